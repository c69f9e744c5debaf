// The parts of the till that are classes of their own.
#pragma once

#include "ui/sales/till_orders.h"

namespace mizan::ui {

struct TillParts {
    explicit TillParts(ShopTill &till)
        : orders(till)
    {
    }

    TillOrders orders;
};

} // namespace mizan::ui
