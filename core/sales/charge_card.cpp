// Asks and hears: every check in its order, then one fact before anything is sent or shown.
#include "core/sales/charge_card.h"

#include "core/daybook/body_writer.h"
#include "core/daybook/shop.h"
#include "core/payments/card_attempt_ledger.h"
#include "core/sales/build_sale.h"
#include "core/sales/order_queries.h"
#include "core/sales/record_exchange.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;
using payments::AttemptId;
using payments::AttemptKind;
using payments::AttemptState;
using payments::CardAttempt;
using payments::TerminalOrder;

namespace {

/// The attempt that is to be written, and the device's own name for the charge that goes back.
struct Asked {
    AttemptId id;
    AttemptKind kind = AttemptKind::Charge;
    SaleId ticket;
    Money amount;
    std::optional<AttemptId> charge {};
    QString reference {};
    QString terminal {};
};

std::string digestOfAsked(const Asked &asked)
{
    return digestOf(u"%1|%2|%3 %4|%5"_s
            .arg(QLatin1StringView(payments::kindText(asked.kind).data()), asked.ticket.toText(),
                asked.amount.toPlainText(), asked.amount.currency().code(),
                asked.charge ? asked.charge->toText() : QString())
            .toStdString());
}

TerminalOrder orderOf(const Asked &asked)
{
    return {TerminalOrder::Action::Start, {asked.id, asked.kind, asked.amount, asked.reference}};
}

/// `check` runs inside the writing, unless the same was asked before.
template <class Check>
Result<TerminalOrder> write(
    Shop &shop, const Session &session, const Asked &asked, const std::optional<Approval> &approval, Check check)
{
    const std::string digest = digestOfAsked(asked);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(asked.id.as<FactTag>())) {
        if (const auto same = saysTheSame(*known, payments::CardAskedKind, digest); !same)
            return refuseAs(same);
        return orderOf(asked);
    }
    const auto shift = openShiftOf(writing.connection(), shop.device());
    if (!shift)
        return refuse(rules::ShiftMustBeOpen);
    if (const Result<void> checked = check(); !checked)
        return refuseAs(checked);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", shift->id);
    body.field("at_ms", writing.nowMs());
    body.field("kind", payments::kindText(asked.kind));
    body.field("ticket", asked.ticket);
    body.field("currency", asked.amount.currency().codeAscii());
    body.field("amount_minor", asked.amount.minor());
    if (asked.charge)
        body.field("charge", *asked.charge);
    body.field("terminal", asked.terminal);
    if (approval)
        body.field("approved", access::nameOf(approval->right));
    body.field("asked", std::string_view(digest));
    body.endObject();
    writing.append({asked.id.as<FactTag>(), payments::CardAskedKind, payments::CardVersion,
        session.businessDate(writing.nowMs()), session.branch(), session.user(),
        approval ? std::optional(approval->approver) : std::nullopt, body.take()});
    writing.commit();
    return orderOf(asked);
}

bool isPayment(const Ticket &ticket, AttemptId charge)
{
    return std::ranges::find(ticket.payments, std::optional(charge), &Tender::charge) != ticket.payments.end();
}

/// Its outcome is not known, or it was approved and paid nothing yet.
bool isUnsettled(const CardAttempt &attempt)
{
    return attempt.state == AttemptState::Open
        || (attempt.state == AttemptState::Approved && attempt.kind != AttemptKind::Reversal && !attempt.isTaken
            && !attempt.isReversed);
}

Result<void> mustBeSettled(const CardAttempt &attempt)
{
    return refuse(rules::CardAttemptsMustBeSettled, u"card"_s, {{"amount", attempt.amount}});
}

/// No second charge of a ticket while anything about the first is open.
Result<void> checkSettled(store::Connection &connection, const Ticket &ticket)
{
    for (const CardAttempt &attempt : payments::attemptsOf(connection, ticket.id)) {
        if (isUnsettled(attempt) && !isPayment(ticket, attempt.id))
            return mustBeSettled(attempt);
    }
    return {};
}

