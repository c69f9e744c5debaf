// Worked examples by hand, and those that tax offices publish, place by place.
#include "tests/core/tax/tax_examples.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::tax;
using namespace mizan::tax::examples;

namespace {

constexpr TaxPolicy InclusivePerDocument {PriceBasis::Inclusive, RoundingScope::PerDocument, Rounding::HalfUp};
constexpr TaxPolicy ExclusivePerDocument {PriceBasis::Exclusive, RoundingScope::PerDocument, Rounding::HalfUp};

} // namespace

TEST_CASE("a German receipt of 19 and 7 per cent shows the tax held in each rate's sum", "[tax]")
{
    const In eur {Currency::of("EUR")};
    const auto full = taxOf("DE-19", "19%");
    const auto reduced = taxOf("DE-7", "7%");
    const auto result = calculated({eur.currency, InclusivePerDocument,
        {line(eur(99), {reduced}), line(eur(1249), {full}), line(eur(149), {reduced}), line(eur(399), {full}),
            line(eur(279), {reduced})}});

    CHECK(taxOn(result, "DE-7") == 34); // 5.27 × 7 / 107 = 0.3448
    CHECK(baseOf(result, "DE-7") == 493);
    CHECK(taxOn(result, "DE-19") == 263); // 16.48 × 19 / 119 = 2.6313
    CHECK(baseOf(result, "DE-19") == 1385);
    CHECK(result.gross == eur(2175));
    CHECK(result.net == eur(1878));
    CHECK(result.lines[1].gross == eur(1249));
}

TEST_CASE("in Quebec, GST and QST are both taken of the price", "[tax]")
{
    // Revenu Québec, "Calculating the Taxes": 100.00 + 5.00 + 9.98 = 114.98.
    const In cad {Currency::of("CAD")};
    const auto result = calculated(
        {cad.currency, ExclusivePerDocument, {line(cad(10000), {taxOf("GST", "5%"), taxOf("QST", "9.975%")})}});

    CHECK(taxOn(result, "GST") == 500);
    CHECK(taxOn(result, "QST") == 998);
    CHECK(result.gross == cad(11498));
}

TEST_CASE("in Quebec before 2013, QST was taken of the price and GST", "[tax]")
{
    const In cad {Currency::of("CAD")};
    const std::vector<TaxRate> taxes {taxOf("QST", "8.5%", 1), taxOf("GST", "5%", 0)}; // In any order of the list.
    const auto result = calculated({cad.currency, ExclusivePerDocument, {line(cad(10000), taxes)}});

    CHECK(taxOn(result, "GST") == 500);
    CHECK(taxOn(result, "QST") == 893); // 105.00 × 8.5 % = 8.925
    CHECK(baseOf(result, "GST") == 10000);
    CHECK(baseOf(result, "QST") == 10500);
    CHECK(result.gross == cad(11393));
}

TEST_CASE("on Prince Edward Island before 2013, PST of 10 per cent was taken of the price and GST", "[tax]")
{
    const In cad {Currency::of("CAD")};
    const std::vector<TaxRate> taxes {taxOf("GST", "5%", 0), taxOf("PST", "10%", 1)};
    const auto exclusive = calculated({cad.currency, ExclusivePerDocument, {line(cad(10000), taxes)}});
    CHECK(taxOn(exclusive, "PST") == 1050);
    CHECK(exclusive.gross == cad(11550));

    const auto inclusive = calculated({cad.currency, InclusivePerDocument, {line(cad(11550), taxes)}});
    CHECK(taxOn(inclusive, "GST") == 500);
    CHECK(taxOn(inclusive, "PST") == 1050);
    CHECK(baseOf(inclusive, "PST") == 10500);
    CHECK(inclusive.net == cad(10000));
}

