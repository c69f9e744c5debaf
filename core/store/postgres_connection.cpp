// Connecting to a PostgreSQL schema through Qt's QPSQL driver.
#include "core/store/connection_private.h"
#include "core/store/postgres_statement.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

QString quoted(const QString &identifier) { return u'"' + QString(identifier).replace(u'"', u"\"\""_s) + u'"'; }

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const SchemaLocation &where)
{
    auto made = std::make_unique<Private>(Engine::PostgreSql);
    made->path = where.schema;
    made->schema = where;
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, made->qtName.name());
        server.setHostName(where.host);
        server.setPort(where.port);
        server.setDatabaseName(where.database);
        server.setUserName(where.user);
        server.setPassword(where.password);
        server.setConnectOptions(u"connect_timeout=5;application_name=mizan"_s);
        if (!server.open())
            return refuse(rules::ServerMustAnswer, u"host"_s,
                {{"host", where.host}, {"detail", server.lastError().text().simplified()}});
    }
    std::unique_ptr<Connection> connection(new Connection(std::move(made)));
    connection->execute("SET client_min_messages = warning");
    connection->execute("SET synchronous_commit = on");
    if (where.create)
        connection->execute(u"CREATE SCHEMA IF NOT EXISTS %1"_s.arg(quoted(where.schema)).toStdString());
    else if (!connection->query("SELECT 1 FROM pg_namespace WHERE nspname = ?", where.schema).step())
        return refuse(rules::SchemaMustExist, u"schema"_s, {{"schema", where.schema}});
    connection->execute(u"SET search_path TO %1"_s.arg(quoted(where.schema)).toStdString());
    return connection;
}

} // namespace mizan::store
