// Places an order: every check in its order, then one fact.
#include "core/sales/place_order.h"

#include "core/daybook/shop.h"
#include "core/sales/build_sale.h"
#include "core/sales/loyalty.h"
#include "core/sales/order_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

namespace {

std::string askedOf(const PlaceOrder &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("kind", orderKindText(request.kind));
    text.field("ticket", std::string_view(ticketToJson(request.ticket)));
    if (request.wantedBy)
        text.field("wanted_by", request.wantedBy->toIso());
    if (request.expires)
        text.field("expires", request.expires->toIso());
    text.endObject();
    return digestOf(text.take());
}

Result<Money> checkOrder(Shop &shop, const Session &session, const PlaceOrder &request, const TradeTerms &terms)
{
    const Ticket &ticket = request.ticket;
    if (!ticket.customer)
        return refuse(rules::OrderMustHaveCustomer, u"customer"_s);
    if (!ticket.loads.empty())
        return refuse(rules::OrderMustBeOfGoods, u"loads"_s);
    if (!ticket.payments.empty() || ticket.order)
        return refuse(rules::OrderMustBeUnpaid, u"payments"_s);
    if (auto checked = checkNotRedeeming(ticket); !checked)
        return refuseAs(checked);
    if (const auto checked = checkPromise(shop, session, ticket, terms); !checked)
        return refuseAs(checked);
    const BusinessDate today = session.businessDate(shop.clock().nowMs());
    for (const auto &day : {request.wantedBy, request.expires}) {
        if (day && *day < today)
            return refuse(rules::OrderDayMustNotBePast, u"day"_s, {{"day", *day}});
    }
    const auto totals = ticketTotals(ticket, terms);
    if (!totals)
        return refuseAs(totals);
    return totals->total;
}

/// Nothing of it but what was agreed: a customer's name must not outlive them in a label.
Ticket agreedTicket(Ticket ticket)
{
    ticket.label.clear();
    ticket.ageCheck.reset();
    ticket.delivery.reset();
    for (TicketLine &line : ticket.lines) {
        line.partLots.clear();
        line.lots.clear(); // Which piece it is, is said when it is handed over; how, too.
        line.later = {};
    }
    return ticket;
}

} // namespace

Result<Order> placeOrder(Shop &shop, const Session &session, const PlaceOrder &request)
{
    const auto approver = access::require(session, Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id.as<FactTag>())) {
        if (const auto same = saysTheSame(*known, OrderPlacedKind, asked); !same)
            return refuseAs(same);
        return readOrder(*known).value();
    }
    const auto total = checkOrder(shop, session, request, tradeOf(shop)->terms);
    if (!total)
        return refuseAs(total);

    // From here it must succeed.
    Order order {.id = request.id,
        .number = {orderSeries(session), 0},
        .kind = request.kind,
        .atMs = writing.nowMs(),
        .ticket = agreedTicket(request.ticket),
        .total = *total,
        .wantedBy = request.wantedBy,
        .expires = request.expires};
    order.number.value = writing.nextNumber(order.number.series);
    const auto used = usedApproval(session,
        {Right::RecordSale, Right::OverridePrice, Right::GiveDiscount, Right::EnterWeight, Right::SellOpenItem,
            Right::SellBelowCost});
    daybook::BodyWriter body;
    body.beginObject();
    writeOrder(body, order);
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    if (used)
        body.field("approved", access::nameOf(used->right));
    body.field("asked", std::string_view(asked));
    stock::writeReservations(body, reservationsOf(order.ticket, session.branch()));
    body.endObject();
    writing.append({request.id.as<FactTag>(), OrderPlacedKind, OrderVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), used ? std::optional(used->approver) : std::nullopt, body.take()});
    writing.commit();
    return order;
}

} // namespace mizan::sales
