// What a close finds in a drawer, currency by currency, and what that is worth in the books.
#pragma once

#include "core/access/session.h"
#include "core/sales/close_shift.h"
#include "core/sales/foreign_terms.h"

namespace mizan::sales {

/// Other currencies of a close as they were found.
using FoundCurrencies = std::vector<ShiftCurrency>;

/// The shop's own money. The second count speaks where there is one; a difference above the tolerance needs it, a
/// reason and the right to accept it. Refused with the rules of close_shift.h.
[[nodiscard]] Result<DrawerClose> foundInDrawer(const CloseShift &request, const Session &session, Money expected);
/// The same for every other currency, with what its difference, deposit and float are worth: what is missing or leaves
/// takes its part of the books' value, what is too much counts by its rate. A currency that was counted without being
/// expected is added; one that is expected has to be counted.
[[nodiscard]] Result<FoundCurrencies> foundCurrencies(
    const CloseShift &request, const Session &session, const ShiftReport &report, const ForeignTerms &terms);

} // namespace mizan::sales
