// How a promotion stands at an instant, for whoever looks after them.
#pragma once

#include "core/catalogue/promotion.h"

namespace mizan::catalogue {

enum class PromotionState {
    Runs,
    Waits,   ///< In its days, but not on this weekday or at this hour.
    Begins,  ///< On its first day.
    Ended,   ///< After its last day.
    Stopped, ///< By somebody; its days do not matter.
};

/// Whom it is for, coupons and how often it was used do not count.
[[nodiscard]] PromotionState stateOf(const Promotion &promotion, const WallTime &at);

} // namespace mizan::catalogue
