// The bodies of order facts, version 1.
#include "core/sales/order_facts.h"

#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"
#include "core/sales/ticket_draft.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

Currency currencyOf(const BodyValue &body)
{
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    return *currency;
}

std::optional<BusinessDate> dayOf(const BodyValue &body, std::string_view key)
{
    const auto day = body.find(key);
    return day ? BusinessDate::fromIso(day->text()) : std::nullopt;
}

void writeTenders(BodyWriter &body, const std::vector<Tender> &tenders)
{
    body.beginArray("tenders");
    for (const Tender &tender : tenders)
        writeTender(body, tender);
    body.endArray();
}

std::vector<Tender> readTenders(const BodyValue &body, Currency currency)
{
    std::vector<Tender> tenders;
    body.at("tenders").forEachItem([&](const BodyValue &tender) { tenders.push_back(readTender(tender, currency)); });
    return tenders;
}

void writeUnlessZero(BodyWriter &body, std::string_view key, Money amount)
{
    if (!amount.isZero())
        body.field(key, amount.minor());
}

} // namespace

void writeDeposits(BodyWriter &body, OrderId order, const std::vector<OrderDeposit> &deposits)
{
    if (deposits.empty())
        return;
    body.beginArray("deposits");
    for (const OrderDeposit &one : deposits) {
        body.beginObject();
        body.field("order", order);
        body.field("method", methodText(one.method));
        body.field("amount_minor", one.amount.minor());
        body.endObject();
    }
    body.endArray();
}

void writeOrder(BodyWriter &body, const Order &order)
{
    daybook::writeNumber(body, order.number);
    body.field("order_kind", orderKindText(order.kind));
    body.field("at_ms", order.atMs);
    body.field("currency", order.total.currency().codeAscii());
    body.field("customer", order.customer());
    body.field("total_minor", order.total.minor());
    if (order.wantedBy)
        body.field("wanted_by", order.wantedBy->toIso());
    if (order.expires)
        body.field("expires", order.expires->toIso());
    body.key("ticket");
    writeTicket(body, order.ticket);
}

void writeOrderPayment(BodyWriter &body, const OrderPaid &paid)
{
    daybook::writeNumber(body, paid.number);
    body.field("shift", paid.shift);
    body.field("at_ms", paid.atMs);
    body.field("currency", paid.amount.currency().codeAscii());
    body.field("order", paid.order);
    body.field("amount_minor", paid.amount.minor());
    writeUnlessZero(body, "rounding_minor", paid.rounding);
    writeTenders(body, paid.tenders);
    writeUnlessZero(body, "change_minor", paid.change);
    body.field("held_minor", paid.held.minor());
    body.field("left_minor", paid.left.minor());
}

void writeCancellation(BodyWriter &body, const OrderCancelled &cancelled)
{
    if (cancelled.shift)
        body.field("shift", *cancelled.shift);
    body.field("at_ms", cancelled.atMs);
    body.field("currency", cancelled.fee.currency().codeAscii());
    body.field("order", cancelled.order);
    body.field("returned_minor", cancelled.returned.minor());
    writeUnlessZero(body, "fee_minor", cancelled.fee);
    writeUnlessZero(body, "rounding_minor", cancelled.rounding);
    writeTenders(body, cancelled.tenders);
    body.field("reason", cancelled.reason);
}

std::optional<Order> readOrder(const daybook::Fact &fact)
{
    if (fact.header.kind != OrderPlacedKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const auto kind = orderKindFromText(body.at("order_kind").utf8());
    if (!kind)
        daybook::throwMalformed("kind of an order");
    Order order {.id = fact.header.id.as<SaleOrderTag>(),
        .number = daybook::readNumber(body),
        .kind = *kind,
        .atMs = body.at("at_ms").int64(),
        .ticket = readTicket(body.at("ticket")),
        .total = Money(body.at("total_minor").int64(), currencyOf(body)),
        .wantedBy = dayOf(body, "wanted_by"),
        .expires = dayOf(body, "expires")};
    if (!order.ticket.customer)
        daybook::throwMalformed("customer of an order");
    return order;
}

std::optional<OrderPaid> readOrderPayment(const daybook::Fact &fact)
{
    if (fact.header.kind != OrderPaidKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const Currency currency = currencyOf(body);
    return OrderPaid {.id = fact.header.id,
        .number = daybook::readNumber(body),
        .shift = body.at("shift").id<ShiftId>(),
        .atMs = body.at("at_ms").int64(),
        .order = body.at("order").id<OrderId>(),
        .amount = Money(body.at("amount_minor").int64(), currency),
        .rounding = Money(int64Or0(body, "rounding_minor"), currency),
        .tenders = readTenders(body, currency),
        .change = Money(int64Or0(body, "change_minor"), currency),
        .held = Money(body.at("held_minor").int64(), currency),
        .left = Money(body.at("left_minor").int64(), currency)};
}

std::optional<OrderCancelled> readCancellation(const daybook::Fact &fact)
{
    if (fact.header.kind != OrderCancelledKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const Currency currency = currencyOf(body);
    OrderCancelled cancelled {.id = fact.header.id,
        .atMs = body.at("at_ms").int64(),
        .order = body.at("order").id<OrderId>(),
        .returned = Money(body.at("returned_minor").int64(), currency),
        .fee = Money(int64Or0(body, "fee_minor"), currency),
        .rounding = Money(int64Or0(body, "rounding_minor"), currency),
        .tenders = readTenders(body, currency),
        .reason = body.at("reason").text()};
    if (const auto shift = body.find("shift"))
        cancelled.shift = shift->id<ShiftId>();
    return cancelled;
}

} // namespace mizan::sales
