// Notes, coins, and the sums that people hand over.
#include "ui/kit/cash_values.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;

namespace {

std::vector<qint64> minors(const std::vector<Money> &amounts)
{
    std::vector<qint64> values;
    for (const Money amount : amounts)
        values.push_back(amount.minor());
    return values;
}

Money eur(qint64 minor) { return {minor, Currency::of("EUR")}; }

} // namespace

TEST_CASE("quick amounts are the exact sum and what it rounds up to in notes", "[kit]")
{
    CHECK(minors(quickAmounts(eur(1830))) == std::vector<qint64> {1830, 2000, 5000, 10000});
    CHECK(minors(quickAmounts(eur(4210))) == std::vector<qint64> {4210, 4500, 5000, 6000});
    CHECK(minors(quickAmounts(eur(5000))) == std::vector<qint64> {5000, 6000, 10000, 20000});
    CHECK(minors(quickAmounts(eur(0))) == std::vector<qint64> {0});
}

TEST_CASE("change is named in the fewest notes and coins and adds up", "[kit]")
{
    const auto pieces = piecesOf(eur(3170));
    REQUIRE(pieces.size() == 5);
    CHECK(pieces[0].value == eur(2000));
    CHECK(pieces[1].value == eur(1000));
    for (const qint64 minor : {1LL, 99LL, 12345LL, 99999LL}) {
        qint64 sum = 0;
        for (const ChangePiece &piece : piecesOf(eur(minor)))
            sum += piece.value.minor() * piece.count;
        CHECK(sum == minor);
    }
}

TEST_CASE("every currency has notes and coins, largest first and above zero", "[kit]")
{
    const char *code = GENERATE("EUR", "USD", "SAR", "JPY", "KWD", "CLF", "BHD", "INR", "ISK");
    const Denominations cash = denominationsOf(Currency::of(code));
    REQUIRE_FALSE(cash.notes.empty());
    REQUIRE_FALSE(cash.coins.empty());
    for (const auto &values : {cash.notes, cash.coins}) {
        CHECK(std::ranges::is_sorted(minors(values), std::greater<> {}));
        CHECK(values.back().minor() > 0);
    }
}