/// Approved, in the shop's hands, and for nothing else.
bool stands(const CardAttempt &charge)
{
    return charge.kind == AttemptKind::Charge && charge.state == AttemptState::Approved && !charge.isTaken
        && !charge.isReversed && !charge.isGoingBack;
}

Result<void> checkRefund(Shop &shop, const RefundCard &request, const ReturnPreview &preview)
{
    store::Connection &connection = shop.connection();
    for (const CardAttempt &attempt : payments::attemptsOf(connection, request.ticket.id)) {
        const bool isOther = attempt.charge != request.charge && attempt.state == AttemptState::Approved;
        if (isUnsettled(attempt) && !isOther)
            return mustBeSettled(attempt);
    }
    const auto isAsked = [&](const Tender &back) {
        return back.method == TenderMethod::Card && back.charge == request.charge && back.amount == -request.amount;
    };
    if (std::ranges::none_of(preview.refund, isAsked))
        return refuse(rules::CardRefundMustBeOfReturn, u"card"_s, {{"amount", request.amount}});
    return {};
}

Result<ReturnPreview> refundOfTicket(store::Connection &connection, const Ticket &ticket, const TradeTerms &terms)
{
    if (!isExchange(ticket))
        return previewReturn(connection, ticket, terms);
    auto both = previewExchange(connection, ticket, terms);
    if (!both)
        return refuseAs(both);
    return std::move(both->back);
}

/// What a sale or an exchange is to be paid, before cash rounding; what is paid back is negative.
Result<Money> ticketDue(store::Connection &connection, const Ticket &ticket, const TradeTerms &terms)
{
    if (ticket.mode == TicketMode::Sale) {
        const auto totals = ticketTotals(ticket, terms);
        if (!totals)
            return refuseAs(totals);
        const auto order = ticket.order ? findOrder(connection, *ticket.order) : std::nullopt;
        return order ? totals->total - order->held() : totals->total; // What was paid in advance is paid.
    }
    if (isExchange(ticket)) {
        const auto both = previewExchange(connection, ticket, terms);
        if (!both)
            return refuseAs(both);
        return both->total();
    }
    const auto back = previewReturn(connection, ticket, terms);
    if (!back)
        return refuseAs(back);
    return back->total;
}

Tender tenderOf(const CardAttempt &charge)
{
    return {.method = TenderMethod::Card,
        .amount = charge.amount,
        .approvalCode = charge.card.approvalCode,
        .lastFour = charge.card.lastFour,
        .charge = charge.id,
        .brand = charge.card.brand};
}

enum class CardStep { Nothing, Ask, Cancel, Take, Reverse, Drop };

CardStep cardStep(const CardAttempt &attempt, const Ticket &ticket, Money due, const TradeTerms &terms)
{
    if (attempt.state == AttemptState::Open)
        return attempt.kind == AttemptKind::Charge && attempt.ticket != ticket.id ? CardStep::Cancel : CardStep::Ask;
    if (attempt.kind != AttemptKind::Charge || attempt.state == AttemptState::Declined || attempt.isTaken)
        return CardStep::Nothing;
    const bool isPaying = attempt.ticket == ticket.id && isPayment(ticket, attempt.id);
    if (attempt.isReversed)
        return isPaying ? CardStep::Drop : CardStep::Nothing;
    if (isPaying || attempt.isGoingBack)
        return CardStep::Nothing;
    if (attempt.ticket != ticket.id || isEmpty(ticket) || due.isNegative())
        return CardStep::Reverse;
    const auto left = remainderOf(due, ticket.payments, terms);
    return left && attempt.amount <= left->plain ? CardStep::Take : CardStep::Reverse;
}

} // namespace

