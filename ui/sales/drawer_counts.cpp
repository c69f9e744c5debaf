// Counts of a drawer, currency by currency.
#include "ui/sales/drawer_counts.h"

#include "core/base/assertion.h"

#include <algorithm>

namespace mizan::ui {

using sales::CurrencyDraft;

void DrawerCounts::follow(std::span<const sales::ShiftCurrency> currencies)
{
    for (const sales::ShiftCurrency &one : currencies) {
        if (std::ranges::find(m_draft.currencies, one.currency, &CurrencyDraft::currency) == m_draft.currencies.end())
            m_draft.currencies.push_back({.currency = one.currency});
    }
    std::ranges::sort(m_draft.currencies, {}, [](const CurrencyDraft &one) { return one.currency.code(); });
}

std::vector<Currency> DrawerCounts::currencies() const
{
    std::vector<Currency> all {m_shop};
    for (const CurrencyDraft &one : m_draft.currencies)
        all.push_back(one.currency);
    return all;
}

DrawerCounts::Place DrawerCounts::placeOf(Currency currency) const
{
    if (currency == m_shop)
        return {m_draft.firstCount, m_draft.secondCount, m_draft.isRecount, m_draft.leftInDrawer};
    const auto found = std::ranges::find(m_draft.currencies, currency, &CurrencyDraft::currency);
    MIZAN_ASSERT(found != m_draft.currencies.end()); // Only those of currencies() are asked for.
    return {found->firstCount, found->secondCount, found->isRecount, found->leftInDrawer};
}

std::optional<Currency> DrawerCounts::next() const
{
    for (const Currency currency : currencies()) {
        const Place place = placeOf(currency);
        if (!place.first || place.isRecount)
            return currency;
    }
    return std::nullopt;
}

bool DrawerCounts::isRecount(Currency currency) const { return placeOf(currency).isRecount; }

void DrawerCounts::confirm(Currency currency, sales::CashCount count)
{
    const Place place = placeOf(currency);
    (place.isRecount ? place.second : place.first) = std::move(count);
    place.isRecount = false;
}

void DrawerCounts::countAllAgain()
{
    for (const Currency currency : currencies()) {
        const Place place = placeOf(currency);
        place.isRecount = place.first.has_value();
        place.second.reset();
    }
}

void DrawerCounts::countAgain(const sales::ShiftReport &report)
{
    for (const CountedCurrency &one : compared(report)) {
        if (one.isAbove && !one.isCountedTwice)
            placeOf(one.expected.currency()).isRecount = true;
    }
}

std::vector<CountedCurrency> DrawerCounts::compared(const sales::ShiftReport &report) const
{
    std::vector<CountedCurrency> all;
    for (const Currency currency : currencies()) {
        Money expected = currency == m_shop ? report.expectedCash : Money::zero(currency);
        for (const sales::ShiftCurrency &one : report.currencies) {
            if (one.currency == currency)
                expected = one.expected();
        }
        const Money counted = totalOf(currency);
        const Money difference = counted - expected;
        all.push_back({expected, counted, difference, difference.abs() > sales::differenceTolerance(currency),
            placeOf(currency).second.has_value()});
    }
    return all;
}

Money DrawerCounts::totalOf(Currency currency) const
{
    const Place place = placeOf(currency);
    const sales::CashCount count = place.second ? *place.second : place.first.value_or(sales::CashCount());
    return count.total(currency).value_or(Money::zero(currency));
}

std::optional<Money> DrawerCounts::leftOf(Currency currency) const { return placeOf(currency).left; }

void DrawerCounts::setLeft(Currency currency, std::optional<Money> left) { placeOf(currency).left = left; }

std::vector<sales::CurrencyCount> DrawerCounts::foreignCounts() const
{
    std::vector<sales::CurrencyCount> counts;
    for (const CurrencyDraft &one : m_draft.currencies)
        counts.push_back({one.currency, one.firstCount.value_or(sales::CashCount()), one.secondCount,
            one.leftInDrawer.value_or(Money::zero(one.currency))});
    return counts;
}

} // namespace mizan::ui
