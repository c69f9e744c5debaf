// Which currency of a drawer is counted next, and what was counted of each; all of it stands in the closing's draft.
#pragma once

#include "core/sales/close_shift_draft.h"
#include "core/sales/shift.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::ui {

/// One currency once it was counted.
struct CountedCurrency {
    Money expected;
    Money counted;
    Money difference;
    bool isAbove = false; ///< By more than the tolerance.
    bool isCountedTwice = false;
};

class DrawerCounts {
public:
    /// `draft` must outlive it. The shop's own currency comes first.
    DrawerCounts(sales::CloseShiftDraft &draft, Currency shop)
        : m_draft(draft)
        , m_shop(shop)
    {
    }

    /// The other currencies that the shift saw; those that are known already keep their counts.
    void follow(std::span<const sales::ShiftCurrency> currencies);
    [[nodiscard]] std::vector<Currency> currencies() const;
    /// What has to be counted now; none once all is.
    [[nodiscard]] std::optional<Currency> next() const;
    [[nodiscard]] bool isRecount(Currency currency) const;
    /// Confirms it: it stands.
    void confirm(Currency currency, sales::CashCount count);
    /// Everything once more, after it had been put off.
    void countAllAgain();
    /// Those that are out by more than the tolerance, and were counted once.
    void countAgain(const sales::ShiftReport &report);
    [[nodiscard]] std::vector<CountedCurrency> compared(const sales::ShiftReport &report) const;
    /// By the last count.
    [[nodiscard]] Money totalOf(Currency currency) const;
    [[nodiscard]] std::optional<Money> leftOf(Currency currency) const;
    void setLeft(Currency currency, std::optional<Money> left);
    /// For the request.
    [[nodiscard]] std::vector<sales::CurrencyCount> foreignCounts() const;

private:
    struct Place {
        std::optional<sales::CashCount> &first;
        std::optional<sales::CashCount> &second;
        bool &isRecount;
        std::optional<Money> &left;
    };
    [[nodiscard]] Place placeOf(Currency currency) const;
    sales::CloseShiftDraft &m_draft;
    Currency m_shop;
};

} // namespace mizan::ui
