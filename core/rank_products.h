// What sells comes first in searches: this device's own ranking, from what was sold lately.
#pragma once

#include "core/store/connection.h"

#include <functional>

namespace mizan {

/// Puts the thousand busiest products of the last ninety days with sales first in searches. On a connection that may
/// write, beside a till that sells; `goesOn` is asked every few milliseconds and may end it, and what was done stays.
void rankProducts(store::Connection &connection, const std::function<bool()> &goesOn = {});

} // namespace mizan
