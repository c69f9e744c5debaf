// What a line brings in against what its goods cost.
#pragma once

#include "core/sales/ticket_totals.h"

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

struct LineMargin {
    Money net;  ///< Of the line, all discounts and promotions off.
    Money cost; ///< What its goods would leave the shelf for by moving average.
    [[nodiscard]] Money margin() const { return net - cost; }
    [[nodiscard]] bool isBelowCost() const { return net < cost; }
    [[nodiscard]] Rate share()
        const; ///< The margin as a part of the net, to a tenth of a percent; 0 where that is nothing.
};

/// Of a sale's line at this branch now. None for services, unknown codes, and goods whose cost nobody said.
[[nodiscard]] std::optional<LineMargin> lineMargin(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms, LineId line);
[[nodiscard]] bool isBelowCost(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms, LineId line);

/// The lines that somebody brought below cost by hand: by a price, a discount, or one on the whole sale. What lists and
/// promotions do by themselves was decided in the office.
[[nodiscard]] std::vector<std::size_t> linesBelowCostByHand(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms);

} // namespace mizan::sales
