// Rounding is named, exact in 128 bits, and refuses what does not fit.
#include "core/base/rounding.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <limits>
#include <random>

using namespace mizan;

TEST_CASE("each rounding does to a half what its name says", "[base]")
{
    struct Row {
        Rounding rounding;
        qint64 up, upNegative, odd, near;
    };
    // 2.5, −2.5, 3.5 and 2.4, as 25/10 …
    const auto row = GENERATE(Row {Rounding::HalfUp, 3, -3, 4, 2}, Row {Rounding::HalfEven, 2, -2, 4, 2},
        Row {Rounding::HalfDown, 2, -2, 3, 2}, Row {Rounding::Up, 3, -3, 4, 3}, Row {Rounding::Down, 2, -2, 3, 2},
        Row {Rounding::Floor, 2, -3, 3, 2}, Row {Rounding::Ceiling, 3, -2, 4, 3});
    CHECK(divide(25, 10, row.rounding) == row.up);
    CHECK(divide(-25, 10, row.rounding) == row.upNegative);
    CHECK(divide(35, 10, row.rounding) == row.odd);
    CHECK(divide(24, 10, row.rounding) == row.near);
}

TEST_CASE("products are taken in 128 bits and only a result beyond 64 is refused", "[base]")
{
    constexpr qint64 Max = std::numeric_limits<qint64>::max();
    CHECK(multiplyDivide(Max, Max, Max, Rounding::HalfUp) == Max);
    CHECK_FALSE(multiplyDivide(Max, 2, 1, Rounding::HalfUp).has_value());
    CHECK_FALSE(divide(static_cast<Wide>(Max) + 1, 1, Rounding::Down).has_value());
}

TEST_CASE("cash is rounded to the nearest multiple", "[base]")
{
    CHECK(roundToMultiple(1232, 5, Rounding::HalfUp) == 1230); // Swiss practice: 12.32 → 12.30
    CHECK(roundToMultiple(1233, 5, Rounding::HalfUp) == 1235);
    CHECK(roundToMultiple(-1233, 5, Rounding::HalfUp) == -1235);
    CHECK(roundToMultiple(1250, 100, Rounding::HalfUp) == 1300);
    CHECK_FALSE(roundToMultiple(std::numeric_limits<qint64>::max(), 100, Rounding::Up).has_value());
}

TEST_CASE("rounding never moves a value by a whole step", "[base][property]")
{
    std::mt19937_64 random(20261121);
    const auto rounding = GENERATE(Rounding::HalfUp, Rounding::HalfEven, Rounding::HalfDown, Rounding::Up,
        Rounding::Down, Rounding::Floor, Rounding::Ceiling);
    for (int i = 0; i < 2000; ++i) {
        const auto value = static_cast<qint64>(random() >> 8) - (qint64 {1} << 54);
        const auto divisor = static_cast<qint64>(random() % 100'000) + 1;
        const auto quotient = divide(value, divisor, rounding);
        REQUIRE(quotient.has_value());
        const Wide error = static_cast<Wide>(*quotient) * divisor - value;
        CHECK((error < divisor && error > -static_cast<Wide>(divisor)));
    }
}
