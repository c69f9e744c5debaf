// The fact "sale.tender-changed", to and from JSON. docs/facts.md says what its fields mean.
#pragma once

#include "core/daybook/body_writer.h"
#include "core/daybook/fact.h"
#include "core/sales/change_tenders.h"

#include <optional>

namespace mizan::sales {

inline constexpr std::string_view TenderChangedKind = "sale.tender-changed";
inline constexpr int TenderChangeVersion = 1;

/// Writes the fields of the change into an open object; parties and journal follow from the verb.
void writeTenderChange(daybook::BodyWriter &body, const TendersChanged &changed);
/// None for a fact of another kind.
[[nodiscard]] std::optional<TendersChanged> readTenderChange(const daybook::Fact &fact);

} // namespace mizan::sales
