// Warranty: until which day the shop stands for what it sold.
#pragma once

#include "core/base/business_date.h"

namespace mizan::sales {

/// The last day, so many months after the day of the sale: the same day of the month, or the month's last. 24 months
/// from 2026-02-28 end on 2028-02-28, one month from 2026-01-31 on 2026-02-28.
[[nodiscard]] BusinessDate warrantyUntil(BusinessDate sold, int months);

} // namespace mizan::sales
