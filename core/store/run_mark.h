// Whether the run of the program before this one ended by itself, or was cut off: a kill, a power cut.
#pragma once

#include "core/store/connection.h"

namespace mizan::store {

/// Marks that a run has begun. True: the one before never ended.
[[nodiscard]] bool beginRun(Connection &connection);
void endRun(Connection &connection);

} // namespace mizan::store
