// A fact by its id, for questions that answer with what it says.
#pragma once

#include "core/daybook/fact.h"

#include <optional>

namespace mizan::store {
class Connection;
}

namespace mizan::daybook {

/// None for one that this device has never seen.
[[nodiscard]] std::optional<Fact> findFact(store::Connection &connection, FactId id);

} // namespace mizan::daybook
