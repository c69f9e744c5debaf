// Moving average: shares, goods below zero, settling, returns; nothing is ever lost.
#include "core/base/number_rules.h"
#include "core/stock/cost.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::stock;

namespace {

const Currency Euro = Currency::of("EUR");

UnitPrice standard(qint64 cents) { return UnitPrice(cents * 10'000, Euro); }

} // namespace

TEST_CASE("goods leave with their share of the value", "[stock]")
{
    struct Row {
        StockLevel level;
        Quantity leaving;
        qint64 cost;
    };
    const auto row = GENERATE(values<Row>({
        {{Quantity::units(10), 1000}, Quantity::units(3), 300}, {{Quantity::units(3), 100}, Quantity::units(1), 33},
        {{Quantity::units(3), 100}, Quantity::units(3), 100},
        {{Quantity::fromMicro(333'333), 100}, Quantity::fromMicro(333'333), 100},
        {{Quantity::units(2), 200}, Quantity::units(5), 500},   // 2 at their value, 3 at the same average.
        {{Quantity(), 0}, Quantity::units(2), 84},              // Nothing is known but the standard cost.
        {{Quantity::units(-2), -300}, Quantity::units(2), 300}, // As those that are missing already.
        {{Quantity::units(-2), 300}, Quantity::units(2), 84},   // Nonsense from clashing tills: the standard cost.
        {{Quantity::units(5), 0}, Quantity::units(5), 0},       // Given for nothing.
    }));
    CHECK(costOfLeaving(row.level, row.leaving, standard(42))->minor() == row.cost);
}

TEST_CASE("goods sold below zero are settled when they come", "[stock]")
{
    struct Row {
        StockLevel level;
        Quantity arriving;
        qint64 value;
        qint64 settled;
    };
    const auto row = GENERATE(values<Row>({
        {{Quantity::units(5), 500}, Quantity::units(10), 2000, 0},
        {{Quantity::units(-3), -450}, Quantity::units(10), 2000, 150},  // 3 × (2.00 − 1.50)
        {{Quantity::units(-3), -900}, Quantity::units(10), 2000, -300}, // 3 × (2.00 − 3.00)
        {{Quantity::units(-10), -1500}, Quantity::units(4), 800, 200},  // Only 4 are covered.
        {{Quantity::units(-3), 0}, Quantity::units(3), 600, 600},       // No cost was known.
    }));
    CHECK(settlementOf(row.level, row.arriving, Money(row.value, Euro))->minor() == row.settled);
}

TEST_CASE("the parts of a line that come back have its whole cost", "[stock]")
{
    test::SeededRandom random(3);
    for (int i = 0; i < 500; ++i) {
        const Quantity whole = Quantity::fromMicro(random.between(1, 20'000'000));
        const Money cost(random.between(0, 100'000), Euro);
        Quantity before;
        qint64 sum = 0;
        while (before < whole) {
            const Quantity now = Quantity::fromMicro(random.between(1, (whole - before).micro()));
            sum += costOfReturned({whole, cost, before, now}).minor();
            before += now;
        }
        REQUIRE(sum == cost.minor());
    }
}

TEST_CASE("a value that does not fit is refused", "[stock]")
{
    const auto cost =
        costOfLeaving({}, Quantity::fromMicro(Quantity::LimitMicro), UnitPrice(UnitPrice::LimitMicro, Euro));
    REQUIRE(!cost);
    CHECK(cost.error().rule == mizan::rules::NumberMustFit);
}

TEST_CASE("whatever comes and goes, value is neither lost nor made", "[stock]")
{
    test::SeededRandom random(GENERATE(1u, 2u, 3u, 4u));
    StockLevel level;
    qint64 cameIn = 0;
    qint64 costOfSold = 0;
    for (int i = 0; i < 3'000; ++i) {
        const Quantity quantity = Quantity::fromMicro(random.between(1, 9) * (random.oneIn(3) ? 333'333 : 1'000'000));
        if (random.oneIn(2)) {
            const Money value(random.between(0, 5'000), Euro);
            const qint64 settled = settlementOf(level, quantity, value)->minor();
            const bool wasBelow = level.quantity.isNegative();
            level = {level.quantity + quantity, level.valueMinor + value.minor() - settled};
            cameIn += value.minor();
            costOfSold += settled;
            if (wasBelow && !level.quantity.isNegative())
                CHECK(level.valueMinor >= 0);
        } else {
            const qint64 cost = costOfLeaving(level, quantity, standard(150))->minor();
            level = {level.quantity - quantity, level.valueMinor - cost};
            costOfSold += cost;
        }
        REQUIRE(cameIn == costOfSold + level.valueMinor);
        if (level.quantity.isZero())
            REQUIRE(level.valueMinor == 0);
        REQUIRE((level.quantity.isNegative() ? level.valueMinor <= 0 : level.valueMinor >= 0));
    }
}
