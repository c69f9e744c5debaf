// Adding months to a day.
#include "core/sales/warranty.h"

#include <chrono>

namespace mizan::sales {

BusinessDate warrantyUntil(BusinessDate sold, int months)
{
    using namespace std::chrono;
    const year_month_day day(sys_days(days(sold.days())));
    const year_month_day moved = day + std::chrono::months(months);
    const sys_days last = moved.ok() ? sys_days(moved) : sys_days(moved.year() / moved.month() / std::chrono::last);
    return BusinessDate::fromDays(last.time_since_epoch().count());
}

} // namespace mizan::sales
