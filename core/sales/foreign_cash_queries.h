// Questions asked of drawers about other currencies.
#pragma once

#include "core/base/ids.h"
#include "core/sales/foreign_cash.h"
#include "core/sales/shift_currency.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// What a shift did with other currencies so far, sorted by code; those that it never saw are left out.
[[nodiscard]] std::vector<ShiftCurrency> shiftCurrencies(store::Connection &connection, ShiftId shift, Currency shop);
/// What the last shift left in the drawer of other currencies, sorted by code: the floats to propose.
[[nodiscard]] std::vector<ForeignHolding> foreignFloatsLeft(
    store::Connection &connection, DeviceId till, Currency shop);

} // namespace mizan::sales
