// The facts of quotations, to and from JSON. docs/facts.md says what their fields mean.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/fact.h"
#include "core/sales/cancel_quotation.h"
#include "core/sales/quotation.h"

#include <optional>

namespace mizan::sales {

/// Their own fields, into an open object.
void writeQuotation(daybook::BodyWriter &body, const Quotation &quotation);
void writeQuotationEnd(daybook::BodyWriter &body, const QuotationCancelled &cancelled);

/// None for a fact of another kind; they throw store::Fault (Damaged) where the body is not one of theirs.
[[nodiscard]] std::optional<Quotation> readQuotation(const daybook::Fact &fact);
[[nodiscard]] std::optional<QuotationCancelled> readQuotationEnd(const daybook::Fact &fact);

/// The quotation that a fact of any kind ends; none: it ends none.
struct EndedQuotation {
    QuotationId id;
    QuotationState state = QuotationState::Cancelled;
};
[[nodiscard]] std::optional<EndedQuotation> endedQuotation(std::string_view kind, const daybook::BodyValue &body);

} // namespace mizan::sales
