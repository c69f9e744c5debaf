// Cancels an order: every check in its order, then one fact.
#include "core/sales/cancel_order.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/order_facts.h"
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_queries.h"
#include "core/sales/tender_booking.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

namespace {

std::string askedOf(const CancelOrder &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("order", request.order);
    text.field("fee_minor", request.fee.minor());
    text.field("reason", request.reason);
    text.endObject();
    return digestOf(text.take());
}

Result<void> checkCancellation(const CancelOrder &request, const OrderDetail &detail)
{
    if (request.fee.currency() != detail.order.total.currency() || request.fee.isNegative()
        || request.fee > detail.held())
        return refuse(rules::OrderFeeMustBeOfDeposit, u"fee"_s, {{"fee", request.fee}, {"held", detail.held()}});
    if (request.reason.trimmed().isEmpty())
        return refuse(rules::CancellationMustHaveReason, u"reason"_s);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    return {};
}

/// Negative tenders; only cash is rounded.
void payBack(OrderCancelled &cancelled, const std::vector<OrderDeposit> &back, const TradeTerms &terms)
{
    for (const OrderDeposit &one : back) {
        cancelled.returned += one.amount;
        Money given = one.amount;
        if (one.method == TenderMethod::Cash) {
            const Money rounding = cashRounding(one.amount, terms);
            cancelled.rounding -= rounding;
            given += rounding;
        }
        if (!given.isZero())
            cancelled.tenders.push_back({one.method, -given});
    }
}

Result<std::vector<accounts::JournalLine>> journalOf(const OrderCancelled &cancelled, const accounts::AccountBook &book)
{
    accounts::Posting posting(book);
    posting.debit(accounts::Role::CustomerDeposits, cancelled.returned + cancelled.fee);
    bookTenders(posting, cancelled.tenders, Money::zero(cancelled.returned.currency()));
    posting.credit(accounts::Role::DepositsKept, cancelled.fee);
    posting.credit(accounts::Role::CashRounding, cancelled.rounding);
    return posting.lines();
}

std::vector<OrderDeposit> negated(std::vector<OrderDeposit> deposits)
{
    for (OrderDeposit &one : deposits)
        one.amount = -one.amount;
    return deposits;
}

} // namespace

std::vector<OrderDeposit> depositsBack(std::vector<OrderDeposit> held, Money fee)
{
    std::ranges::sort(held, {}, &OrderDeposit::method); // Cash is the first.
    for (OrderDeposit &one : held) {
        const Money kept = std::min(one.amount, fee);
        one.amount -= kept;
        fee -= kept;
    }
    std::erase_if(held, [](const OrderDeposit &one) { return one.amount.isZero(); });
    return held;
}

Result<OrderCancelled> cancelOrder(Shop &shop, const Session &session, const CancelOrder &request)
{
    if (const auto may = access::require(session, Right::RecordReturn); !may)
        return refuseAs(may);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, OrderCancelledKind, asked); !same)
            return refuseAs(same);
        return readCancellation(*known).value();
    }
    const auto detail = findOpenOrder(shop.connection(), request.order);
    if (!detail)
        return refuseAs(detail);
    if (const auto checked = checkCancellation(request, *detail); !checked)
        return refuseAs(checked);
    const Money back = detail->held() - request.fee;
    const auto approver = access::require(session, Right::RecordReturn, back.minor());
    if (!approver)
        return refuseAs(approver);
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open && !detail->held().isZero())
        return refuse(rules::ShiftMustBeOpen);
    const auto trade = tradeOf(shop);
    const Money zero = Money::zero(trade->terms.currency);
    OrderCancelled cancelled {.id = request.id,
        .shift = open ? std::optional(open->id) : std::nullopt,
        .order = request.order,
        .returned = zero,
        .fee = request.fee,
        .rounding = zero,
        .tenders = {},
        .reason = request.reason};
    payBack(cancelled, depositsBack(detail->deposits, request.fee), trade->terms);
    const auto journal = journalOf(cancelled, trade->book);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    cancelled.atMs = writing.nowMs();
    daybook::BodyWriter body;
    body.beginObject();
    writeCancellation(body, cancelled);
    if (*approver)
        body.field("approved", access::nameOf(Right::RecordReturn));
    body.field("asked", std::string_view(asked));
    writeDeposits(body, cancelled.order, negated(detail->deposits));
    stock::writeReservations(body, stock::released(reservationsOf(detail->order.ticket, detail->branch)));
    parties::writePartyEntries(body, partyEntries(detail->order.customer(), cancelled.tenders));
    accounts::writeJournal(body, *journal);
    body.endObject();
    writing.append({request.id, OrderCancelledKind, OrderVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return cancelled;
}

} // namespace mizan::sales
