// Takes money for an order: every check in its order, then one fact.
#include "core/sales/pay_order.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/order_facts.h"
#include "core/sales/order_queries.h"
#include "core/sales/payment_without_goods.h"
#include "core/sales/record_sale.h"
#include "core/sales/sale_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/tender_booking.h"
#include "core/sales/trade.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::string askedOf(const PayOrder &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("order", request.order);
    text.field("amount_minor", request.amount.minor());
    text.beginArray("tenders");
    for (const Tender &tender : request.tenders)
        writeTender(text, tender);
    text.endArray();
    text.endObject();
    return digestOf(text.take());
}

Result<void> checkAmount(const PayOrder &request, const OrderDetail &detail)
{
    if (request.amount.currency() != detail.order.total.currency()
        || request.amount <= Money::zero(request.amount.currency()))
        return refuse(rules::OrderPaymentMustHaveAmount, u"amount"_s, {{"amount", request.amount}});
    if (request.amount > detail.left())
        return refuse(
            rules::OrderPaymentMustNotExceedLeft, u"amount"_s, {{"amount", request.amount}, {"left", detail.left()}});
    return {};
}

/// With its journal, but for its number and instant.
struct BuiltPayment {
    OrderPaid paid;
    std::vector<accounts::JournalLine> journal;
};

Result<BuiltPayment> buildPayment(
    Shop &shop, const Session &session, const PayOrder &request, const OrderDetail &detail, const Trade &trade)
{
    if (const auto checked = checkAmount(request, detail); !checked)
        return refuseAs(checked);
    const auto credit = creditOf(
        shop.connection(), trade.terms.currency, detail.order.customer(), session.businessDate(shop.clock().nowMs()));
    const PaymentWithoutGoods payment {request.amount, request.tenders, credit};
    const auto settlement = checkPayment(shop, session, payment, trade.terms);
    if (!settlement)
        return refuseAs(settlement);
    auto journal = paymentJournal(trade.book, accounts::Role::CustomerDeposits, payment, *settlement);
    if (!journal)
        return refuseAs(journal);
    return BuiltPayment {{.id = request.id,
                             .number = {},
                             .shift = {},
                             .order = request.order,
                             .amount = request.amount,
                             .rounding = settlement->rounding,
                             .tenders = request.tenders,
                             .change = settlement->change,
                             .held = detail.held() + request.amount,
                             .left = detail.left() - request.amount},
        *std::move(journal)};
}

} // namespace

std::vector<OrderDeposit> OrderPaid::deposits() const
{
    std::vector<OrderDeposit> deposits;
    Money cash = amount;
    for (const Tender &tender : tenders) {
        if (tender.isCash())
            continue;
        cash -= tender.amount;
        const auto same = std::ranges::find(deposits, tender.method, &OrderDeposit::method);
        if (same != deposits.end())
            same->amount += tender.amount;
        else
            deposits.push_back({tender.method, tender.amount});
    }
    if (!cash.isZero())
        deposits.push_back({TenderMethod::Cash, cash});
    return deposits;
}

Result<OrderPaid> payOrder(Shop &shop, const Session &session, const PayOrder &request)
{
    const auto approver = access::require(session, access::Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, OrderPaidKind, asked); !same)
            return refuseAs(same);
        return readOrderPayment(*known).value();
    }
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    const auto detail = findOpenOrder(shop.connection(), request.order);
    if (!detail)
        return refuseAs(detail);
    auto built = buildPayment(shop, session, request, *detail, *tradeOf(shop));
    if (!built)
        return refuseAs(built);

    // From here it must succeed.
    OrderPaid &paid = built->paid;
    paid.shift = open->id;
    paid.atMs = writing.nowMs();
    paid.number.series = paymentSeries(session);
    paid.number.value = writing.nextNumber(paid.number.series);
    daybook::BodyWriter body;
    body.beginObject();
    writeOrderPayment(body, paid);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::RecordSale));
    body.field("asked", std::string_view(asked));
    writeDeposits(body, paid.order, paid.deposits());
    parties::writePartyEntries(body, partyEntries(detail->order.customer(), paid.tenders));
    accounts::writeJournal(body, built->journal);
    body.endObject();
    writing.append({request.id, OrderPaidKind, OrderVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return paid;
}

} // namespace mizan::sales
