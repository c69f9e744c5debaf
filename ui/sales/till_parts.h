// The parts of the till that are classes of their own.
#pragma once

#include "ui/sales/till_orders.h"
#include "ui/sales/till_quotations.h"

namespace mizan::ui {

struct TillParts {
    explicit TillParts(ShopTill &till)
        : orders(till)
        , quotations(till)
    {
    }

    TillOrders orders;
    TillQuotations quotations;
};

} // namespace mizan::ui
