// The fact of goods handed over after their sale, to and from JSON. docs/facts.md says what its fields mean.
#pragma once

#include "core/daybook/body_writer.h"
#include "core/daybook/fact.h"
#include "core/sales/hand_over.h"

#include <optional>

namespace mizan::sales {

/// Its own fields, into an open object.
void writeHandOver(daybook::BodyWriter &body, const HandedOver &handed);
/// None for a fact of another kind; throws store::Fault (Damaged) where the body is not one of it.
[[nodiscard]] std::optional<HandedOver> readHandOver(const daybook::Fact &fact);

} // namespace mizan::sales
