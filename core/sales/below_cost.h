// Whether a line brings in less than its goods cost.
#pragma once

#include "core/sales/ticket_totals.h"

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// Of a sale's line at this branch now: what it comes to without tax, all discounts and promotions off, against what
/// its goods would leave the shelf for by moving average. Never of services, unknown codes, and goods whose cost nobody
/// said.
[[nodiscard]] bool isBelowCost(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms, LineId line);

} // namespace mizan::sales
