// The parts of the till that are classes of their own.
#pragma once

#include "ui/sales/till_foreign.h"
#include "ui/sales/till_hand_overs.h"
#include "ui/sales/till_orders.h"
#include "ui/sales/till_quotations.h"
#include "ui/sales/till_variants.h"

namespace mizan::ui {

struct TillParts {
    explicit TillParts(ShopTill &till)
        : foreign(till)
        , orders(till)
        , quotations(till)
        , handOvers(till)
        , variants(till)
    {
    }

    TillForeign foreign;
    TillOrders orders;
    TillQuotations quotations;
    TillHandOvers handOvers;
    TillVariants variants;
};

} // namespace mizan::ui
