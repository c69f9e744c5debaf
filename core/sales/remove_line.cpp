// Removes lines from a ticket and tells the daybook what they were.
#include "core/sales/remove_line.h"

#include "core/daybook/shop.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// The lines that were products, as they stood on the screen.
std::string bodyOf(const Ticket &ticket, ShiftId shift, const std::vector<LineId> &removed,
    const std::vector<LineAmounts> &amounts, std::optional<UserId> approver)
{
    Money sum = Money::zero(ticket.currency);
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", shift);
    body.field("ticket", ticket.id);
    body.beginArray("lines");
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!line.product || std::ranges::find(removed, line.id) == removed.end())
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
    body.field("amount_minor", sum.minor());
    if (approver)
        body.field("approved", access::nameOf(access::Right::RemoveLine));
    body.endObject();
    return body.take();
}

} // namespace

Result<void> removeLines(Shop &shop, const Session &session, Ticket &ticket, const RemoveLines &request)
{
    Ticket left = ticket;
    if (const auto erased = eraseLines(left, request.lines); !erased)
        return erased;
    const auto amounts = ticketAmounts(ticket);
    if (!amounts)
        return refuseAs(amounts);
    const auto isProduct = [&](LineId id) { return findLine(ticket, id)->product.has_value(); };
    if (std::ranges::any_of(request.lines, isProduct)) {
        const auto approver = access::require(session, access::Right::RemoveLine);
        if (!approver)
            return refuseAs(approver);
        daybook::Writing writing(shop.daybook());
        const auto open = openShiftOf(writing.connection(), shop.device());
        if (!open)
            return refuse(rules::ShiftMustBeOpen);
        // From here it must succeed.
        writing.append({request.id, LineRemovedKind, ShiftVersion, session.businessDate(writing.nowMs()),
            session.branch(), session.user(), *approver, bodyOf(ticket, open->id, request.lines, *amounts, *approver)});
        writing.commit();
    }
    ticket = std::move(left);
    return {};
}

} // namespace mizan::sales
