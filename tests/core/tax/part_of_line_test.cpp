// Giving a line back in parts.
#include "core/tax/part_of_line.h"
#include "tests/core/tax/tax_examples.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace mizan;
using namespace mizan::tax;
using namespace mizan::tax::examples;

namespace {

const In eur {Currency::of("EUR")};

LineTax lineOf(qint64 grossMinor)
{
    return calculated({eur.currency, {PriceBasis::Inclusive, RoundingScope::PerDocument, Rounding::HalfUp},
                          {line(eur(grossMinor), {taxOf("A", "19%"), taxOf("B", "2%")})}})
        .lines[0];
}

} // namespace

TEST_CASE("one of two loaves at 1.00 gives back 1.00", "[tax]")
{
    const LineTax sold =
        calculated({eur.currency, {PriceBasis::Inclusive, RoundingScope::PerDocument, Rounding::HalfUp},
                       {line(eur(200), {taxOf("GB-20", "20%")})}})
            .lines[0];
    REQUIRE(sold.taxes[0].tax == eur(33));
    const auto first = partOfLine({sold, Quantity::units(2), Quantity(), Quantity::units(1)}).value();
    const auto second = partOfLine({sold, Quantity::units(2), Quantity::units(1), Quantity::units(1)}).value();
    CHECK(first.gross == eur(100));
    CHECK(second.gross == eur(100));
    CHECK(first.taxes[0].tax + second.taxes[0].tax == eur(33));
}

TEST_CASE("the parts of a whole line add up to it, whatever their sizes", "[tax][property]")
{
    const quint64 seed = GENERATE(range(quint64(1), quint64(21)));
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const auto number = [&](qint64 from, qint64 to) { return std::uniform_int_distribution<qint64>(from, to)(random); };
    for (int round = 0; round < 100; ++round) {
        const LineTax sold = lineOf(number(-99'999, 99'999));
        const qint64 sign = number(0, 1) == 0 ? 1 : -1;
        const Quantity whole = Quantity::fromMicro(sign * number(1, 9'000'000));
        Quantity before;
        LineTax sum {.net = eur(0), .taxes = {}, .gross = eur(0)};
        Money taxes = eur(0);
        while (before != whole) {
            const qint64 left = (whole - before).micro();
            const Quantity now = Quantity::fromMicro(number(0, 2) == 0 ? left : sign * number(1, std::abs(left)));
            const LineTax part = partOfLine({sold, whole, before, now}).value();
            REQUIRE(part.net + part.taxes[0].tax + part.taxes[1].tax == part.gross);
            sum.net += part.net;
            sum.gross += part.gross;
            taxes += part.taxes[0].tax;
            before += now;
        }
        REQUIRE(sum.net == sold.net);
        REQUIRE(sum.gross == sold.gross);
        REQUIRE(taxes == sold.taxes[0].tax);
    }
}

TEST_CASE("more than the line sold is refused", "[tax]")
{
    const LineTax sold = lineOf(1000);
    const auto now = GENERATE(Quantity::units(2), Quantity::units(-1), Quantity::units(4));
    const auto refused = partOfLine({sold, Quantity::units(3), Quantity::units(2), now});
    REQUIRE(!refused);
    CHECK(refused.error().rule == tax::rules::PartMustFitInLine);
    CHECK(!partOfLine({sold, Quantity(), Quantity(), Quantity()}));
}
