// Drafts: their facts.
#include "core/sales/printed_draft.h"

#include "core/daybook/shop.h"
#include "core/sales/honest_facts.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

Result<TicketTotals> checkDraft(const Ticket &ticket, const TradeTerms &terms)
{
    if (ticket.mode != TicketMode::Sale)
        return refuse(rules::DraftMustBeOfSale);
    if (ticket.lines.empty() || hasUnresolvedLines(ticket))
        return refuse(rules::DraftMustHaveLines);
    return ticketTotals(ticket, terms);
}

/// The ticket as it was, without the lines that the change takes off.
Ticket withoutRemoved(const ChangeTicket &change)
{
    Ticket kept = change.before;
    std::erase_if(kept.lines, [&](const TicketLine &line) { return !findLine(change.after, line.id); });
    if (kept.lines.empty())
        kept.discount.reset();
    return kept;
}

} // namespace

Result<PrintedDraft> printDraft(Shop &shop, const Session &session, const PrintDraft &request)
{
    const auto approver = access::require(session, access::Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const Ticket &ticket = request.ticket;
    const std::string asked = digestOf(ticketToJson(ticket));
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, DraftPrintedKind, asked); !same)
            return refuseAs(same);
        daybook::BodyParser parser;
        const daybook::BodyValue body = parser.parse(known->body);
        return PrintedDraft {
            request.id, daybook::readNumber(body), Money(body.at("total_minor").int64(), ticket.currency)};
    }
    const auto open = openShiftOf(writing.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    const auto totals = checkDraft(ticket, tradeOf(shop)->terms);
    if (!totals)
        return refuseAs(totals);

    // From here it must succeed.
    PrintedDraft draft {request.id, {draftSeries(session), 0}, totals->total};
    draft.number.value = writing.nextNumber(draft.number.series);
    daybook::BodyWriter body;
    body.beginObject();
    daybook::writeNumber(body, draft.number);
    body.field("shift", open->id);
    body.field("ticket", ticket.id);
    body.field("at_ms", writing.nowMs());
    body.field("currency", ticket.currency.codeAscii());
    static_cast<void>(writeTicketLines(body, ticket, totals->lines, idsOfLines(ticket)));
    body.field("total_minor", draft.total.minor());
    if (*approver)
        body.field("approved", access::nameOf(access::Right::RecordSale));
    body.field("asked", std::string_view(asked));
    body.endObject();
    writing.append({request.id, DraftPrintedKind, HonestVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return draft;
}

Result<bool> noteShrunkDraft(Shop &shop, const Session &session, const ChangeTicket &change)
{
    const auto shrunk = shrunkDraft(shop.connection(), withoutRemoved(change), change.after, tradeOf(shop)->terms);
    if (!shrunk)
        return false;
    daybook::Writing writing(shop.daybook());
    if (writing.find(change.id))
        return true;
    const auto open = openShiftOf(writing.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", open->id);
    body.field("ticket", change.before.id);
    body.field("at_ms", writing.nowMs());
    body.field("currency", change.before.currency.codeAscii());
    writeShrunkDraft(body, *shrunk);
    body.endObject();
    writing.append({change.id, DraftShrunkKind, HonestVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), std::nullopt, body.take()});
    writing.commit();
    return true;
}

} // namespace mizan::sales
