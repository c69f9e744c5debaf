// Its own days first, then weekdays and hours.
#include "core/catalogue/promotion_state.h"

namespace mizan::catalogue {

PromotionState stateOf(const Promotion &promotion, const WallTime &at)
{
    if (promotion.isArchived)
        return PromotionState::Stopped;
    if (holdsAt(
            promotion.scope, promotion.weekdays, promotion.hours, at)) // Hours after midnight are of the day before.
        return PromotionState::Runs;
    if (promotion.scope.from && at.day < *promotion.scope.from)
        return PromotionState::Begins;
    if (promotion.scope.through && at.day > *promotion.scope.through)
        return PromotionState::Ended;
    return PromotionState::Waits;
}

} // namespace mizan::catalogue
