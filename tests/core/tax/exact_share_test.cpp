// Rounding exact shares together.
#include "core/tax/exact_share.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::tax;

namespace {

std::vector<qint64> together(std::vector<ExactShare> shares, Rounding rounding = Rounding::HalfUp)
{
    return roundTogether(shares, rounding).value();
}

} // namespace

TEST_CASE("shares rounded together get their floor or their ceiling and add up to the rounded sum", "[tax]")
{
    CHECK(together({{1, 3}, {1, 3}, {1, 3}}) == std::vector<qint64> {1, 0, 0});
    CHECK(together({{1, 4}, {3, 4}, {1, 2}}) == std::vector<qint64> {0, 1, 1}); // 1.5 → 2
    CHECK(together({{1, 4}, {3, 4}, {1, 2}}, Rounding::Down) == std::vector<qint64> {0, 1, 0});
    CHECK(together({{7, 1}, {0, 5}}) == std::vector<qint64> {7, 0});
    CHECK(together({}).empty());
}

TEST_CASE("negated shares give negated parts", "[tax]")
{
    CHECK(together({{-1, 3}, {-1, 3}, {-1, 3}}) == std::vector<qint64> {-1, 0, 0});
    CHECK(together({{1, 2}, {-1, 2}}) == std::vector<qint64> {1, -1});
    CHECK(together({{-1, 2}, {1, 2}}) == std::vector<qint64> {-1, 1});
}

TEST_CASE("shares of different divisors are added exactly", "[tax]")
{
    CHECK(together({{1, 2}, {1, 3}, {1, 6}}, Rounding::Up) == std::vector<qint64> {1, 0, 0}); // Exactly 1, so not 2.
    const Wide large = ExactShare::LargestDivisor - 1;
    CHECK(together({{1, large}, {large - 1, large}, {large - 3, large - 2}, {1, large - 2}}, Rounding::Up)
        == std::vector<qint64> {0, 1, 1, 0});
}

TEST_CASE("shares that do not fit are not rounded", "[tax]")
{
    const Wide large = ExactShare::LargestDivisor - 1;
    const std::vector<ExactShare> withoutCommonMultiple {{1, large}, {1, large - 2}, {1, large - 4}};
    CHECK(!roundTogether(withoutCommonMultiple, Rounding::HalfUp));
    const std::vector<ExactShare> beyond64Bits {{ExactShare::LargestDivisor * 100, 1}};
    CHECK(!roundTogether(beyond64Bits, Rounding::HalfUp));
}
