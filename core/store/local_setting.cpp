// Rows of the table local_setting.
#include "core/store/local_setting.h"

namespace mizan::store {

void setLocalSetting(Connection &connection, std::string_view name, const QString &value)
{
    connection.run(
        "INSERT INTO local_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name, value);
}

std::optional<QString> localSetting(Connection &connection, std::string_view name)
{
    Statement row = connection.query("SELECT value FROM local_setting WHERE name = ?", name);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void dropLocalSetting(Connection &connection, std::string_view name)
{
    connection.run("DELETE FROM local_setting WHERE name = ?", name);
}

} // namespace mizan::store
