// Cash in and out, and the drawer opened without a sale.
#include "core/sales/move_cash.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

accounts::Role otherSide(CashPurpose purpose) noexcept
{
    switch (purpose) {
    case CashPurpose::Safe:
        return accounts::Role::Safe;
    case CashPurpose::Bank:
        return accounts::Role::Bank;
    case CashPurpose::Expense:
        return accounts::Role::PettyExpense;
    case CashPurpose::Owner:
        return accounts::Role::OwnerDrawings;
    }
    return accounts::Role::Safe;
}

/// `worth`: in the shop's currency; the amount itself where it is that already.
void writeMove(daybook::BodyWriter &body, const MoveCash &request, Money worth)
{
    body.field("direction", directionText(request.direction));
    body.field("purpose", purposeText(request.purpose));
    body.field("currency", worth.currency().codeAscii());
    body.field("amount_minor", worth.minor());
    if (request.amount.currency() != worth.currency()) {
        body.beginObject("foreign");
        body.field("currency", request.amount.currency().codeAscii());
        body.field("amount_minor", request.amount.minor());
        body.endObject();
    }
    body.field("reason", request.reason);
}

std::string askedOf(const MoveCash &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    writeMove(text, request, request.amount);
    text.endObject();
    return digestOf(text.take());
}

Result<ShiftId> openShiftAt(Shop &shop)
{
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    return open->id;
}

/// In the shop's currency: another's by its rate where it comes in, and its part of what the books have where it goes.
Result<Money> worthOfMove(Shop &shop, const MoveCash &request, Currency currency)
{
    const Money amount = request.amount;
    if (amount.currency() == currency)
        return amount;
    const auto terms = shop.settled(&loadForeignTerms);
    const Rate rate = terms->rateOf(amount.currency());
    if (request.direction == CashDirection::In)
        return worthOf(amount, rate, currency);
    ForeignHolding held {Money::zero(amount.currency()), Money::zero(currency)};
    if (const auto open = openShiftOf(shop.connection(), shop.device())) {
        for (const ShiftCurrency &one : shiftCurrencies(shop.connection(), open->id, currency)) {
            if (one.currency == amount.currency())
                held = {one.expected(), one.value};
        }
    }
    return valueLeaving(held, amount, rate);
}

bool isKnown(Shop &shop, Currency currency, const Trade &trade)
{
    return currency == trade.terms.currency || shop.settled(&loadForeignTerms)->find(currency);
}

Result<std::vector<accounts::JournalLine>> checkMove(
    Shop &shop, const MoveCash &request, Money worth, const Trade &trade)
{
    if (request.amount.isNegative() || request.amount.isZero())
        return refuse(rules::CashMustBePositive, u"amount"_s, {{"amount", request.amount}});
    if (!isKnown(shop, request.amount.currency(), trade))
        return refuse(rules::CashCurrencyMustBeShops, u"amount"_s,
            {{"amount", request.amount}, {"currency", trade.terms.currency.code()}});
    if (request.reason.trimmed().isEmpty())
        return refuse(rules::CashMustHaveReason, u"reason"_s);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    accounts::Posting posting(
        trade.book, request.direction == CashDirection::In ? accounts::Sense::Forward : accounts::Sense::Reversed);
    if (request.amount.currency() == trade.terms.currency)
        posting.debit(accounts::Role::TillCash, worth);
    else
        posting.debit(accounts::Role::ForeignCash, worth, request.amount.currency().code());
    posting.credit(otherSide(request.purpose), worth);
    return posting.lines();
}

} // namespace

Result<CashMoved> moveCash(Shop &shop, const Session &session, const MoveCash &request)
{
    const auto trade = tradeOf(shop);
    const auto worth = worthOfMove(shop, request, trade->terms.currency);
    if (!worth)
        return refuseAs(worth);
    const auto approver = access::require(session, access::Right::MoveCash, worth->minor());
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, CashMovedKind, asked); !same)
            return refuseAs(same);
        return CashMoved {request.id, request.amount};
    }
    const auto shift = openShiftAt(shop);
    if (!shift)
        return refuseAs(shift);
    const auto journal = checkMove(shop, request, *worth, *trade);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", *shift);
    body.field("at_ms", writing.nowMs());
    writeMove(body, request, *worth);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::MoveCash));
    body.field("asked", std::string_view(asked));
    accounts::writeJournal(body, *journal);
    body.endObject();
    writing.append({request.id, CashMovedKind, ShiftVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return CashMoved {request.id, request.amount};
}

Result<void> openDrawer(Shop &shop, const Session &session, const OpenDrawer &request)
{
    const auto approver = access::require(session, access::Right::OpenDrawer);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = digestOf(request.reason.toStdString());
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id))
        return saysTheSame(*known, DrawerOpenedKind, asked);
    const auto shift = openShiftAt(shop);
    if (!shift)
        return refuseAs(shift);
    if (request.reason.trimmed().isEmpty())
        return refuse(rules::CashMustHaveReason, u"reason"_s);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", *shift);
    body.field("at_ms", writing.nowMs());
    body.field("reason", request.reason);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::OpenDrawer));
    body.field("asked", std::string_view(asked));
    body.endObject();
    writing.append({request.id, DrawerOpenedKind, ShiftVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return {};
}

} // namespace mizan::sales
