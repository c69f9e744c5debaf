// Closing a shift: a blind count, the difference booked, and the Z report frozen in the daybook.
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/sales/shift.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct CloseShift {
    FactId id; ///< Made when the form opens.
    ShiftId shift;
    CashCount firstCount;
    std::optional<CashCount> secondCount {};  ///< Once the first was found to differ by more than the tolerance.
    Money leftInDrawer;                       ///< The rest goes to the safe.
    QString reason {};                        ///< For a difference that stays.
    std::vector<CurrencyCount> currencies {}; ///< Every other currency that the drawer should hold.
};

struct ShiftClosed {
    FactId id;
    ShiftReport report; ///< The Z.
};

/// How far a drawer may be out before it is counted again: two units of the currency; 200 where it has no decimals.
[[nodiscard]] Money differenceTolerance(Currency currency);

namespace rules { // In the order of checking, after the right and sales.count-must-be-readable.
inline constexpr Rule ShiftMustBeTheOpenOne {"sales.shift-must-be-the-open-one"};
inline constexpr Rule CurrencyMustBeCounted {"sales.currency-must-be-counted"}; ///< Value `currency`.
inline constexpr Rule DifferenceMustBeRecounted {
    "sales.difference-must-be-recounted"}; ///< With expected, counted, difference.
inline constexpr Rule DifferenceMustHaveReason {"sales.difference-must-have-reason"};
inline constexpr Rule LeftMustBeInDrawer {"sales.left-must-be-in-drawer"}; ///< Not negative, not more than was counted.
} // namespace rules

/// A currency that is refused is the subject: "currencies[USD]".
/// Anybody with the right may close, not only who opened. A difference above the tolerance that stays after the second
/// count also needs the right "shift.accept-difference".
[[nodiscard]] Result<ShiftClosed> closeShift(Shop &shop, const Session &session, const CloseShift &request);

} // namespace mizan::sales
