// Cash in and out, and the drawer opened without a sale.
#include "core/sales/move_cash.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
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

void writeRequest(daybook::BodyWriter &body, const MoveCash &request)
{
    body.field("direction", directionText(request.direction));
    body.field("purpose", purposeText(request.purpose));
    body.field("currency", request.amount.currency().codeAscii());
    body.field("amount_minor", request.amount.minor());
    body.field("reason", request.reason);
}

std::string askedOf(const MoveCash &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    writeRequest(text, request);
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

Result<std::vector<accounts::JournalLine>> checkMove(const MoveCash &request, const Trade &trade)
{
    if (request.amount.isNegative() || request.amount.isZero())
        return refuse(rules::CashMustBePositive, u"amount"_s, {{"amount", request.amount}});
    if (request.amount.currency() != trade.terms.currency)
        return refuse(rules::CashCurrencyMustBeShops, u"amount"_s,
            {{"amount", request.amount}, {"currency", trade.terms.currency.code()}});
    if (request.reason.trimmed().isEmpty())
        return refuse(rules::CashMustHaveReason, u"reason"_s);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    accounts::Posting posting(
        trade.book, request.direction == CashDirection::In ? accounts::Sense::Forward : accounts::Sense::Reversed);
    posting.debit(accounts::Role::TillCash, request.amount);
    posting.credit(otherSide(request.purpose), request.amount);
    return posting.lines();
}

} // namespace

Result<CashMoved> moveCash(Shop &shop, const Session &session, const MoveCash &request)
{
    const auto approver = access::require(session, access::Right::MoveCash, request.amount.minor());
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
    const auto journal = checkMove(request, *tradeOf(shop));
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("shift", *shift);
    body.field("at_ms", writing.nowMs());
    writeRequest(body, request);
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
