// The days behind a period's name.
#include "ui/reports/period_choice.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;

namespace {

BusinessDate day(int year, int month, int day) { return *BusinessDate::fromParts(year, month, day); }

} // namespace

TEST_CASE("a period's days end today, or with the last month", "[reports]")
{
    const BusinessDate today = day(2028, 3, 5);
    const auto is = [&](Period period, BusinessDate from, BusinessDate to) {
        const reports::Days days = daysOf(period, today);
        return days.from == from && days.to == to;
    };
    CHECK(is(Period::Today, today, today));
    CHECK(is(Period::Yesterday, day(2028, 3, 4), day(2028, 3, 4)));
    CHECK(is(Period::LastSevenDays, day(2028, 2, 28), today));
    CHECK(is(Period::ThisMonth, day(2028, 3, 1), today));
    CHECK(is(Period::LastMonth, day(2028, 2, 1), day(2028, 2, 29)));
    CHECK(daysOf(Period::AllDays, today).from < day(1990, 1, 1));
    for (const Period period : AllPeriods)
        CHECK_FALSE(periodText(period).isEmpty());
}
