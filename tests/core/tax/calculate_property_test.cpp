// What holds of every document: random ones, from a printed seed, checked by sums that share no code with the
// calculation.
#include "tests/core/tax/tax_examples.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>

using namespace mizan;
using namespace mizan::tax;
using namespace mizan::tax::examples;

namespace {

/// Documents as shops might make them, and as nobody would.
class RandomDocuments {
public:
    explicit RandomDocuments(quint64 seed)
        : m_random(seed)
    {
    }

    qint64 number(qint64 from, qint64 to) { return std::uniform_int_distribution<qint64>(from, to)(m_random); }
    template <class T>
    const T &oneOf(const std::vector<T> &choices)
    {
        return choices[static_cast<std::size_t>(number(0, static_cast<qint64>(choices.size()) - 1))];
    }

    TaxRequest next()
    {
        TaxRequest request {.currency = Currency::of(oneOf<const char *>({"JPY", "EUR", "KWD"}))};
        request.policy = {oneOf<PriceBasis>({PriceBasis::Inclusive, PriceBasis::Exclusive}),
            oneOf<RoundingScope>({RoundingScope::PerLine, RoundingScope::PerDocument}),
            oneOf<Rounding>({Rounding::HalfUp, Rounding::HalfEven, Rounding::HalfDown, Rounding::Up, Rounding::Down})};
        request.treatment = number(0, 9) == 0 ? Treatment::Exempt : Treatment::Taxed;
        const qint64 lines = number(0, 12);
        for (qint64 i = 0; i < lines; ++i) {
            TaxableLine next = line(Money(amount(), request.currency), taxes());
            if (number(0, 3) == 0)
                next.prices = oneOf<PriceBasis>({PriceBasis::Inclusive, PriceBasis::Exclusive});
            if (number(0, 9) == 0)
                next.treatment = Treatment::ReverseCharge;
            request.lines.push_back(next);
        }
        return request;
    }

private:
    qint64 amount()
    {
        const qint64 magnitude = oneOf<qint64>({0, 9, 999, 99'999, 9'999'999'999});
        return number(-magnitude, magnitude * 3);
    }
    std::vector<TaxRate> taxes()
    {
        // Mixes as a country might have them; three taxes on one another at most.
        static const TaxRate a = taxOf("A", "19%"), b = taxOf("B", "7%"), c = taxOf("C", "9.975%"),
                             d = taxOf("D", "5.5%", 1), e = taxOf("E", "10%", 1), f = taxOf("F", "2.5%", 2),
                             g = taxOf("G", "0%");
        std::vector<TaxRate> chosen =
            oneOf<std::vector<TaxRate>>({{}, {a}, {b}, {g}, {a, b}, {b, c}, {d, a}, {a, e, d}, {f, b, e}, {c, d, f}});
        std::ranges::shuffle(chosen, m_random);
        return chosen;
    }

    std::mt19937_64 m_random;
};

Money sumOf(const TaxResult &result, Currency currency, Money LineTax::*part)
{
    Money sum = Money::zero(currency);
    for (const LineTax &each : result.lines)
        sum += each.*part;
    return sum;
}

TaxRequest negated(TaxRequest request)
{
    for (TaxableLine &each : request.lines)
        each.amount = -each.amount;
    return request;
}

} // namespace

TEST_CASE("whatever the document, its parts add up to the whole", "[tax][property]")
{
    const quint64 seed = GENERATE(range(quint64(1), quint64(41)));
    INFO("seed " << seed);
    RandomDocuments random(seed);
    for (int document = 0; document < 250; ++document) {
        const TaxRequest request = random.next();
        const TaxResult result = calculated(request);
        REQUIRE(result.lines.size() == request.lines.size());

        Money lineTaxes = Money::zero(request.currency);
        for (std::size_t i = 0; i < result.lines.size(); ++i) {
            const LineTax &part = result.lines[i];
            Money taxes = Money::zero(request.currency);
            for (const LineTaxAmount &tax : part.taxes)
                taxes += tax.tax;
            REQUIRE(part.net + taxes == part.gross);
            const bool inclusive = request.lines[i].prices.value_or(request.policy.prices) == PriceBasis::Inclusive;
            if (!inclusive)
                REQUIRE(part.net == request.lines[i].amount);
            else if (part.treatment == Treatment::Taxed)
                REQUIRE(part.gross == request.lines[i].amount);
            if (part.treatment != Treatment::Taxed)
                REQUIRE(taxes.isZero());
            lineTaxes += taxes;
        }
        Money tableTaxes = Money::zero(request.currency);
        for (const TaxTotal &total : result.totals)
            tableTaxes += total.amount;
        REQUIRE(lineTaxes == result.tax);
        REQUIRE(tableTaxes == result.tax);
        REQUIRE(sumOf(result, request.currency, &LineTax::net) == result.net);
        REQUIRE(sumOf(result, request.currency, &LineTax::gross) == result.gross);
        REQUIRE(result.net + result.tax == result.gross);
    }
}

