// The days a report is asked for, by their usual names.
#pragma once

#include "core/reports/sales_reports.h"

#include <QString>

#include <array>

namespace mizan::ui {

enum class Period { Today, Yesterday, LastSevenDays, ThisMonth, LastMonth, AllDays };

inline constexpr std::array AllPeriods {
    Period::Today, Period::Yesterday, Period::LastSevenDays, Period::ThisMonth, Period::LastMonth, Period::AllDays};

[[nodiscard]] QString periodText(Period period);
/// `today` as the branch reckons it.
[[nodiscard]] reports::Days daysOf(Period period, BusinessDate today);

} // namespace mizan::ui
