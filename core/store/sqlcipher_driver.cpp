// The driver's part that is not about single statements: transactions, tables, columns.
#include "core/store/sqlcipher_driver.h"

#include "core/store/sqlcipher_result.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

#include <sqlite3.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

class Creator final : public QSqlDriverCreatorBase {
public:
    QSqlDriver *createObject() const override { return new SqlcipherDriver; }
};

/// SQLite's rule for a declared type, as far as Qt models need it.
QMetaType typeOf(const QString &declared)
{
    const QString type = declared.toUpper();
    if (type.contains("INT"_L1))
        return QMetaType(QMetaType::LongLong);
    if (type.contains("BLOB"_L1) || type.isEmpty())
        return QMetaType(QMetaType::QByteArray);
    if (type.contains("REAL"_L1) || type.contains("FLOA"_L1) || type.contains("DOUB"_L1))
        return QMetaType(QMetaType::Double);
    return QMetaType(QMetaType::QString);
}

} // namespace

QSqlError sqlcipherError(sqlite3 *db, const QString &doing, int code, int type)
{
    return QSqlError(doing, QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)),
        static_cast<QSqlError::ErrorType>(type), QString::number(code));
}

QSqlDatabase SqlcipherDriver::adopt(sqlite3 *db, const QString &name)
{
    static std::once_flag registered;
    std::call_once(registered, [] {
        QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new Creator);
    }); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): Qt keeps the creator.
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, name);
    static_cast<SqlcipherDriver *>(database.driver())->m_db = db;
    database.open();
    return database;
}

SqlcipherDriver::~SqlcipherDriver() { close(); }

void SqlcipherDriver::enter(SqlcipherResult *result) const { m_results.push_back(result); }

void SqlcipherDriver::leave(SqlcipherResult *result) const { std::erase(m_results, result); }

bool SqlcipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
        return true;
    case QuerySize:
    case NamedPlaceholders:
    case BatchOperations:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

bool SqlcipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    if (!m_db)
        setLastError(
            QSqlError(u"A file is opened with store::Connection, never by name"_s, {}, QSqlError::ConnectionError));
    setOpen(m_db != nullptr);
    setOpenError(m_db == nullptr);
    return m_db != nullptr;
}

void SqlcipherDriver::close()
{
    for (SqlcipherResult *const result : m_results)
        result->letGo();
    m_db = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlcipherDriver::createResult() const { return new SqlcipherResult(this); }

bool SqlcipherDriver::command(const char *sql)
{
    if (!isOpen())
        return false;
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlcipherError(m_db, QString::fromUtf8(sql), code, QSqlError::TransactionError));
    return code == SQLITE_OK;
}

bool SqlcipherDriver::beginTransaction() { return command("BEGIN IMMEDIATE"); }

bool SqlcipherDriver::commitTransaction() { return command("COMMIT"); }

bool SqlcipherDriver::rollbackTransaction() { return command("ROLLBACK"); }

QStringList SqlcipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    if (type & QSql::SystemTables)
        names.append(u"sqlite_schema"_s);
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    if (query.exec(u"SELECT name, type FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"_s))
        while (query.next()) {
            const bool table = query.value(1).toString() == "table"_L1;
            const bool view = query.value(1).toString() == "view"_L1;
            if ((table && (type & QSql::Tables)) || (view && (type & QSql::Views)))
                names.append(query.value(0).toString());
        }
    return names;
}

QSqlRecord SqlcipherDriver::record(const QString &table) const
{
    QSqlRecord record;
    if (!isOpen())
        return record;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"_s))
        return record;
    const QString name = stripDelimiters(table, QSqlDriver::TableName);
    query.addBindValue(name);
    query.exec();
    while (query.next()) {
        QSqlField field(query.value(0).toString(), typeOf(query.value(1).toString()), name);
        field.setRequired(query.value(2).toBool());
        field.setDefaultValue(query.value(3));
        field.setAutoValue(query.value(4).toInt() == 1 && query.value(1).toString().toUpper() == "INTEGER"_L1);
        record.append(field);
    }
    return record;
}

QSqlIndex SqlcipherDriver::primaryIndex(const QString &table) const
{
    QSqlIndex index(table);
    if (!isOpen())
        return index;
    const QSqlRecord columns = record(table);
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"_s))
        return index;
    query.addBindValue(stripDelimiters(table, QSqlDriver::TableName));
    query.exec();
    while (query.next())
        index.append(columns.field(query.value(0).toString()));
    return index;
}

QString SqlcipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    if (identifier.isEmpty() || (identifier.startsWith(u'"') && identifier.endsWith(u'"') && identifier.size() > 1))
        return identifier;
    return u'"' + QString(identifier).replace(u'"', u"\"\""_s) + u'"';
}

QString SqlcipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (field.metaType().id() == QMetaType::QByteArray && !field.isNull())
        return u"x'%1'"_s.arg(QString::fromLatin1(field.value().toByteArray().toHex()));
    return QSqlDriver::formatValue(field, trimStrings);
}

QVariant SqlcipherDriver::handle() const { return QVariant::fromValue(static_cast<void *>(m_db)); }

} // namespace mizan::store
