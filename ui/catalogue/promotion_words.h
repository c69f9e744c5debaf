// Promotions in words: their kinds, what one gives, for whom and when, and how it stands.
#pragma once

#include "core/catalogue/promotion_state.h"
#include "ui/theme/icons.h"

#include <QString>

namespace mizan::store {
class Connection;
}

namespace mizan::ui {

/// "One price for several".
[[nodiscard]] QString kindWords(catalogue::PromotionKind kind);
/// "3 for the price of 2 on Tea, on weekdays, 14:00 to 17:00, until 31 Dec 2026."
[[nodiscard]] QString promotionText(store::Connection &connection, const catalogue::Promotion &promotion);
/// "Runs", "Begins on 1 Dec 2026".
[[nodiscard]] QString stateWords(const catalogue::Promotion &promotion, catalogue::PromotionState state);
[[nodiscard]] Icon stateIcon(catalogue::PromotionState state);
/// "Mon": 0 is Monday.
[[nodiscard]] QString weekdayName(int weekday);
/// "Tea, Drinks"; empty: everything.
[[nodiscard]] QString selectionText(
    store::Connection &connection, Currency currency, const catalogue::Selection &selection);

} // namespace mizan::ui
