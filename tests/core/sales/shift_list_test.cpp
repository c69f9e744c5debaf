// The list of shifts: the newest first, page by page in both directions.
#include "core/sales/shift_list_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

/// Seven closed shifts and an open one, a minute apart.
struct Week : SalesShop {
    Week()
    {
        for (int day = 0; day < 7; ++day) {
            ids.insert(ids.begin(), openShift());
            REQUIRE(closeShift());
            clock.advance(60'000);
        }
        ids.insert(ids.begin(), openShift());
    }
    std::vector<ShiftId> list(const ShiftListRequest &request)
    {
        std::vector<ShiftId> found;
        for (const ListedShift &shift : listShifts(connection(), request))
            found.push_back(shift.id);
        return found;
    }
    /// Of the newest first.
    [[nodiscard]] std::vector<ShiftId> part(int from, int count) const
    {
        return {ids.begin() + from, ids.begin() + from + count};
    }
    std::vector<ShiftId> ids;
};

} // namespace

TEST_CASE("shifts are listed with the newest first, and a page begins behind any of them", "[shift]")
{
    Week week;
    CHECK(week.list({}) == week.ids);
    CHECK(week.list({.limit = 3}) == week.part(0, 3));
    CHECK(week.list({.limit = 3, .backwards = true}) == week.part(5, 3));
    const ShiftCursor third = listShifts(week.connection(), {.limit = 3}).back().cursor;
    CHECK(week.list({.limit = 3, .from = third}) == week.part(3, 3));
    CHECK(week.list({.from = third}) == week.part(3, 5));
    CHECK(week.list({.from = third, .backwards = true}) == week.part(0, 2));
    CHECK(countShifts(week.connection()) == 8);
}

TEST_CASE("shifts are found by the number of their Z report, and open ones have none", "[shift]")
{
    Week week;
    const auto all = listShifts(week.connection(), {});
    CHECK_FALSE(all.front().number);
    CHECK(all.back().number->toText() == u"B1-T1-Z-000001"_s);
    CHECK(all.back().till == week.shop().device());
    CHECK(all.back().openedBy == week.manager().user());
    CHECK(week.list({.search = u"b1-t1-z-000002"_s}) == week.part(6, 1));
    CHECK(week.list({.search = u" 2 "_s}) == week.part(6, 1));
    CHECK(week.list({.search = u"B2-T1-Z-000002"_s}).empty());
    CHECK(week.list({.search = u"bread"_s}).empty());
    CHECK(week.list({.onlyOpen = true}) == week.part(0, 1));
    CHECK(countShifts(week.connection(), true) == 1);
    CHECK(week.list({.only = week.ids[3]}) == week.part(3, 1));
    CHECK(week.list({.onlyOpen = true, .only = week.ids[3]}).empty());
}
