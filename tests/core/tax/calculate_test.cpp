// What the calculation promises, rule by rule: rounding, spreading, treatments, returns, refusals.
#include "tests/core/tax/tax_examples.h"

#include "core/base/number_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace mizan;
using namespace mizan::tax;
using namespace mizan::tax::examples;

namespace {

const In eur {Currency::of("EUR")};

} // namespace

TEST_CASE("rounded per line, each tax of each line is rounded by itself", "[tax]")
{
    const auto tax = taxOf("T", "10%");
    const TaxRequest request {eur.currency, {PriceBasis::Exclusive, RoundingScope::PerLine, Rounding::HalfUp},
        {line(eur(5), {tax}), line(eur(5), {tax}), line(eur(5), {tax})}};
    CHECK(taxOn(calculated(request), "T") == 3);
}

TEST_CASE("rounded per document, the one rounding is spread by the largest remainder", "[tax]")
{
    const auto tax = taxOf("T", "10%");
    const TaxRequest request {
        eur.currency, {}, {line(eur(5), {tax}), line(eur(9), {tax}), line(eur(5), {tax}), line(eur(0), {tax})}};
    const auto result = calculated(request); // 0.5 + 0.9 + 0.5 = 1.9
    CHECK(taxOn(result, "T") == 2);
    CHECK(result.lines[0].taxes[0].tax == eur(1)); // Of equal remainders, the earlier line's.
    CHECK(result.lines[1].taxes[0].tax == eur(1));
    CHECK(result.lines[2].taxes[0].tax == eur(0));
    CHECK(result.lines[3].gross == eur(0));
}

TEST_CASE("one document may hold prices with and without tax", "[tax]")
{
    const auto tax = taxOf("T", "19%");
    const auto result = calculated({eur.currency, {PriceBasis::Inclusive, RoundingScope::PerDocument, Rounding::HalfUp},
        {line(eur(1190), {tax}), line(eur(1000), {tax}, PriceBasis::Exclusive)}});
    CHECK(result.lines[0].gross == eur(1190));
    CHECK(result.lines[1].net == eur(1000));
    CHECK(result.lines[1].gross == eur(1190));
    CHECK(taxOn(result, "T") == 380);
    CHECK(result.totals.size() == 1);
}

TEST_CASE("exact sums of fractions with different divisors are rounded once", "[tax]")
{
    // 0.5 (of 5 at 10 %, on top) + 0.5 (of 11 × 0.1 / 2.2, held) = 1, where each alone would be rounded up.
    const auto shared = taxOf("T", "10%");
    const auto other = taxOf("U", "110%");
    const auto result =
        calculated({eur.currency, {}, {line(eur(5), {shared}), line(eur(11), {shared, other}, PriceBasis::Inclusive)}});
    CHECK(taxOn(result, "T") == 1);
}

TEST_CASE("an exempt buyer pays the net of a price that holds tax", "[tax]")
{
    const auto tax = taxOf("T", "19%");
    TaxRequest request {eur.currency, {PriceBasis::Inclusive, RoundingScope::PerDocument, Rounding::HalfUp},
        {line(eur(1190), {tax}), line(eur(595), {tax})}};
    request.treatment = Treatment::Exempt;
    const auto result = calculated(request);
    CHECK(result.gross == eur(1500));
    CHECK(result.tax == eur(0));
    REQUIRE(result.totals.size() == 1);
    CHECK(result.totals[0].treatment == Treatment::Exempt);
    CHECK(result.totals[0].base == eur(1500));
    CHECK(result.lines[0].taxes[0].tax == eur(0));
}

TEST_CASE("under reverse charge a line bears no tax, and the table says so apart", "[tax]")
{
    const auto tax = taxOf("T", "20%");
    TaxRequest request {eur.currency, {}, {line(eur(1000), {tax}), line(eur(500), {tax})}};
    request.lines[1].treatment = Treatment::ReverseCharge;
    const auto result = calculated(request);
    CHECK(result.gross == eur(1700));
    REQUIRE(result.totals.size() == 2);
    CHECK(result.totals[0].amount == eur(200));
    CHECK(result.totals[1].treatment == Treatment::ReverseCharge);
    CHECK(result.totals[1].base == eur(500));
    CHECK(result.totals[1].amount == eur(0));
}

TEST_CASE("an exempt tax on a tax has the bare net as its base", "[tax]")
{
    TaxRequest request {eur.currency, {}, {line(eur(1000), {taxOf("A", "5%"), taxOf("B", "10%", 1)})}};
    request.treatment = Treatment::Exempt;
    CHECK(baseOf(calculated(request), "B") == 1000);
}

