// Settings of this machine alone: which printer, which scale. Never synced; settings of the shop are records.
#pragma once

#include "core/store/connection.h"

#include <optional>

namespace mizan::store {

/// Durable when it returns, unless a transaction is open.
void setLocalSetting(Connection &connection, std::string_view name, const QString &value);
[[nodiscard]] std::optional<QString> localSetting(Connection &connection, std::string_view name);
/// Nothing happens where there is none.
void dropLocalSetting(Connection &connection, std::string_view name);

} // namespace mizan::store
