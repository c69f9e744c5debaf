// When a machine locks itself is the company's setting.
#include "core/access/lock_policy.h"

#include "core/daybook/shop.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::access;
using test::TestShop;

TEST_CASE("a company that said nothing never locks by itself; what it says holds", "[access][lock]")
{
    TestShop shop;
    CHECK(loadLockPolicy(shop.connection()) == LockPolicy {});
    const SaveLockPolicy request {shop.newRequest(), {.idleMinutes = 5}};
    CHECK(saveLockPolicy(shop, shop.manager(), request));
    CHECK(saveLockPolicy(shop, shop.manager(), request));
    CHECK(loadLockPolicy(shop.connection()).idleMinutes == 5);
    CHECK(shop.facts(LockPolicySavedKind) == 1);
    CHECK(saveLockPolicy(shop, shop.manager(), {request.request, {}}).error().rule
        == daybook::rules::SameIdMustSayTheSame);
    CHECK(saveLockPolicy(shop, shop.manager(), {shop.newRequest(), {}}));
    CHECK(loadLockPolicy(shop.connection()) == LockPolicy {});
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("minutes out of range, and people without the right, are refused", "[access][lock][rules]")
{
    TestShop shop;
    const qint64 minutes = GENERATE(qint64 {0}, qint64 {-1}, MostIdleMinutes + 1);
    const auto refused = saveLockPolicy(shop, shop.manager(), {shop.newRequest(), {.idleMinutes = minutes}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == access::rules::IdleMinutesMustBeInRange);
    CHECK(saveLockPolicy(shop, shop.cashier(), {shop.newRequest(), {.idleMinutes = 5}}).error().rule
        == access::rules::RightMustBeHeld);
    CHECK(shop.facts(LockPolicySavedKind) == 0);
}
