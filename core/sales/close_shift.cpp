// Closes a shift: checks the count against what the shift took, books difference and deposit, freezes the Z.
#include "core/sales/close_shift.h"

#include "core/accounts/journal_body.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/open_shift.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

Money differenceTolerance(Currency currency)
{
    return {currency.decimals() == 0 ? 200 : 2 * currency.minorPerMajor(), currency};
}

namespace {

std::string askedOf(const CloseShift &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("shift", request.shift);
    writeCount(text, "first", request.firstCount);
    if (request.secondCount)
        writeCount(text, "second", *request.secondCount);
    text.field("left_minor", request.leftInDrawer.minor());
    text.field("reason", request.reason);
    text.endObject();
    return digestOf(text.take());
}

Result<ShiftReport> openReport(Shop &shop, const Session &session, const CloseShift &request, qint64 nowMs)
{
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open || open->id != request.shift)
        return refuse(rules::ShiftMustBeTheOpenOne, u"shift"_s);
    auto report = xReport(shop.connection(), request.shift, nowMs, session.user());
    MIZAN_ASSERT(report.has_value()); // It is open.
    return *std::move(report);
}

/// The second count speaks where there is one; a difference above the tolerance needs it, a reason and the right to
/// accept it.
Result<DrawerClose> checkDrawer(const CloseShift &request, const Session &session, Money expected)
{
    const Currency currency = expected.currency();
    const auto first = request.firstCount.total(currency);
    const auto second = request.secondCount ? request.secondCount->total(currency) : first;
    if (!first || !second)
        return refuse(rules::CountMustBeReadable, first ? u"second_count"_s : u"first_count"_s);
    const Money difference = *second - expected;
    if (difference.abs() > differenceTolerance(currency)) {
        const std::vector<Refusal::Value> shown {
            {"expected", expected}, {"counted", *second}, {"difference", difference}};
        if (!request.secondCount)
            return refuse(rules::DifferenceMustBeRecounted, u"first_count"_s, shown);
        if (request.reason.trimmed().isEmpty())
            return refuse(rules::DifferenceMustHaveReason, u"reason"_s, shown);
        if (const auto allowed = access::require(session, access::Right::AcceptDifference); !allowed)
            return refuseAs(allowed);
    }
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    if (request.leftInDrawer.currency() != currency || request.leftInDrawer.isNegative()
        || request.leftInDrawer > *second)
        return refuse(rules::LeftMustBeInDrawer, u"left"_s, {{"left", request.leftInDrawer}, {"counted", *second}});
    return DrawerClose {request.firstCount, request.secondCount, *second, difference, request.leftInDrawer,
        *second - request.leftInDrawer, request.reason};
}

Result<std::vector<accounts::JournalLine>> postClose(const DrawerClose &close, const accounts::AccountBook &book)
{
    accounts::Posting posting(book);
    posting.debit(accounts::Role::TillCash, close.difference);
    posting.credit(accounts::Role::CashOverShort, close.difference);
    posting.debit(accounts::Role::Safe, close.deposited);
    posting.credit(accounts::Role::TillCash, close.deposited);
    return posting.lines();
}

/// Where closing needs approval, the one given for the difference covers it too: nobody is asked twice for one drawer.
Result<void> mayClose(const Session &session)
{
    const auto allowed = access::require(session, access::Right::CloseShift);
    const auto &approval = session.approval();
    const bool isAsked = session.grant(access::Right::CloseShift) == access::Grant::WithApprover;
    if (allowed || (isAsked && approval && approval->right == access::Right::AcceptDifference))
        return {};
    return refuseAs(allowed);
}

} // namespace

Result<ShiftClosed> closeShift(Shop &shop, const Session &session, const CloseShift &request)
{
    if (const auto allowed = mayClose(session); !allowed)
        return refuseAs(allowed);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, ShiftClosedKind, asked); !same)
            return refuseAs(same);
        return ShiftClosed {request.id, readReport(*known)};
    }
    auto report = openReport(shop, session, request, writing.nowMs());
    if (!report)
        return refuseAs(report);
    auto close = checkDrawer(request, session, report->expectedCash);
    if (!close)
        return refuseAs(close);
    const auto journal = postClose(*close, tradeOf(shop)->book);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    const std::optional<Approval> approval =
        usedApproval(session, {access::Right::CloseShift, access::Right::AcceptDifference});
    const std::string series = closingSeries(session);
    report->number = daybook::DocumentNumber {series, writing.nextNumber(series)};
    report->close = *std::move(close);
    if (approval)
        report->approvals.push_back({std::string(access::nameOf(approval->right)), approval->approver, 1});
    daybook::BodyWriter body;
    body.beginObject();
    writeReport(body, *report);
    if (approval)
        body.field("approved", access::nameOf(approval->right));
    body.field("asked", std::string_view(asked));
    accounts::writeJournal(body, *journal);
    body.endObject();
    writing.append({request.id, ShiftClosedKind, ShiftVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), approval ? std::optional(approval->approver) : std::nullopt, body.take()});
    writing.commit();
    return ShiftClosed {request.id, *std::move(report)};
}

} // namespace mizan::sales