TEST_CASE("the table's rows are the sums of the lines' taxes and bases", "[tax][property]")
{
    const quint64 seed = GENERATE(range(quint64(100), quint64(110)));
    INFO("seed " << seed);
    RandomDocuments random(seed);
    for (int document = 0; document < 250; ++document) {
        const TaxRequest request = random.next();
        const TaxResult result = calculated(request);
        for (const TaxTotal &total : result.totals) {
            Money base = Money::zero(request.currency);
            Money amount = Money::zero(request.currency);
            for (const LineTax &part : result.lines) {
                for (const LineTaxAmount &tax : part.taxes) {
                    if (tax.code == total.tax.code && part.treatment == total.treatment) {
                        base += tax.base;
                        amount += tax.tax;
                    }
                }
            }
            REQUIRE(base == total.base);
            REQUIRE(amount == total.amount);
        }
    }
}

TEST_CASE("a return of everything gives back exactly what the sale took", "[tax][property]")
{
    const quint64 seed = GENERATE(range(quint64(200), quint64(220)));
    INFO("seed " << seed);
    RandomDocuments random(seed);
    for (int document = 0; document < 250; ++document) {
        const TaxRequest request = random.next();
        const TaxResult sale = calculated(request);
        const TaxResult back = calculated(negated(request));
        REQUIRE(back.gross == -sale.gross);
        for (std::size_t i = 0; i < sale.lines.size(); ++i) {
            REQUIRE(back.lines[i].net == -sale.lines[i].net);
            for (std::size_t tax = 0; tax < sale.lines[i].taxes.size(); ++tax)
                REQUIRE(back.lines[i].taxes[tax].tax == -sale.lines[i].taxes[tax].tax);
        }
    }
}

TEST_CASE("per document, the order of the lines does not change the table", "[tax][property]")
{
    const quint64 seed = GENERATE(range(quint64(300), quint64(310)));
    INFO("seed " << seed);
    RandomDocuments random(seed);
    std::mt19937_64 shuffling(seed);
    for (int document = 0; document < 250; ++document) {
        TaxRequest request = random.next();
        request.policy.scope = RoundingScope::PerDocument;
        for (TaxableLine &each :
            request.lines) // A base of a tax on a tax may move with a spread minor unit; the taxes may not.
            each.treatment = Treatment::Taxed;
        const TaxResult before = calculated(request);
        std::ranges::shuffle(request.lines, shuffling);
        const TaxResult after = calculated(request);
        REQUIRE(after.tax == before.tax);
        REQUIRE(after.gross == before.gross);
        for (const TaxTotal &total : before.totals)
            REQUIRE(taxOn(after, qPrintable(total.tax.code.text)) == total.amount.minor());
    }
}

TEST_CASE("a tax on top is the rounded product of its rate and the sum of nets", "[tax][property]")
{
    const quint64 seed = GENERATE(range(quint64(400), quint64(410)));
    INFO("seed " << seed);
    RandomDocuments random(seed);
    const auto tax = taxOf("C", "9.975%");
    for (int document = 0; document < 250; ++document) {
        TaxRequest request {.currency = Currency::of("KWD"),
            .policy = {PriceBasis::Exclusive, RoundingScope::PerDocument, Rounding::HalfUp}};
        qint64 sum = 0;
        for (int i = 0; i < 20; ++i) {
            const qint64 minor = random.number(0, 99'999);
            sum += minor;
            request.lines.push_back(line(Money(minor, request.currency), {tax}));
        }
        // 9.975 % = 399 / 4000, by schoolbook rounding.
        REQUIRE(taxOn(calculated(request), "C") == (sum * 399 * 2 + 4000) / 8000);
        for (const LineTax &part : calculated(request).lines) {
            const qint64 fourThousandths = part.net.minor() * 399 - part.taxes[0].tax.minor() * 4000;
            REQUIRE((fourThousandths > -4000 && fourThousandths < 4000));
        }
    }
}
