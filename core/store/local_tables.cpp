// These tables carry their own version, since no rebuild makes them.
#include "core/store/local_tables.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

/// Raised when a table here changes; createLocalTables then brings older databases up to it, step by step.
constexpr qint64 CurrentVersion = 1;
constexpr std::string_view VersionName = "local_tables";

std::optional<qint64> versionOf(Connection &connection)
{
    if (!connection.hasTable("schema_info"))
        return std::nullopt;
    Statement row = connection.query("SELECT value FROM schema_info WHERE name = ?", VersionName);
    return row.step() ? std::optional(row.int64(0)) : std::nullopt;
}

} // namespace

std::span<const TableShape> localTables()
{
    static const std::array tables {
        TableShape {.name = "draft",
            .columns = {{"kind", ColumnType::Text}, {"owner", ColumnType::Blob}, {"body", ColumnType::Blob}, {"at_ms"}},
            .key = {"kind", "owner"}},
        TableShape {.name = "print_job",
            .columns = {{"no"}, {"at_ms"}, {"printer", ColumnType::Text}, {"title", ColumnType::Text},
                {"body", ColumnType::Blob}, {"state"}, {"attempts"}, {"last_error", ColumnType::Text, true}},
            .key = {"no"},
            .keyIsRowNumber = true},
        TableShape {.name = "local_setting",
            .columns = {{"name", ColumnType::Text}, {"value", ColumnType::Text}},
            .key = {"name"}},
        TableShape {.name = "person_key",
            .columns = {{"person", ColumnType::Blob}, {"key", ColumnType::Blob}},
            .key = {"person"}},
        TableShape {.name = "schema_info", .columns = {{"name", ColumnType::Text}, {"value"}}, .key = {"name"}},
    };
    return tables;
}

void createLocalTables(Connection &connection)
{
    std::optional<Transaction> own;
    if (!connection.inTransaction())
        own.emplace(connection);
    for (const TableShape &table : localTables())
        if (!connection.hasTable(table.name))
            connection.execute(connection.dialect().createTable(table));
    const TableShape &info = localTables().back();
    connection.run(connection.dialect().replaceUpsert(info), VersionName, CurrentVersion);
    if (own)
        own->commit();
}

Result<void> checkSchema(Connection &connection)
{
    const auto version = versionOf(connection);
    if (version && *version > CurrentVersion)
        return refuse(rules::DatabaseMustNotBeNewer, {},
            {{"path", connection.path()}, {"version", *version}, {"known", CurrentVersion}});
    return {};
}

} // namespace mizan::store
