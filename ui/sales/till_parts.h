// The parts of the till that are classes of their own.
#pragma once

#include "ui/sales/till_foreign.h"
#include "ui/sales/till_orders.h"

namespace mizan::ui {

struct TillParts {
    explicit TillParts(ShopTill &till)
        : foreign(till)
        , orders(till)
    {
    }

    TillForeign foreign;
    TillOrders orders;
};

} // namespace mizan::ui
