// Compares a line's net with the cost that a sale would take.
#include "core/sales/below_cost.h"

#include "core/catalogue/find_barcode.h"
#include "core/stock/stock_queries.h"

#include <algorithm>

namespace mizan::sales {

bool isBelowCost(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms, LineId id)
{
    const auto line = std::ranges::find(ticket.lines, id, &TicketLine::id);
    if (ticket.mode != TicketMode::Sale || line == ticket.lines.end() || !line->product || !line->product->isStocked)
        return false;
    const auto totals = ticketTotals(ticket, terms);
    const auto known = catalogue::findById(connection, ticket.currency, line->product->id);
    if (!totals || !known)
        return false;
    const stock::StockLevel level = stock::onHand(connection, line->product->id, stock::branchPlace(branch));
    const auto cost = stock::costOfLeaving(level, line->quantity, known->product.cost);
    const auto index = static_cast<std::size_t>(line - ticket.lines.begin());
    return cost && totals->taxes.lines[index].net < *cost;
}

} // namespace mizan::sales
