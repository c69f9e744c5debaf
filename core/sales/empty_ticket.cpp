// The fact of an emptied ticket, and its draft that goes with it.
#include "core/sales/empty_ticket.h"

#include "core/daybook/shop.h"
#include "core/sales/honest_facts.h"
#include "core/sales/record_exchange.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"

#include <algorithm>

namespace mizan::sales {

namespace {

struct EmptiedBody {
    ShiftId shift;
    bool wasHeld = false;
    bool wasApproved = false;
    QString reason;
    std::string asked;
};

std::string bodyOf(const Ticket &ticket, const TicketTotals &totals, const std::optional<ShrunkDraft> &draft,
    const EmptiedBody &about, qint64 atMs)
{
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", about.shift);
    body.field("ticket", ticket.id);
    body.field("at_ms", atMs);
    if (!about.reason.isEmpty())
        body.field("reason", about.reason);
    if (about.wasHeld)
        body.field("held", true);
    body.field("currency", ticket.currency.codeAscii());
    const Money sum = writeTicketLines(body, ticket, totals.lines, idsOfLines(ticket));
    body.field("amount_minor", sum.minor());
    if (draft)
        writeShrunkDraft(body, *draft);
    if (about.wasApproved)
        body.field("approved", access::nameOf(access::Right::RemoveLine));
    body.field("asked", std::string_view(about.asked));
    body.endObject();
    return body.take();
}

} // namespace

Result<void> emptyTicket(Shop &shop, const Session &session, const EmptyTicket &request)
{
    // Nothing was promised of what comes back.
    const Ticket ticket = request.ticket.mode == TicketMode::Sale ? request.ticket : ticketTaken(request.ticket);
    const bool promised =
        std::ranges::any_of(ticket.lines, [](const TicketLine &line) { return line.product.has_value(); });
    const SaleId id = request.ticket.id;
    if (!promised) {
        dropTicket(shop.connection(), shop.device(), id, shop.clock().nowMs());
        return {};
    }
    const auto approver = access::require(session, access::Right::RemoveLine);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = digestOf(ticketToJson(request.ticket) + request.reason.toStdString());
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id))
        return saysTheSame(*known, TicketEmptiedKind, asked);
    const auto open = openShiftOf(writing.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, QStringLiteral("reason"), {{"highest", qint64 {MaxNoteLength}}});
    const auto trade = tradeOf(shop);
    const auto totals = ticketTotals(ticket, trade->terms);
    if (!totals)
        return refuseAs(totals);

    // From here it must succeed.
    Ticket empty = ticket;
    empty.lines.clear();
    empty.discount.reset();
    const auto draft = shrunkDraft(writing.connection(), ticket, empty, trade->terms);
    const auto held = heldTickets(writing.connection(), shop.device());
    const bool wasHeld = std::ranges::any_of(held, [&](const HeldTicket &one) { return one.ticket.id == id; });
    dropTicket(writing.connection(), shop.device(), id, writing.nowMs());
    writing.append({request.id, TicketEmptiedKind, HonestVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver,
        bodyOf(ticket, *totals, draft, {open->id, wasHeld, approver->has_value(), request.reason, asked},
            writing.nowMs())});
    writing.commit();
    return {};
}

} // namespace mizan::sales
