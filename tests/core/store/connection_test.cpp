// Statements, transactions and faults, on both engines.
#include "core/base/ids.h"
#include "core/store/connection.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;
using mizan::test::TestDatabase;

namespace {

TableShape things()
{
    return {.name = "thing",
        .columns = {{"uid", ColumnType::Blob}, {"name", ColumnType::Text, true},
            {"amount_minor", ColumnType::Int64, true}},
        .key = {"uid"}};
}

FactId idNo(int number)
{
    IdBytes bytes {};
    bytes[15] = static_cast<std::byte>(number);
    return FactId(bytes);
}

struct ThingsDatabase : TestDatabase {
    ThingsDatabase() { connection().execute(connection().dialect().createTable(things())); }
    qint64 add(int number, const QString &name, std::optional<qint64> amount)
    {
        return connection().run("INSERT INTO thing VALUES (?, ?, ?)", idNo(number), name, amount);
    }
    qint64 count()
    {
        Statement counted = connection().query("SELECT count(*) FROM thing");
        REQUIRE(counted.step());
        return counted.int64(0);
    }
};

FaultKind faultOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Fault &fault) {
        return fault.kind();
    }
    FAIL("nothing was thrown");
    return FaultKind::Other;
}

} // namespace

TEST_CASE("values come back as they were bound", "[store]")
{
    ThingsDatabase database;
    Connection &connection = database.connection();
    const auto text = GENERATE(u""_s, u"Brot"_s, u"خبز \U0001F956"_s, QString(5000, u'ß'), u"it's \"quoted\" ? :x"_s);
    REQUIRE(database.add(1, text, 9'223'372'036'854'775'807) == 1);
    REQUIRE(database.add(2, text, std::nullopt) == 1);

    Statement rows = connection.query("SELECT uid, name, amount_minor FROM thing ORDER BY uid");
    REQUIRE(rows.step());
    CHECK(rows.id<FactId>(0) == idNo(1));
    CHECK(rows.text(1) == text);
    CHECK(rows.utf8(1) == text.toStdString());
    CHECK(rows.int64(2) == 9'223'372'036'854'775'807);
    CHECK(rows.maybeInt64(2) == 9'223'372'036'854'775'807);
    REQUIRE(rows.step());
    CHECK(rows.isNull(2));
    CHECK(rows.maybeInt64(2) == std::nullopt);
    CHECK(!rows.step());
}

TEST_CASE("bytes come back whatever they are, none of them included", "[store]")
{
    ThingsDatabase database;
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const QByteArray blob = GENERATE_COPY(all, QByteArray(), QByteArray(1, '\0'), all.repeated(100));
    database.connection().run("INSERT INTO thing VALUES (?, ?, ?)", blob, std::nullopt, 1);

    Statement row = database.connection().query("SELECT uid, name FROM thing WHERE uid = ?", blob);
    REQUIRE(row.step());
    CHECK(!row.isNull(0));
    CHECK(row.bytes(0) == blob);
    CHECK(row.isNull(1));
    CHECK(row.text(1) == QString());
}

TEST_CASE("text is bound alike from every type of text", "[store]")
{
    ThingsDatabase database;
    Connection &connection = database.connection();
    const std::string utf8 = "Käse";
    connection.run("INSERT INTO thing VALUES (?, ?, ?)", idNo(1), u"Käse"_s, 1);
    connection.run("INSERT INTO thing VALUES (?, ?, ?)", idNo(2), QStringView(u"Käse"), 1);
    connection.run("INSERT INTO thing VALUES (?, ?, ?)", idNo(3), std::string_view(utf8), 1);
    connection.run("INSERT INTO thing VALUES (?, ?, ?)", idNo(4), "Käse", 1);
    Statement counted = connection.query("SELECT count(*), sum(amount_minor) FROM thing WHERE name = ?", "Käse");
    REQUIRE(counted.step());
    CHECK(counted.int64(0) == 4);
    CHECK(counted.int64(1) == 4); // On PostgreSQL a sum of bigint is numeric.
}

TEST_CASE("run tells how many rows changed", "[store]")
{
    ThingsDatabase database;
    for (int i = 0; i < 5; ++i)
        database.add(i, u"x"_s, i);
    CHECK(database.connection().run("UPDATE thing SET amount_minor = 0 WHERE amount_minor < ?", 3) == 3);
    CHECK(database.connection().run("DELETE FROM thing WHERE amount_minor = ?", 77) == 0);
}

TEST_CASE("a statement asked for while in use is another one", "[store]")
{
    ThingsDatabase database;
    Connection &connection = database.connection();
    for (int i = 0; i < 3; ++i)
        database.add(i, u"x"_s, i);
    const std::string_view sql = "SELECT amount_minor FROM thing WHERE amount_minor >= ? ORDER BY amount_minor";
    Statement outer = connection.query(sql, 0);
    int pairs = 0;
    while (outer.step()) {
        Statement inner = connection.query(sql, outer.int64(0));
        while (inner.step())
            ++pairs;
    }
    CHECK(pairs == 3 + 2 + 1);
}

TEST_CASE("a statement given back can be borrowed again with other values", "[store]")
{
    ThingsDatabase database;
    Connection &connection = database.connection();
    database.add(1, u"one"_s, 1);
    database.add(2, u"two"_s, 2);
    for (int round = 0; round < 3; ++round)
        for (const int number : {1, 2}) {
            Statement row = connection.query("SELECT name FROM thing WHERE amount_minor = ?", number);
            REQUIRE(row.step());
            CHECK(row.text(0) == (number == 1 ? u"one"_s : u"two"_s));
        }
    connection.forgetStatements();
    CHECK(database.count() == 2);
}