TEST_CASE("a return within an exchange takes its tax back", "[tax]")
{
    const auto tax = taxOf("T", "19%");
    const auto result = calculated({eur.currency, {PriceBasis::Inclusive, RoundingScope::PerDocument, Rounding::HalfUp},
        {line(eur(2380), {tax}), line(eur(-1190), {tax})}});
    CHECK(result.lines[1].net == eur(-1000));
    CHECK(result.lines[1].taxes[0].tax == eur(-190));
    CHECK(result.gross == eur(1190));
    CHECK(taxOn(result, "T") == 190);
}

TEST_CASE("a document without lines is nothing", "[tax]")
{
    const auto result = calculated({.currency = eur.currency});
    CHECK(result.gross == eur(0));
    CHECK(result.totals.empty());
}

TEST_CASE("what cannot be taxed is refused by its rule", "[tax]")
{
    struct Spoilt {
        const char *what;
        Rule rule;
        const char *subject;
        std::function<void(TaxRequest &)> spoil;
    };
    const auto spoilt = GENERATE(values<Spoilt>({
        {"a rounding that goes down for sales and up for returns", tax::rules::RoundingMustMirrorReturns,
            "policy.rounding", [](TaxRequest &request) { request.policy.rounding = Rounding::Floor; }},
        {"the same, the other way", tax::rules::RoundingMustMirrorReturns, "policy.rounding",
            [](TaxRequest &request) { request.policy.rounding = Rounding::Ceiling; }},
        {"a line of another currency", tax::rules::LinesMustShareCurrency, "lines[1]",
            [](TaxRequest &request) { request.lines[1].amount = Money(1, Currency::of("USD")); }},
        {"an amount beyond all limits", mizan::rules::NumberMustFit, "lines[0]",
            [](TaxRequest &request) { request.lines[0].amount = eur(Money::Limit + 1); }},
        {"a tax without a code", tax::rules::CodeMustBeGiven, "lines[0]",
            [](TaxRequest &request) { request.lines[0].taxes[0].code = {}; }},
        {"a negative rate", tax::rules::RateMustBeInRange, "lines[1]",
            [](TaxRequest &request) { request.lines[1].taxes[0].rate = Rate::fromNano(-1); }},
        {"a rate above a thousand per cent", tax::rules::RateMustBeInRange, "lines[1]",
            [](TaxRequest &request) { request.lines[1].taxes[0].rate = Rate::percent(1000) + Rate::fromNano(1); }},
        {"a tax twice on a line", tax::rules::LineMustNameTaxOnce, "lines[0]",
            [](TaxRequest &request) { request.lines[0].taxes.push_back(request.lines[0].taxes[0]); }},
        {"one code with two rates", tax::rules::CodeMustHaveOneMeaning, "lines[1]",
            [](TaxRequest &request) { request.lines[1].taxes[0].rate = Rate::percent(20); }},
        {"one code with two orders", tax::rules::CodeMustHaveOneMeaning, "lines[1]",
            [](TaxRequest &request) { request.lines[1].taxes[0].order = 1; }},
        {"a gross beyond all limits", mizan::rules::NumberMustFit, "lines[0]",
            [](TaxRequest &request) { request.lines[0].amount = eur(Money::Limit); }},
        {"taxes on taxes finer than numbers go", mizan::rules::NumberMustFit, "lines[0]",
            [](TaxRequest &request) {
                for (int order = 0; order < 3; ++order)
                    request.lines[0].taxes.push_back(
                        taxOf(qPrintable(QStringLiteral("X%1").arg(order)), "12.3456789%", order + 1));
            }},
        {"a document beyond all limits", mizan::rules::NumberMustFit, "",
            [](TaxRequest &request) {
                for (TaxableLine &each : request.lines)
                    each = line(eur(Money::Limit), {});
            }},
    }));
    CAPTURE(spoilt.what);
    const auto tax = taxOf("T", "19%");
    TaxRequest request {eur.currency, {}, {line(eur(1000), {tax}), line(eur(500), {tax})}};
    REQUIRE(calculate(request));

    spoilt.spoil(request);
    const auto refused = calculate(request);
    REQUIRE(!refused);
    CHECK(refused.error().rule == spoilt.rule);
    CHECK(refused.error().subject == QLatin1String(spoilt.subject));
}
