// Whether what is sold is there.
#pragma once

#include "core/catalogue/goods_rule.h"
#include "core/sales/ticket.h"

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// A line whose goods are not all there, together with the ticket's other lines of the product.
struct Shortage {
    std::size_t line = 0;
    catalogue::StockPolicy policy = catalogue::StockPolicy::Warn; ///< Never Allow.
    Quantity onHand; ///< At the branch and reserved for nobody; may be below zero.
    Quantity needed; ///< By all of the ticket.
    QString product; ///< Its name: the line's, or of what a bundle holds.
};

/// Of a sale at this branch now, as far as this till knows; goods whose policy is Allow are not looked up.
[[nodiscard]] std::vector<Shortage> shortagesOf(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const catalogue::GoodsRules &rules);
/// The one of a line.
[[nodiscard]] std::optional<Shortage> shortageOf(store::Connection &connection, BranchId branch, const Ticket &ticket,
    const catalogue::GoodsRules &rules, LineId line);

} // namespace mizan::sales
