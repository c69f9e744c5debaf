// Qt's queries and models over our own driver.
#include "core/store/connection.h"
#include "tests/support/test_database.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace Qt::StringLiterals;
using namespace mizan::store;
using mizan::test::TestDatabase;

namespace {

struct Fixture {
    Fixture()
        : qt(database.connection().qtDatabase())
    {
        database.connection().execute("CREATE TABLE thing (no INTEGER PRIMARY KEY, name TEXT, price INTEGER NOT NULL, "
                                      "picture BLOB, weight REAL) STRICT");
        for (int i = 1; i <= 10; ++i)
            database.connection().run("INSERT INTO thing VALUES (?, ?, ?, ?, 1.5)", i, u"thing %1"_s.arg(i), i * 10,
                i % 2 ? std::optional(QByteArray("\0\xff", 2)) : std::nullopt);
    }
    [[nodiscard]] int count()
    {
        QSqlQuery query(u"SELECT count(*) FROM thing"_s, qt);
        REQUIRE(query.next());
        return query.value(0).toInt();
    }
    TestDatabase database {Engine::SqlCipher};
    QSqlDatabase qt;
};

} // namespace

TEST_CASE("Qt sees the very connection that core uses", "[store][driver]")
{
    Fixture f;
    CHECK(f.qt.isOpen());
    CHECK(f.qt.driverName() == u"QSQLCIPHER"_s);
    CHECK(f.qt.driver()->handle().value<void *>() == f.database.connection().sqliteHandle());
    Transaction transaction(f.database.connection());
    f.database.connection().run("DELETE FROM thing");
    CHECK(f.count() == 0);
}

TEST_CASE("the driver opens no file by name", "[store][driver]")
{
    Fixture f;
    {
        QSqlDatabase stranger = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"stranger"_s);
        stranger.setDatabaseName(f.database.file().path);
        CHECK(!stranger.open());
        CHECK(stranger.isOpenError());
        CHECK(stranger.lastError().isValid());
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
}

TEST_CASE("values come through Qt with their types", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    query.setForwardOnly(GENERATE(false, true));
    REQUIRE(query.exec(u"SELECT no, name, picture, weight, NULL FROM thing ORDER BY no"_s));
    CHECK(query.isSelect());
    CHECK(query.size() == -1);
    REQUIRE(query.next());
    CHECK(query.value(0) == QVariant(1ll));
    CHECK(query.value(1) == QVariant(u"thing 1"_s));
    CHECK(query.value(2) == QVariant(QByteArray("\0\xff", 2)));
    CHECK(query.value(3) == QVariant(1.5));
    CHECK(query.value(4).isNull());
    CHECK(query.isNull(4));
    CHECK(!query.value(9).isValid());
    CHECK(query.value(u"name"_s).toString() == u"thing 1"_s);
    REQUIRE(query.next());
    CHECK(query.isNull(2));
    int rows = 2;
    while (query.next())
        CHECK(query.value(0).toInt() == ++rows);
    CHECK(rows == 10);
    CHECK(query.at() == QSql::AfterLastRow);
}

TEST_CASE("values bound through Qt come back", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    const auto echo = [&](const QVariant &value) {
        REQUIRE(query.prepare(u"SELECT ?"_s));
        query.addBindValue(value);
        REQUIRE(query.exec());
        REQUIRE(query.next());
        return query.value(0);
    };
    CHECK(echo(true) == QVariant(1ll));
    CHECK(echo(-5) == QVariant(-5ll));
    CHECK(echo(4'000'000'000u) == QVariant(4'000'000'000ll));
    CHECK(echo(9'223'372'036'854'775'807ll) == QVariant(9'223'372'036'854'775'807ll));
    CHECK(echo(2.25) == QVariant(2.25));
    CHECK(echo(u"שלום \U0001F956"_s) == QVariant(u"שלום \U0001F956"_s));
    CHECK(echo(u""_s) == QVariant(u""_s));
    CHECK(echo(QByteArray("\1\0\2", 3)) == QVariant(QByteArray("\1\0\2", 3)));
    CHECK(echo(QDateTime::fromMSecsSinceEpoch(0).toUTC()).toString() == u"1970-01-01T00:00:00.000Z"_s);
    CHECK(echo(QDate(2026, 11, 21)).toString() == u"2026-11-21"_s);
    CHECK(echo(QVariant()).isNull());
    CHECK(echo(QVariant(QMetaType(QMetaType::QString))).isNull());
}

TEST_CASE("named placeholders stand for their values wherever they stand", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    REQUIRE(query.prepare(u"SELECT :b, :a, :b, name FROM thing WHERE no = :a"_s));
    query.bindValue(u":a"_s, 3);
    query.bindValue(u":b"_s, u"x"_s);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0).toString() == u"x"_s);
    CHECK(query.value(1).toInt() == 3);
    CHECK(query.value(2).toString() == u"x"_s);
    CHECK(query.value(3).toString() == u"thing 3"_s);
    query.bindValue(u":a"_s, 4);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(3).toString() == u"thing 4"_s);
}

