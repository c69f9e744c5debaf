// Writes the sections that the facts of an honest till share.
#include "core/sales/honest_facts.h"

#include <algorithm>

namespace mizan::sales {

Money writeTicketLines(daybook::BodyWriter &body, const Ticket &ticket, const std::vector<LineAmounts> &amounts,
    std::span<const LineId> lines)
{
    Money sum = Money::zero(ticket.currency);
    body.beginArray("lines");
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!line.product || std::ranges::find(lines, line.id) == lines.end())
            continue;
        body.beginObject();
        body.field("product", line.product->id);
        body.field("code", line.product->code);
        body.field("name", line.product->name);
        body.field("quantity_micro", line.quantity.micro());
        body.field("price_micro", line.price.micro());
        body.endObject();
        sum += amounts[i].amount;
    }
    body.endArray();
    return sum;
}

std::vector<LineId> idsOfLines(const Ticket &ticket)
{
    std::vector<LineId> ids;
    for (const TicketLine &line : ticket.lines)
        ids.push_back(line.id);
    return ids;
}

void writeShrunkDraft(daybook::BodyWriter &body, const ShrunkDraft &shrunk)
{
    body.beginObject("draft");
    body.field("id", shrunk.draft.id);
    daybook::writeNumber(body, shrunk.draft.number);
    body.field("total_minor", shrunk.draft.total.minor());
    body.field("before_minor", shrunk.before.minor());
    body.field("after_minor", shrunk.after.minor());
    body.endObject();
}

std::optional<ShrunkDraft> shrunkDraft(
    store::Connection &connection, const Ticket &before, const Ticket &after, const TradeTerms &terms)
{
    auto draft = printedDraftOf(connection, before.id);
    if (!draft)
        return std::nullopt;
    const auto was = ticketTotals(before, terms);
    const auto is = ticketTotals(after, terms);
    if (!was || !is || is->total >= was->total)
        return std::nullopt;
    return ShrunkDraft {*std::move(draft), was->total, is->total};
}

} // namespace mizan::sales
