// Closes a shift: checks the count against what the shift took, books difference and deposit, freezes the Z.
#include "core/sales/close_shift.h"

#include "core/accounts/journal_body.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/count_drawer.h"
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
    for (const CurrencyCount &one : request.currencies) {
        text.beginObject(one.currency.codeAscii());
        writeCount(text, "first", one.firstCount);
        if (one.secondCount)
            writeCount(text, "second", *one.secondCount);
        text.field("left_minor", one.leftInDrawer.minor());
        text.endObject();
    }
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

Result<std::vector<accounts::JournalLine>> postClose(
    const DrawerClose &close, const FoundCurrencies &currencies, const accounts::AccountBook &book)
{
    accounts::Posting posting(book);
    posting.debit(accounts::Role::TillCash, close.difference);
    posting.credit(accounts::Role::CashOverShort, close.difference);
    posting.debit(accounts::Role::Safe, close.deposited);
    posting.credit(accounts::Role::TillCash, close.deposited);
    for (const ShiftCurrency &one : currencies) {
        const QString code = one.currency.code();
        posting.debit(accounts::Role::ForeignCash, one.close->differenceValue, code);
        posting.credit(accounts::Role::CashOverShort, one.close->differenceValue);
        posting.debit(accounts::Role::Safe, one.close->depositedValue);
        posting.credit(accounts::Role::ForeignCash, one.close->depositedValue, code);
    }
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
    auto close = foundInDrawer(request, session, report->expectedCash);
    if (!close)
        return refuseAs(close);
    auto currencies = foundCurrencies(request, session, *report, *shop.settled(&loadForeignTerms));
    if (!currencies)
        return refuseAs(currencies);
    const auto journal = postClose(*close, *currencies, tradeOf(shop)->book);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    const std::optional<Approval> approval =
        usedApproval(session, {access::Right::CloseShift, access::Right::AcceptDifference});
    const std::string series = closingSeries(session);
    report->number = daybook::DocumentNumber {series, writing.nextNumber(series)};
    report->close = *std::move(close);
    report->currencies = *std::move(currencies);
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
