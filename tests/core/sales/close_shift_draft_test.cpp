// The closing of a shift comes back after a restart, and only for its own shift.
#include "core/sales/close_shift_draft.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

TEST_CASE("a closing that was begun comes back whole after a restart", "[shift]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift();
    const DeviceId till = shop.shop().device();
    CHECK_FALSE(loadCloseShift(shop.connection(), till, shift, shop.currency()));
    CloseShiftDraft draft {.id = shop.newRequest(),
        .shift = shift,
        .step = CloseStep::Count,
        .counting = {{{5000, 2}, {100, 3}}},
        .firstCount = CashCount {{{10'000, 1}}},
        .isRecount = true,
        .reason = u"ورقة سقطت"_s};
    saveCloseShift(shop.connection(), till, draft, shop.clock.nowMs());
    shop.restart();
    CHECK(loadCloseShift(shop.connection(), till, shift, shop.currency()) == draft);

    draft.step = CloseStep::Deposit;
    draft.isOpen = false;
    draft.secondCount = CashCount {};
    draft.leftInDrawer = shop.money(2500);
    saveCloseShift(shop.connection(), till, draft, shop.clock.nowMs());
    CHECK(loadCloseShift(shop.connection(), till, shift, shop.currency()) == draft);

    dropCloseShift(shop.connection(), till);
    CHECK_FALSE(loadCloseShift(shop.connection(), till, shift, shop.currency()));
}

TEST_CASE("what was begun for another shift is not taken up", "[shift]")
{
    SalesShop shop;
    const ShiftId first = shop.openShift();
    saveCloseShift(
        shop.connection(), shop.shop().device(), {.id = shop.newRequest(), .shift = first}, shop.clock.nowMs());
    REQUIRE(shop.closeShift());
    const ShiftId second = shop.openShift();
    CHECK_FALSE(loadCloseShift(shop.connection(), shop.shop().device(), second, shop.currency()));
}
