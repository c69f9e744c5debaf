// The ticket's goods against the shelf.
#include "core/sales/stock_check.h"

#include "core/sales/ticket_bundles.h"
#include "core/stock/place.h"
#include "core/stock/reservation_queries.h"

#include <algorithm>
#include <unordered_map>

namespace mizan::sales {

namespace {

std::unordered_map<ProductId, Quantity> neededBy(const Ticket &ticket)
{
    std::unordered_map<ProductId, Quantity> sums;
    for (const TicketLine &line : ticket.lines) {
        if (line.product && line.product->isStocked && isSold(ticket, line))
            sums[line.product->id] += line.quantity - line.later; // The rest is promised, whatever is there.
    }
    return sums;
}

} // namespace

std::vector<Shortage> shortagesOf(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const catalogue::GoodsRules &rules)
{
    std::vector<Shortage> found;
    if (ticket.order) // Promised before, and in the customer's hands now.
        return found;
    if (hasBundles(ticket)) {
        const TakenApart apart = takenApart(ticket);
        found = shortagesOf(connection, branch, apart.ticket, rules);
        for (Shortage &shortage : found)
            shortage.line = apart.lineOf[shortage.line];
        return found;
    }
    const auto needed = neededBy(ticket);
    std::unordered_map<ProductId, Quantity> shelf;
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const auto &product = ticket.lines[i].product;
        if (!product || !product->isStocked || !isSold(ticket, ticket.lines[i]))
            continue;
        const auto policy = rules.stockPolicy(product->rule, product->category, branch);
        if (policy == catalogue::StockPolicy::Allow)
            continue;
        auto known = shelf.find(product->id);
        if (known == shelf.end()) {
            const Quantity there =
                stock::availabilityOf(connection, product->id, stock::branchPlace(branch)).available();
            known = shelf.emplace(product->id, there).first;
        }
        if (const Quantity all = needed.at(product->id); known->second < all)
            found.push_back({i, policy, known->second, all, product->name});
    }
    return found;
}

std::optional<Shortage> shortageOf(store::Connection &connection, BranchId branch, const Ticket &ticket,
    const catalogue::GoodsRules &rules, LineId line)
{
    for (const Shortage &shortage : shortagesOf(connection, branch, ticket, rules)) {
        if (ticket.lines[shortage.line].id == line)
            return shortage;
    }
    return std::nullopt;
}

} // namespace mizan::sales