Result<TerminalOrder> chargeCard(Shop &shop, const Session &session, const ChargeCard &request)
{
    const auto allowed = access::require(session, Right::RecordSale);
    if (!allowed)
        return refuseAs(allowed);
    const Ticket &ticket = request.ticket;
    const auto check = [&]() -> Result<void> {
        const auto trade = tradeOf(shop);
        const auto due = ticketDue(shop.connection(), ticket, trade->terms);
        if (!due)
            return refuseAs(due);
        if (const auto settled = checkSettled(shop.connection(), ticket); !settled)
            return settled;
        std::vector<Tender> tenders = ticket.payments;
        tenders.push_back({TenderMethod::Card, request.amount});
        if (const auto left = remainderOf(*due, tenders, trade->terms); !left)
            return refuseAs(left);
        return {};
    };
    return write(shop, session,
        {.id = request.id, .ticket = ticket.id, .amount = request.amount, .terminal = request.terminal},
        usedApproval(session, {Right::RecordSale}), check);
}

Result<TerminalOrder> refundCard(Shop &shop, const Session &session, const RefundCard &request)
{
    if (const auto allowed = mayTakeBack(session, request.ticket); !allowed)
        return refuseAs(allowed);
    const auto trade = tradeOf(shop);
    const auto preview = refundOfTicket(shop.connection(), request.ticket, trade->terms);
    if (!preview)
        return refuseAs(preview);
    const Right right = returnNeeds(shop, session, request.ticket, preview->refund).right;
    if (const auto allowed = access::require(session, right, (-preview->total).minor()); !allowed)
        return refuseAs(allowed);
    const auto charge = payments::findAttempt(shop.connection(), request.charge);
    if (!charge || charge->state != AttemptState::Approved)
        return refuse(rules::CardAttemptMustExist, u"card"_s);
    return write(shop, session,
        {request.id, AttemptKind::Refund, request.ticket.id, request.amount, charge->id, charge->card.reference,
            request.terminal},
        usedApproval(session, {right}), [&] { return checkRefund(shop, request, *preview); });
}

Result<TerminalOrder> reverseCard(Shop &shop, const Session &session, const ReverseCard &request)
{
    const auto charge = payments::findAttempt(shop.connection(), request.charge);
    if (!charge)
        return refuse(rules::CardAttemptMustExist, u"card"_s);
    const auto check = [&]() -> Result<void> {
        if (!stands(*charge))
            return refuse(rules::CardChargeMustStand, u"card"_s, {{"amount", charge->amount}});
        return {};
    };
    return write(shop, session,
        {request.id, AttemptKind::Reversal, charge->ticket, charge->amount, charge->id, charge->card.reference,
            request.terminal},
        {}, check);
}

Result<CardAttempt> hearCard(Shop &shop, const Session &session, const HearCard &request)
{
    daybook::Writing writing(shop.daybook());
    auto attempt = payments::findAttempt(writing.connection(), request.attempt);
    const auto asked = writing.find(request.attempt.as<FactTag>());
    if (!attempt || !asked || asked->header.device != shop.device())
        return refuse(rules::CardAttemptMustExist, u"card"_s);
    if (!request.answer.isFinal())
        return refuse(rules::CardAnswerMustBeFinal, u"card"_s);
    const bool isApproved = request.answer.outcome == payments::TerminalOutcome::Approved;
    const auto state = isApproved ? AttemptState::Approved : AttemptState::Declined;
    if (attempt->state >= state)
        return *std::move(attempt);

    // From here it must succeed.
    const payments::CardDetails &card = request.answer.card;
    daybook::BodyWriter body;
    body.beginObject();
    body.field("attempt", request.attempt);
    body.field("at_ms", writing.nowMs());
    body.field("approved", isApproved);
    const auto note = [&](std::string_view name, const QString &text) {
        if (!text.isEmpty())
            body.field(name, text);
    };
    if (isApproved) {
        note("approval_code", card.approvalCode.left(MaxApprovalCode));
        note("last_four", card.lastFour.right(4));
        note("brand", card.brand);
        note("reference", card.reference);
    } else {
        note("reason", request.answer.reason);
    }
    body.endObject();
    writing.append({shop.ids().make<FactId>(), payments::CardAnsweredKind, payments::CardVersion,
        session.businessDate(writing.nowMs()), session.branch(), session.user(), std::nullopt, body.take()});
    writing.commit();
    return *payments::findAttempt(shop.connection(), request.attempt);
}

