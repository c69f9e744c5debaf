// Serial numbers and batches of a line, in facts and drafts.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/stock/lot.h"

#include <span>
#include <vector>

namespace mizan::sales {

/// "lots": [[number, quantity in millionths, day on which it expires in days since 1970 or null], …] of an open line;
/// nothing where there are none.
void writeLots(daybook::BodyWriter &body, std::span<const stock::Lot> lots);
[[nodiscard]] std::vector<stock::Lot> readLots(const daybook::BodyValue &line);

} // namespace mizan::sales
