// One way of asking over both engines: the statement cache and what follows from it.
#include "core/store/connection.h"

#include "core/base/assertion.h"
#include "core/store/connection_private.h"
#include "core/store/postgres_statement.h"
#include "core/store/sqlcipher_driver.h"
#include "core/store/sqlcipher_file.h"
#include "core/store/sqlcipher_statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

constexpr std::size_t MostStatements = 500; ///< Texts made at run time (filters) must not pile up for ever.

} // namespace

QtConnectionName::QtConnectionName()
{
    static std::atomic<quint64> made = 0;
    m_name = u"mizan-%1"_s.arg(++made);
}

QtConnectionName::~QtConnectionName()
{
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<StatementEngine> Connection::Private::prepare(std::string_view sql)
{
    if (handle)
        return std::make_unique<SqlcipherStatement>(*handle, sql);
    return std::make_unique<PostgresStatement>(QSqlDatabase::database(qtName.name(), false), sql);
}

Connection::Connection(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

Connection::~Connection()
{
    for (const auto &[sql, cached] : d->statements)
        MIZAN_ASSERT(!cached.inUse); // A statement must not outlive its connection.
    d->statements.clear();
    if (d->handle && QSqlDatabase::contains(d->qtName.name()))
        QSqlDatabase::database(d->qtName.name(), false).close(); // Qt's results let go before the handle closes.
}

Result<std::unique_ptr<Connection>> Connection::open(const FileLocation &where)
{
    auto handle = openSqlcipherFile(where);
    if (!handle)
        return refuseAs(handle);
    auto made = std::make_unique<Private>(Engine::SqlCipher);
    made->path = where.path;
    made->file = where;
    made->handle = std::move(*handle);
    return std::unique_ptr<Connection>(new Connection(std::move(made)));
}

const Dialect &Connection::dialect() const noexcept { return d->dialect; }

Statement Connection::statement(std::string_view sql)
{
    auto found = d->statements.find(sql);
    if (found == d->statements.end()) {
        if (d->statements.size() >= MostStatements)
            forgetStatements();
        found = d->statements.emplace(std::string(sql), Private::Cached {d->prepare(sql)}).first;
    }
    Private::Cached &cached = found->second;
    return cached.inUse ? Statement(d->prepare(sql)) : Statement(*cached.engine, &cached.inUse);
}

void Connection::execute(std::string_view sql)
{
    if (d->handle) {
        d->handle->execute(sql);
        return;
    }
    QSqlQuery query(QSqlDatabase::database(d->qtName.name(), false));
    if (!query.exec(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
        failOnPostgres(query.lastError(), sql);
}

bool Connection::hasTable(std::string_view name)
{
    return query(d->handle ? "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
                           : "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?",
        name)
        .step();
}

void Connection::forgetStatements() noexcept
{
    std::erase_if(d->statements, [](const auto &each) { return !each.second.inUse; });
}

bool Connection::inTransaction() const noexcept
{
    return d->handle ? sqlite3_get_autocommit(d->handle->db()) == 0 : d->serverTransaction;
}

void Connection::condemn() noexcept
{
    if (d->handle)
        d->handle->condemn();
}

QSqlDatabase Connection::qtDatabase() const
{
    if (d->handle && !QSqlDatabase::contains(d->qtName.name()))
        return SqlcipherDriver::adopt(d->handle->db(), d->qtName.name());
    return QSqlDatabase::database(d->qtName.name(), false);
}

sqlite3 *Connection::sqliteHandle() const noexcept { return d->handle ? d->handle->db() : nullptr; }

const QString &Connection::path() const noexcept { return d->path; }

FileLocation Connection::location(Access access) const
{
    MIZAN_ASSERT(d->file);
    return {d->file->path, d->file->key, access, false};
}

SchemaLocation Connection::schemaLocation() const
{
    MIZAN_ASSERT(d->schema);
    return *d->schema;
}

} // namespace mizan::store
