// The few tables that are neither facts nor ledgers: drafts, the print queue, settings of this machine, persons' own
// keys, the schema's version.
#pragma once

#include "core/store/connection.h"

#include <span>

namespace mizan::store {

namespace rules {
inline constexpr Rule DatabaseMustNotBeNewer {"store.database-must-not-be-newer"};
}

/// draft, print_job, local_setting, person_key, schema_info.
[[nodiscard]] std::span<const TableShape> localTables();
/// Creates what is missing and brings older versions of these tables up to date.
void createLocalTables(Connection &connection);
/// Refused when a newer program wrote the database.
[[nodiscard]] Result<void> checkSchema(Connection &connection);

} // namespace mizan::store
