// Cash in another currency than the shop's: what it is worth, what is due in it, and what of it goes back.
#pragma once

#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/result.h"

namespace mizan::sales {

/// What a tender in another currency says besides its worth.
struct ForeignCash {
    Money given;  ///< In its own currency.
    Money change; ///< Given back in the same; often nothing, since change may be the shop's own money.
    Rate rate;    ///< What one unit of it is worth, in units of the shop's currency.
    Money held;   ///< What stays of it (given − change), in the shop's currency.

    friend bool operator==(const ForeignCash &, const ForeignCash &) = default;
};

/// A currency that is taken: at which rate, in which notes and coins.
struct CurrencyTerms {
    Currency currency;
    Rate rate;            ///< Shop's units for one unit of it: "1 USD = 0.307 KWD" is 0.307.
    qint64 stepMinor = 1; ///< The smallest note or coin that is taken or given.
};

/// Rounded half up to the shop's minor unit; refused on overflow (`number.must-fit`).
[[nodiscard]] Result<Money> worthOf(Money foreign, Rate rate, Currency shop);
/// The least that pays `due`, in whole notes or coins: never worth less.
[[nodiscard]] Result<Money> dueIn(Money due, const CurrencyTerms &taken);
/// The most that may go back for `excess`, in whole notes or coins: never worth more.
[[nodiscard]] Result<Money> changeIn(Money excess, const CurrencyTerms &taken);

/// What lies in a drawer of one currency.
struct ForeignHolding {
    Money amount; ///< In its own currency.
    Money value;  ///< In the shop's, as the books have it.
};
/// What leaves with `amount`: its part of the value, half up; what is more than there was, at the rate.
[[nodiscard]] Result<Money> valueLeaving(const ForeignHolding &held, Money amount, Rate rate);

} // namespace mizan::sales