TEST_CASE("a query can be read to and fro", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(u"SELECT no FROM thing ORDER BY no"_s, f.qt);
    REQUIRE(query.last());
    CHECK(query.value(0).toInt() == 10);
    CHECK(query.at() == 9);
    REQUIRE(query.previous());
    CHECK(query.value(0).toInt() == 9);
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
    CHECK(!query.previous());
    REQUIRE(query.seek(4));
    CHECK(query.value(0).toInt() == 5);
    REQUIRE(query.seek(2, true));
    CHECK(query.value(0).toInt() == 7);
    CHECK(!query.seek(10));
}

TEST_CASE("a query read forward only does not go back", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    query.setForwardOnly(true);
    REQUIRE(query.exec(u"SELECT no FROM thing ORDER BY no"_s));
    REQUIRE(query.next());
    REQUIRE(query.seek(3));
    CHECK(query.value(0).toInt() == 4);
    CHECK(!query.first());
    CHECK(!query.last());
}

TEST_CASE("errors show when a query is run, not later", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    CHECK(!query.exec(u"SELECT nonsense FROM thing"_s));
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK(query.lastError().text().contains(u"nonsense"_s));
    CHECK(!query.exec(u"INSERT INTO thing (no, price) VALUES (1, 5)"_s));
    CHECK(query.lastError().nativeErrorCode() == u"1555"_s);   // SQLITE_CONSTRAINT_PRIMARYKEY
    CHECK(!query.exec(u"SELECT abs(-9223372036854775808)"_s)); // Fails while its first row is made.
    CHECK(!query.isActive());
    CHECK(!query.exec(u"SELECT 1; DELETE FROM thing"_s));
    CHECK(!query.exec(u""_s));
    REQUIRE(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    CHECK(!query.exec());
    CHECK(query.exec(u"SELECT 1"_s));
    CHECK(!query.lastError().isValid());
    CHECK(f.count() == 10);
}

TEST_CASE("a changing query tells how many rows and which number", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    REQUIRE(query.exec(u"INSERT INTO thing (name, price) VALUES ('new', 1)"_s));
    CHECK(!query.isSelect());
    CHECK(query.numRowsAffected() == 1);
    CHECK(query.lastInsertId().toLongLong() == 11);
    REQUIRE(query.exec(u"UPDATE thing SET price = 0 WHERE no <= 4"_s));
    CHECK(query.numRowsAffected() == 4);
}

TEST_CASE("RETURNING gives rows and changes", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    REQUIRE(query.exec(u"INSERT INTO thing (name, price) VALUES ('a', 1), ('b', 2) RETURNING no, name"_s));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 11);
    REQUIRE(query.next());
    CHECK(query.value(1).toString() == u"b"_s);
    CHECK(!query.next());
    CHECK(f.count() == 12);
}

TEST_CASE("a batch runs once for each row of values", "[store][driver]")
{
    Fixture f;
    QSqlQuery query(f.qt);
    REQUIRE(query.prepare(u"INSERT INTO thing (no, name, price) VALUES (?, ?, ?)"_s));
    query.addBindValue(QVariantList {21, 22, 23});
    query.addBindValue(QVariantList {u"x"_s, u"y"_s, QVariant()});
    query.addBindValue(QVariantList {1, 2, 3});
    REQUIRE(query.execBatch());
    CHECK(f.count() == 13);
    REQUIRE(query.exec(u"SELECT name FROM thing WHERE no = 23"_s));
    REQUIRE(query.next());
    CHECK(query.isNull(0));
}

TEST_CASE("Qt's transactions are the connection's", "[store][driver]")
{
    Fixture f;
    REQUIRE(f.qt.transaction());
    CHECK(f.database.connection().inTransaction());
    CHECK(!f.qt.transaction());
    QSqlQuery query(f.qt);
    REQUIRE(query.exec(u"DELETE FROM thing"_s));
    REQUIRE(f.qt.rollback());
    CHECK(f.count() == 10);
    REQUIRE(f.qt.transaction());
    REQUIRE(query.exec(u"DELETE FROM thing WHERE no > 5"_s));
    REQUIRE(f.qt.commit());
    CHECK(f.count() == 5);
    CHECK(!f.database.connection().inTransaction());
}

TEST_CASE("tables, columns and keys are known to Qt", "[store][driver]")
{
    Fixture f;
    f.database.connection().execute("CREATE VIEW cheap AS SELECT * FROM thing WHERE price < 50");
    CHECK(f.qt.tables() == QStringList {u"thing"_s});
    CHECK(f.qt.tables(QSql::Views) == QStringList {u"cheap"_s});
    CHECK(f.qt.tables(QSql::SystemTables) == QStringList {u"sqlite_schema"_s});
    const QSqlRecord record = f.qt.record(u"thing"_s);
    REQUIRE(record.count() == 5);
    CHECK(record.field(0).isAutoValue());
    CHECK(record.field(0).metaType() == QMetaType::fromType<qint64>());
    CHECK(record.field(1).metaType() == QMetaType::fromType<QString>());
    CHECK(record.field(2).requiredStatus() == QSqlField::Required);
    CHECK(record.field(3).metaType() == QMetaType::fromType<QByteArray>());
    CHECK(record.field(4).metaType() == QMetaType::fromType<double>());
    const QSqlIndex key = f.qt.primaryIndex(u"\"thing\""_s);
    REQUIRE(key.count() == 1);
    CHECK(key.fieldName(0) == u"no"_s);
    CHECK(f.qt.record(u"no such table"_s).isEmpty());
}

