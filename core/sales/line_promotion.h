// What a promotion took off one line; the same on the ticket, in the fact and on paper.
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/catalogue/promotion.h"

namespace mizan::sales {

using catalogue::PromotionId;

struct LinePromotion {
    PromotionId id;
    QString name;
    Quantity quantity; ///< That it took into account; negative in a return.
    Money off;         ///< Above 0; below it in a return.
    friend bool operator==(const LinePromotion &, const LinePromotion &) = default;
};

} // namespace mizan::sales