Result<CardWork> workOnCards(store::Connection &connection, DeviceId till, Ticket &ticket, const TradeTerms &terms)
{
    CardWork work;
    std::vector<CardAttempt> attempts = payments::unsettledAttempts(connection, till);
    for (CardAttempt &attempt : payments::attemptsOf(connection, ticket.id)) {
        if (attempt.isReversed)
            attempts.push_back(std::move(attempt));
    }
    if (attempts.empty())
        return work;
    const auto due = ticketDue(connection, ticket, terms);
    if (!due)
        return refuseAs(due);
    for (CardAttempt &attempt : attempts) {
        switch (cardStep(attempt, ticket, *due, terms)) {
        case CardStep::Nothing:
            break;
        case CardStep::Ask:
            work.ask.push_back(std::move(attempt));
            break;
        case CardStep::Cancel:
            work.cancel.push_back(std::move(attempt));
            break;
        case CardStep::Reverse:
            work.reverse.push_back(std::move(attempt));
            break;
        case CardStep::Take:
            ticket.payments.push_back(tenderOf(attempt));
            work.isTicketChanged = true;
            break;
        case CardStep::Drop:
            std::erase_if(ticket.payments, [&](const Tender &tender) { return tender.charge == attempt.id; });
            work.isTicketChanged = true;
            break;
        }
    }
    return work;
}

TerminalOrder orderTo(TerminalOrder::Action action, const CardAttempt &of)
{
    return {action, {of.id, of.kind, of.amount, {}}};
}

Result<void> checkCharges(
    store::Connection &connection, std::span<const SaleId> tickets, std::span<const Tender> tenders)
{
    std::vector<AttemptId> used;
    for (const Tender &tender : tenders) {
        if (!tender.charge || tender.method != TenderMethod::Card)
            continue;
        const auto charge = payments::findAttempt(connection, *tender.charge);
        const bool isOfThis = charge && std::ranges::find(tickets, charge->ticket) != tickets.end();
        const bool isTwice = std::ranges::find(used, *tender.charge) != used.end();
        if (!isOfThis || isTwice || charge->amount != tender.amount || !stands(*charge))
            return refuse(rules::CardChargeMustStand, u"tenders"_s, {{"amount", tender.amount}});
        used.push_back(*tender.charge);
    }
    for (const SaleId ticket : tickets) {
        for (const CardAttempt &attempt : payments::attemptsOf(connection, ticket)) {
            if (stands(attempt) && std::ranges::find(used, attempt.id) == used.end())
                return refuse(rules::CardChargeMustBeTender, u"tenders"_s, {{"amount", attempt.amount}});
        }
    }
    return {};
}

Result<void> noteRefunds(store::Connection &connection, SaleId ticket, std::vector<Tender> &tenders)
{
    for (const CardAttempt &attempt : payments::attemptsOf(connection, ticket)) {
        if (attempt.kind != AttemptKind::Refund || attempt.state == AttemptState::Declined || attempt.isTaken)
            continue;
        if (attempt.state == AttemptState::Open)
            return mustBeSettled(attempt);
        const auto back = std::ranges::find_if(tenders, [&](const Tender &tender) {
            return tender.method == TenderMethod::Card && tender.charge == attempt.charge && !tender.refund
                && tender.amount == -attempt.amount;
        });
        if (back == tenders.end())
            return refuse(rules::CardRefundMustBeOfReturn, u"tenders"_s, {{"amount", attempt.amount}});
        back->refund = attempt.id;
        back->approvalCode = attempt.card.approvalCode;
    }
    return {};
}

std::vector<AttemptId> attemptsIn(std::span<const Tender> tenders)
{
    std::vector<AttemptId> attempts;
    for (const Tender &tender : tenders) {
        if (tender.method != TenderMethod::Card)
            continue;
        if (tender.refund)
            attempts.push_back(*tender.refund);
        else if (tender.charge && !tender.amount.isNegative())
            attempts.push_back(*tender.charge);
    }
    return attempts;
}

} // namespace mizan::sales