TEST_CASE("a table model shows, changes, adds and removes rows", "[store][driver]")
{
    Fixture f;
    {
        QSqlTableModel model(nullptr, f.qt);
        model.setTable(u"thing"_s);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        model.setSort(0, Qt::AscendingOrder);
        REQUIRE(model.select());
        CHECK(model.rowCount() == 10);
        CHECK(model.data(model.index(1, 1)).toString() == u"thing 2"_s);
        REQUIRE(model.setData(model.index(1, 1), u"it's \"changed\""_s));
        REQUIRE(model.setData(model.index(1, 3), QByteArray("\0\1", 2)));
        REQUIRE(model.removeRow(9));
        QSqlRecord fresh = model.record();
        fresh.setValue(u"name"_s, u"fresh"_s);
        fresh.setValue(u"price"_s, 7);
        REQUIRE(model.insertRecord(-1, fresh));
        const bool submitted = model.submitAll();
        INFO(model.lastError().text().toStdString());
        REQUIRE(submitted);
        CHECK(model.rowCount() == 10);
        model.setFilter(u"price = 7"_s);
        CHECK(model.rowCount() == 1);
    }
    QSqlQuery query(u"SELECT name, picture FROM thing WHERE no = 2"_s, f.qt);
    REQUIRE(query.next());
    CHECK(query.value(0).toString() == u"it's \"changed\""_s);
    CHECK(query.value(1).toByteArray() == QByteArray("\0\1", 2));
}

TEST_CASE("a query model fetches more rows as they are asked for", "[store][driver]")
{
    Fixture f;
    Transaction transaction(f.database.connection());
    for (int i = 0; i < 600; ++i)
        f.database.connection().run("INSERT INTO thing (price) VALUES (?)", i);
    transaction.commit();
    QSqlQueryModel model;
    model.setQuery(u"SELECT no FROM thing"_s, f.qt);
    CHECK(model.rowCount() < 610);
    while (model.canFetchMore())
        model.fetchMore();
    CHECK(model.rowCount() == 610);
    CHECK(model.data(model.index(609, 0)).toInt() == 610);
}

TEST_CASE("a query outlives its connection without harm", "[store][driver]")
{
    auto f = std::make_unique<Fixture>();
    QSqlQuery query(f->qt);
    query.setForwardOnly(GENERATE(false, true));
    REQUIRE(query.exec(u"SELECT no FROM thing"_s));
    REQUIRE(query.next());
    f->qt = QSqlDatabase();
    f->database.close();
    CHECK(!query.next());
    CHECK(!query.value(0).isValid());
    CHECK(!query.exec());
    CHECK(!query.exec(u"SELECT 1"_s));
}

TEST_CASE("a finished query lets go of its rows and can run again", "[store][driver]")
{
    Fixture f;
    f.database.connection().execute("CREATE TABLE other (x INTEGER)");
    QSqlQuery query(f.qt);
    query.setForwardOnly(true);
    REQUIRE(query.prepare(u"SELECT no FROM thing WHERE no >= ?"_s));
    query.addBindValue(9);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK_THROWS_AS(f.database.connection().execute("DROP TABLE other"), Fault); // Not while something is being read.
    query.finish();
    CHECK(!query.isActive());
    CHECK(!query.value(0).isValid());
    f.database.connection().execute("DROP TABLE other");
    query.bindValue(0, 10);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 10);
}

TEST_CASE("the driver says what it can do", "[store][driver]")
{
    Fixture f;
    const QSqlDriver &driver = *f.qt.driver();
    for (const auto feature :
        {QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode, QSqlDriver::PreparedQueries,
            QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId, QSqlDriver::FinishQuery})
        CHECK(driver.hasFeature(feature));
    for (const auto feature : {QSqlDriver::QuerySize, QSqlDriver::NamedPlaceholders, QSqlDriver::BatchOperations,
             QSqlDriver::EventNotifications, QSqlDriver::MultipleResultSets})
        CHECK(!driver.hasFeature(feature));
    CHECK(driver.escapeIdentifier(u"a\"b"_s, QSqlDriver::FieldName) == u"\"a\"\"b\""_s);
    QSqlField blob(u"x"_s, QMetaType(QMetaType::QByteArray));
    blob.setValue(QByteArray("\1\xff"));
    CHECK(driver.formatValue(blob) == u"x'01ff'"_s);
}
