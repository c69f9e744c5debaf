// How a promotion stands: by its days, weekdays and hours, or because somebody stopped it.
#include "core/catalogue/promotion_state.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::catalogue;

TEST_CASE("a promotion runs, waits, begins, ended or was stopped", "[pricing]")
{
    const auto day = [](int at) { return *BusinessDate::fromParts(2026, 11, at); }; // The 2nd is a Monday.
    Promotion one {
        .id = {}, .name = {}, .amount = Money::zero(Currency::of("EUR")), .minimum = Money::zero(Currency::of("EUR"))};
    CHECK(stateOf(one, {day(2), 600}) == PromotionState::Runs);
    one.scope.from = day(2);
    one.scope.through = day(20);
    one.weekdays = 0b0011111;
    one.hours = HourWindow {14 * 60, 17 * 60};
    CHECK(stateOf(one, {day(1), 15 * 60}) == PromotionState::Begins);
    CHECK(stateOf(one, {day(2), 15 * 60}) == PromotionState::Runs);
    CHECK(stateOf(one, {day(2), 17 * 60}) == PromotionState::Waits);
    CHECK(stateOf(one, {day(7), 15 * 60}) == PromotionState::Waits); // A Saturday.
    CHECK(stateOf(one, {day(21), 15 * 60}) == PromotionState::Ended);
    one.hours = HourWindow {22 * 60, 2 * 60};
    CHECK(stateOf(one, {day(21), 60}) == PromotionState::Runs); // Still the night of the 20th.
    one.isArchived = true;
    CHECK(stateOf(one, {day(2), 23 * 60}) == PromotionState::Stopped);
}
