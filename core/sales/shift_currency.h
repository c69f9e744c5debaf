// What a drawer holds of other currencies: in a shift, in its reports, and how it is counted.
#pragma once

#include "core/base/money.h"
#include "core/sales/cash_count.h"

#include <optional>
#include <vector>

namespace mizan::sales {

/// The float of one currency.
struct CurrencyFloat {
    Currency currency;
    CashCount drawer;
};

/// One currency of a drawer, counted at the close.
struct CurrencyCount {
    Currency currency;
    CashCount firstCount;
    std::optional<CashCount> secondCount {};
    Money leftInDrawer = Money::zero(currency);

    friend bool operator==(const CurrencyCount &, const CurrencyCount &) = default;
};

/// How a currency was found at the close. What was counted, and what became of it, in the currency itself; and what
/// that is worth in the books.
struct CurrencyClose {
    DrawerClose drawer; ///< Its reason is the closing's own.
    Money differenceValue;
    Money leftValue;
    Money depositedValue;
};

/// One currency in an X or Z report. Amounts are in the currency itself, but for `value`.
struct ShiftCurrency {
    Currency currency;
    Money openingFloat = Money::zero(currency);
    CountedMoney taken {0, Money::zero(currency)};  ///< Handed over by customers.
    CountedMoney change {0, Money::zero(currency)}; ///< Of that, given back in it.
    CountedMoney cashIn {0, Money::zero(currency)};
    CountedMoney cashOut {0, Money::zero(currency)};
    Money value; ///< Of what is expected, in the shop's currency.
    std::optional<CurrencyClose> close {};

    /// Not to be shown before the drawer is counted.
    [[nodiscard]] Money expected() const
    {
        return openingFloat + taken.amount - change.amount + cashIn.amount - cashOut.amount;
    }
};

} // namespace mizan::sales
