// Opening a shift: the float that lies in the drawer.
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/sales/shift.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct OpenShift {
    ShiftId id;       ///< Made when the form opens.
    CashCount drawer; ///< The float, counted; or "total only".
    /// Of other currencies; what is not named lies there as the last shift left it.
    std::vector<CurrencyFloat> currencies {};
};

struct ShiftOpened {
    ShiftId id;
    Money openingFloat;
};

namespace rules { // In the order of checking, after the right.
inline constexpr Rule TillMustHaveNoOpenShift {"sales.till-must-have-no-open-shift"};
inline constexpr Rule CountMustBeReadable {
    "sales.count-must-be-readable"}; ///< No negative face or count, no sum beyond Money; each currency once.
/// Or have been, so that its rate is known; value `currency`.
inline constexpr Rule CountedCurrencyMustBeKnown {"sales.counted-currency-must-be-known"};
} // namespace rules

/// In each currency, a float other than what the last shift left is booked as brought from, or taken to, the safe.
[[nodiscard]] Result<ShiftOpened> openShift(Shop &shop, const Session &session, const OpenShift &request);

} // namespace mizan::sales