TEST_CASE("values can be bound one by one", "[store]")
{
    ThingsDatabase database;
    database.add(1, u"one"_s, 1);
    database.add(2, u"two"_s, 2);
    database.add(3, u"three"_s, 3);
    Statement rows = database.connection().statement("SELECT count(*) FROM thing WHERE amount_minor IN (?, ?)");
    rows.bindAt(0, 1);
    rows.bindAt(1, 3);
    REQUIRE(rows.step());
    CHECK(rows.int64(0) == 2);
    rows.bindAt(1, 99);
    rows.bindAt(0, 1);
    REQUIRE(rows.step());
    CHECK(rows.int64(0) == 1);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[store]")
{
    ThingsDatabase database;
    {
        Transaction transaction(database.connection());
        database.add(1, u"gone"_s, 1);
        CHECK(database.connection().inTransaction());
        CHECK(database.count() == 1);
    }
    CHECK(!database.connection().inTransaction());
    CHECK(database.count() == 0);
    {
        Transaction transaction(database.connection());
        database.add(1, u"kept"_s, 1);
        transaction.commit();
    }
    CHECK(!database.connection().inTransaction());
    database.reopen();
    CHECK(database.count() == 1);
}

TEST_CASE("a fault inside a transaction rolls all of it back", "[store]")
{
    ThingsDatabase database;
    const auto write = [&] {
        Transaction transaction(database.connection());
        database.add(1, u"first"_s, 1);
        database.add(1, u"same key"_s, 2);
        transaction.commit();
    };
    CHECK(faultOf(write) == FaultKind::Constraint);
    CHECK(!database.connection().inTransaction());
    CHECK(database.count() == 0);
}

TEST_CASE("a broken statement is a fault that quotes it", "[store]")
{
    ThingsDatabase database;
    try {
        database.connection().run("SELECT nonsense FROM thing");
        FAIL("nothing was thrown");
    } catch (const Fault &fault) {
        CHECK(fault.kind() == FaultKind::Other);
        CHECK(fault.detail().contains(u"SELECT nonsense FROM thing"_s));
    }
    CHECK(faultOf([&] { database.connection().execute("CREATE NONSENSE"); }) == FaultKind::Other);
}

TEST_CASE("tables are known by name", "[store]")
{
    ThingsDatabase database;
    CHECK(database.connection().hasTable("thing"));
    CHECK(!database.connection().hasTable("other"));
}

TEST_CASE("a server that does not answer is refused", "[store]")
{
    const SchemaLocation nowhere {u"/nowhere/at/all"_s, 5432, u"postgres"_s, u"mizan"_s, {}, u"shop"_s};
    const auto refused = Connection::open(nowhere);
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::ServerMustAnswer);
}

TEST_CASE("a missing schema is refused unless it is to be made", "[store]")
{
    if (mizan::test::testEngine() != Engine::PostgreSql)
        SKIP("PostgreSQL only");
    const TestDatabase database;
    SchemaLocation other = database.schema();
    other.schema += u"_other"_s;
    other.create = false;
    const auto refused = Connection::open(other);
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::SchemaMustExist);
}

TEST_CASE("a lost server is a fault of its own kind", "[store]")
{
    if (mizan::test::testEngine() != Engine::PostgreSql)
        SKIP("PostgreSQL only");
    ThingsDatabase database;
    const auto other = database.connect();
    const qint64 process = [&] {
        Statement own = database.connection().query("SELECT pg_backend_pid()");
        REQUIRE(own.step());
        return own.int64(0);
    }();
    CHECK(faultOf([&] {
        Transaction transaction(database.connection());
        database.add(1, u"lost"_s, 1);
        REQUIRE(other->query("SELECT pg_terminate_backend(?)", static_cast<int>(process)).step());
        database.add(2, u"lost"_s, 2);
        transaction.commit();
    }) == FaultKind::Unreachable);
    database.reopen();
    CHECK(database.count() == 0);
}

TEST_CASE("a failed statement cannot be committed past", "[store]")
{
    ThingsDatabase database;
    const bool postgres = mizan::test::testEngine() == Engine::PostgreSql;
    bool committed = false;
    try {
        Transaction transaction(database.connection());
        database.add(1, u"kept or not"_s, 1);
        CHECK_THROWS_AS(database.add(1, u"same key"_s, 1), Fault);
        transaction.commit();
        committed = true;
    } catch (const Fault &) {
    }
    // PostgreSQL gives the whole transaction up, SQLCipher the statement: neither says "committed" for what is not
    // there.
    CHECK(committed == !postgres);
    CHECK(database.count() == (committed ? 1 : 0));
}

TEST_CASE("a second writer waits, and gives up as busy", "[store]")
{
    if (mizan::test::testEngine() != Engine::SqlCipher)
        SKIP("SQLCipher only");
    ThingsDatabase database;
    const auto other = database.connect();
    other->execute("PRAGMA busy_timeout = 20");
    Transaction transaction(database.connection());
    CHECK(faultOf([&] { const Transaction second(*other); }) == FaultKind::Busy);
    CHECK(!other->inTransaction());
}

TEST_CASE("what one connection committed another one sees", "[store]")
{
    ThingsDatabase database;
    const auto other = database.connect(Access::Read);
    database.add(1, u"x"_s, 1);
    Statement counted = other->query("SELECT count(*) FROM thing");
    REQUIRE(counted.step());
    CHECK(counted.int64(0) == 1);
}
