// The bundle that a line was sold in, in facts and drafts.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/line_goods.h"

namespace mizan::sales {

/// "bundle": {product, code, name, group, part, parts, each_micro, price_micro, base_micro} of an open line; nothing
/// where there is none. base_micro is left out where the price is the bundle's own.
void writeLineBundle(daybook::BodyWriter &body, const std::optional<LineBundle> &bundle);
[[nodiscard]] std::optional<LineBundle> readLineBundle(const daybook::BodyValue &line, Currency currency);

} // namespace mizan::sales
