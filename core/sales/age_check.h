// Goods that not everybody may buy: who has to be how old, and that somebody looked.
#pragma once

#include "core/catalogue/goods_rule.h"
#include "core/sales/ticket.h"

namespace mizan::sales {

/// Who reaches this age on `today` was born on that day or before. Who was born on 29 February reaches it on 1 March of
/// a common year.
[[nodiscard]] BusinessDate bornBy(BusinessDate today, int age);

/// The highest age that goods of a sale ask for and nobody has checked yet; none where there is nothing to check.
[[nodiscard]] std::optional<int> ageToCheck(const Ticket &ticket, const catalogue::GoodsRules &rules);

/// Somebody looked at a document: whoever buys is old enough. Holds for this age and all below it.
[[nodiscard]] AgeCheck ageChecked(const Session &session, int age, qint64 atMs);

} // namespace mizan::sales