TEST_CASE("Swiss prices hold 8.1, 2.6 and 3.8 per cent", "[tax]")
{
    const In chf {Currency::of("CHF")};
    const auto standard = taxOf("CH-8.1", "8.1%");
    const auto result = calculated({chf.currency, InclusivePerDocument,
        {line(chf(10810), {standard}), line(chf(10260), {taxOf("CH-2.6", "2.6%")}),
            line(chf(10380), {taxOf("CH-3.8", "3.8%")}), line(chf(1990), {standard})}});

    CHECK(taxOn(result, "CH-8.1") == 959); // 128.00 × 8.1 / 108.1 = 9.5911
    CHECK(taxOn(result, "CH-2.6") == 260);
    CHECK(taxOn(result, "CH-3.8") == 380);
    CHECK(result.lines[0].taxes[0].tax == chf(810));
    CHECK(result.lines[3].taxes[0].tax == chf(149));
}

TEST_CASE("Saudi prices hold 15 per cent", "[tax]")
{
    const In sar {Currency::of("SAR")};
    const auto tax = taxOf("SA-15", "15%");
    CHECK(calculated({sar.currency, InclusivePerDocument, {line(sar(11500), {tax})}}).tax == sar(1500));
    CHECK(calculated({sar.currency, InclusivePerDocument, {line(sar(4999), {tax})}}).tax == sar(652)); // 6.5204
}

TEST_CASE("Kuwait takes no tax: net is gross and the tax table is empty", "[tax]")
{
    const In kwd {Currency::of("KWD")};
    const auto result = calculated({kwd.currency, InclusivePerDocument, {line(kwd(1250), {}), line(kwd(75), {})}});
    CHECK(result.net == kwd(1325));
    CHECK(result.gross == kwd(1325));
    CHECK(result.totals.empty());
}

TEST_CASE("a Japanese qualified invoice rounds once for each rate", "[tax]")
{
    // National Tax Agency, Q&A on the invoice system (one rounding per invoice and rate): tomatoes and peppers at 8 %,
    // flowers and fertiliser at 10 %. 27,060 × 8 % = 2,164.8 and 28,158 × 10 % = 2,815.8, cut off.
    const In jpy {Currency::of("JPY")};
    const auto reduced = taxOf("JP-8", "8%");
    const auto standard = taxOf("JP-10", "10%");
    TaxRequest request {jpy.currency, {PriceBasis::Exclusive, RoundingScope::PerDocument, Rounding::Down},
        {line(jpy(13861), {reduced}), line(jpy(13199), {reduced}), line(jpy(4389), {standard}),
            line(jpy(23769), {standard})}};
    const auto allowed = calculated(request);
    CHECK(taxOn(allowed, "JP-8") == 2164);
    CHECK(taxOn(allowed, "JP-10") == 2815);
    CHECK(allowed.lines[0].taxes[0].tax == jpy(1108)); // 1108.88 and 1055.92: the larger remainder gets the yen.
    CHECK(allowed.lines[1].taxes[0].tax == jpy(1056));

    request.policy.scope = RoundingScope::PerLine; // What the same page says is not allowed.
    const auto notAllowed = calculated(request);
    CHECK(taxOn(notAllowed, "JP-8") == 2163);
    CHECK(taxOn(notAllowed, "JP-10") == 2814);
}

TEST_CASE("a British price holds a sixth of itself as VAT of 20 per cent", "[tax]")
{
    const In gbp {Currency::of("GBP")};
    const auto tax = taxOf("GB-20", "20%");
    CHECK(calculated({gbp.currency, InclusivePerDocument, {line(gbp(1200), {tax})}}).tax == gbp(200));
    const auto half = calculated({gbp.currency, InclusivePerDocument, {line(gbp(999), {tax})}}); // 1.665
    CHECK(half.tax == gbp(167));
    CHECK(half.net == gbp(832));
}

TEST_CASE("Indian CGST and SGST held in a retail price are equal", "[tax]")
{
    const In inr {Currency::of("INR")};
    const std::vector<TaxRate> gst {taxOf("CGST", "9%"), taxOf("SGST", "9%")};
    const auto result = calculated({inr.currency, InclusivePerDocument, {line(inr(10000), gst)}});
    CHECK(taxOn(result, "CGST") == 763); // 100 × 9 / 118 = 7.627
    CHECK(taxOn(result, "SGST") == 763);
    CHECK(result.net == inr(8474));
    CHECK(result.gross == inr(10000));
}
