// Compares counts with what a shift took.
#include "core/sales/count_drawer.h"

#include "core/sales/open_shift.h"
#include "core/sales/ticket.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// One currency to be counted; `where` names it in a refusal, empty for the shop's own.
struct Drawer {
    CurrencyCount count;
    Money expected;
    QString where {};

    [[nodiscard]] QString subject(const QString &own) const { return where.isEmpty() ? own : where; }
};

Result<DrawerClose> found(const Drawer &drawer, const QString &reason, const Session &session)
{
    const CurrencyCount &count = drawer.count;
    const Currency currency = count.currency;
    const auto first = count.firstCount.total(currency);
    const auto second = count.secondCount ? count.secondCount->total(currency) : first;
    if (!first || !second)
        return refuse(rules::CountMustBeReadable, drawer.subject(first ? u"second_count"_s : u"first_count"_s));
    const Money difference = *second - drawer.expected;
    if (difference.abs() > differenceTolerance(currency)) {
        const std::vector<Refusal::Value> shown {
            {"expected", drawer.expected}, {"counted", *second}, {"difference", difference}};
        if (!count.secondCount)
            return refuse(rules::DifferenceMustBeRecounted, drawer.subject(u"first_count"_s), shown);
        if (reason.trimmed().isEmpty())
            return refuse(rules::DifferenceMustHaveReason, u"reason"_s, shown);
        if (const auto allowed = access::require(session, access::Right::AcceptDifference); !allowed)
            return refuseAs(allowed);
    }
    if (reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    const Money left = count.leftInDrawer;
    if (left.currency() != currency || left.isNegative() || left > *second)
        return refuse(rules::LeftMustBeInDrawer, drawer.subject(u"left"_s), {{"left", left}, {"counted", *second}});
    return DrawerClose {count.firstCount, count.secondCount, *second, difference, left, *second - left, reason};
}

/// What the difference and the deposit are worth.
Result<CurrencyClose> valued(DrawerClose drawer, const ForeignHolding &expected, Rate rate)
{
    drawer.reason.clear(); // The closing's own says it.
    const Currency shop = expected.value.currency();
    const auto moved = drawer.difference.isNegative() ? valueLeaving(expected, -drawer.difference, rate)
                                                      : worthOf(drawer.difference, rate, shop);
    if (!moved)
        return refuseAs(moved);
    const Money difference = drawer.difference.isNegative() ? -*moved : *moved;
    const ForeignHolding counted {drawer.counted, expected.value + difference};
    const auto deposited = valueLeaving(counted, drawer.deposited, rate);
    if (!deposited)
        return refuseAs(deposited);
    return CurrencyClose {std::move(drawer), difference, counted.value - *deposited, *deposited};
}

} // namespace

Result<DrawerClose> foundInDrawer(const CloseShift &request, const Session &session, Money expected)
{
    return found({{expected.currency(), request.firstCount, request.secondCount, request.leftInDrawer}, expected},
        request.reason, session);
}

Result<FoundCurrencies> foundCurrencies(
    const CloseShift &request, const Session &session, const ShiftReport &report, const ForeignTerms &terms)
{
    FoundCurrencies all = report.currencies;
    for (const CurrencyCount &count : request.currencies) {
        const QString subject = u"currencies[%1]"_s.arg(count.currency.code());
        const bool isExpected = std::ranges::find(all, count.currency, &ShiftCurrency::currency) != all.end();
        if (std::ranges::count(request.currencies, count.currency, &CurrencyCount::currency) > 1)
            return refuse(rules::CountMustBeReadable, subject);
        if (!isExpected && !terms.find(count.currency))
            return refuse(rules::CountedCurrencyMustBeKnown, subject, {{"currency", count.currency.code()}});
        if (!isExpected)
            all.push_back({.currency = count.currency, .value = Money::zero(report.currency)});
    }
    for (ShiftCurrency &one : all) {
        const QString where = u"currencies[%1]"_s.arg(one.currency.code());
        const auto count = std::ranges::find(request.currencies, one.currency, &CurrencyCount::currency);
        if (count == request.currencies.end() && !one.expected().isZero())
            return refuse(rules::CurrencyMustBeCounted, where, {{"currency", one.currency.code()}});
        const CurrencyCount counted = count == request.currencies.end() ? CurrencyCount {one.currency, {}} : *count;
        auto drawer = found({counted, one.expected(), where}, request.reason, session);
        if (!drawer)
            return refuseAs(drawer);
        auto close = valued(*std::move(drawer), {one.expected(), one.value}, terms.rateOf(one.currency));
        if (!close)
            return refuseAs(close);
        one.close = *std::move(close);
    }
    std::erase_if(all, [](const ShiftCurrency &one) { // Looked for, and there was none.
        return one.openingFloat.isZero() && one.taken.times == 0 && one.cashIn.times == 0 && one.cashOut.times == 0
            && one.close->drawer.counted.isZero() && one.expected().isZero();
    });
    std::ranges::sort(all, {}, [](const ShiftCurrency &one) { return one.currency.code(); });
    return all;
}

} // namespace mizan::sales
