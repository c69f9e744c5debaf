// Compares a line's net with the cost that a sale would take.
#include "core/sales/below_cost.h"

#include "core/catalogue/find_barcode.h"
#include "core/sales/ticket_bundles.h"
#include "core/stock/stock_queries.h"

#include <algorithm>

namespace mizan::sales {

Rate LineMargin::share() const
{
    constexpr qint64 Thousandth = 1'000'000; // Of Rate's thousand-millionths.
    const qint64 whole = net.minor();
    if (whole <= 0)
        return {};
    return Rate::fromNano(multiplyDivide(margin().minor(), 1000, whole, Rounding::HalfUp).value_or(0) * Thousandth);
}

namespace {

/// What its goods would leave the shelf for; none where nobody said what they cost.
std::optional<Money> costOf(store::Connection &connection, BranchId branch, const TicketLine &line)
{
    if (!line.product || !line.product->isStocked)
        return std::nullopt;
    if (isBundle(line)) {
        std::optional<Money> sum;
        for (const TicketLine &part : linesOfBundle(line)) {
            if (const auto cost = costOf(connection, branch, part))
                sum = sum ? *sum + *cost : *cost;
        }
        return sum;
    }
    const auto known = catalogue::findById(connection, line.price.currency(), line.product->id);
    if (!known)
        return std::nullopt;
    const stock::StockLevel level = stock::onHand(connection, line.product->id, stock::branchPlace(branch));
    const auto cost = stock::costOfLeaving(level, line.quantity, known->product.cost);
    return cost && !cost->isZero() ? std::optional(*cost) : std::nullopt;
}

std::optional<LineMargin> marginOf(
    store::Connection &connection, BranchId branch, const TicketLine &line, const tax::LineTax &tax)
{
    const auto cost = costOf(connection, branch, line);
    return cost ? std::optional(LineMargin {tax.net, *cost}) : std::nullopt;
}

} // namespace

std::optional<LineMargin> lineMargin(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms, LineId id)
{
    const auto line = std::ranges::find(ticket.lines, id, &TicketLine::id);
    if (ticket.mode != TicketMode::Sale || line == ticket.lines.end())
        return std::nullopt;
    const auto totals = ticketTotals(ticket, terms);
    if (!totals)
        return std::nullopt;
    return marginOf(
        connection, branch, *line, totals->taxes.lines[static_cast<std::size_t>(line - ticket.lines.begin())]);
}

bool isBelowCost(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms, LineId id)
{
    const auto margin = lineMargin(connection, branch, ticket, terms, id);
    return margin && margin->isBelowCost();
}

std::vector<std::size_t> linesBelowCostByHand(
    store::Connection &connection, BranchId branch, const Ticket &ticket, const TradeTerms &terms)
{
    std::vector<std::size_t> found;
    const auto isByHand = [&](const TicketLine &line) {
        const bool isTicketsOwn = ticket.discount && !ticket.discount->points; // Points were promised before.
        return isTicketsOwn || line.overrideReason || !std::holds_alternative<std::monostate>(line.discount);
    };
    if (ticket.mode != TicketMode::Sale || std::ranges::none_of(ticket.lines, isByHand))
        return found;
    const auto totals = ticketTotals(ticket, terms);
    for (std::size_t i = 0; totals && i < ticket.lines.size(); ++i) {
        if (!isByHand(ticket.lines[i]))
            continue;
        const auto margin = marginOf(connection, branch, ticket.lines[i], totals->taxes.lines[i]);
        if (margin && margin->isBelowCost())
            found.push_back(i);
    }
    return found;
}

} // namespace mizan::sales
