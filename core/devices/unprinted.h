// Whether papers are missing after the program was cut off.
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

namespace mizan::devices {

/// A paper in the queue is not printed, or the till's last sale never reached the queue: the program was cut off
/// between the sale's commit and its paper. Ask only where there is a printer.
[[nodiscard]] bool hasUnprintedPapers(store::Connection &connection, DeviceId till);

} // namespace mizan::devices
