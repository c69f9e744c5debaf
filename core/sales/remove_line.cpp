// Removes lines from a ticket and tells the daybook what they were.
#include "core/sales/remove_line.h"

#include "core/daybook/shop.h"
#include "core/sales/honest_facts.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// The lines that were products, as they stood on the screen.
std::string bodyOf(const Ticket &ticket, ShiftId shift, const RemoveLines &request,
    const std::vector<LineAmounts> &amounts, const std::optional<ShrunkDraft> &draft, std::optional<UserId> approver)
{
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", shift);
    body.field("ticket", ticket.id);
    const Money sum = writeTicketLines(body, ticket, amounts, request.lines);
    body.field("amount_minor", sum.minor());
    if (draft)
        writeShrunkDraft(body, *draft);
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
        const auto draft = shrunkDraft(writing.connection(), ticket, left, tradeOf(shop)->terms);
        writing.append(
            {request.id, LineRemovedKind, ShiftVersion, session.businessDate(writing.nowMs()), session.branch(),
                session.user(), *approver, bodyOf(ticket, open->id, request, *amounts, draft, *approver)});
        writing.commit();
    }
    ticket = std::move(left);
    return {};
}

} // namespace mizan::sales
