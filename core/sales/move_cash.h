// Cash that goes into the drawer or out of it without a sale, and the drawer opened without one.
#pragma once

#include "core/access/session.h"
#include "core/base/money.h"
#include "core/base/result.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

enum class CashDirection { In, Out };

/// Where it comes from or goes to; the other account of the booking.
enum class CashPurpose {
    Safe, ///< Change fetched, notes dropped.
    Bank,
    Expense, ///< Paid out of the drawer for the shop.
    Owner,   ///< The owner's drawings.
};

struct MoveCash {
    FactId id; ///< Made when the form opens.
    CashDirection direction = CashDirection::Out;
    CashPurpose purpose = CashPurpose::Safe;
    Money amount; ///< Above 0; in the shop's currency, or another that is or was taken.
    QString reason;
};

struct CashMoved {
    FactId id;
    Money amount;
};

struct OpenDrawer {
    FactId id;
    QString reason;
};

namespace rules { // In the order of checking, after the right and sales.shift-must-be-open.
inline constexpr Rule CashMustBePositive {"sales.cash-must-be-positive"};
/// Or one that its rate is known of.
inline constexpr Rule CashCurrencyMustBeShops {"sales.cash-currency-must-be-shops"};
inline constexpr Rule CashMustHaveReason {"sales.cash-must-have-reason"};
} // namespace rules

[[nodiscard]] Result<CashMoved> moveCash(Shop &shop, const Session &session, const MoveCash &request);
/// Only tells the daybook; the drawer itself is the caller's, once this was accepted.
[[nodiscard]] Result<void> openDrawer(Shop &shop, const Session &session, const OpenDrawer &request);

} // namespace mizan::sales
