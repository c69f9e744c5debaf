// Money adds up exactly, splits without loss and knows its currency's decimals.
#include "core/base/money.h"

#include "core/base/number_rules.h"
#include "core/base/result.h"
#include "core/base/rounding.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using namespace mizan;

namespace {

const Currency Euro = Currency::of("EUR");

} // namespace

TEST_CASE("a currency has the decimals of ISO 4217", "[base]")
{
    CHECK(Currency::of("JPY").decimals() == 0);
    CHECK(Currency::of("EUR").decimals() == 2);
    CHECK(Currency::of("KWD").decimals() == 3);
    CHECK(Currency::of("CLF").decimals() == 4);
    CHECK(Currency::of("EUR").number() == 978);
    CHECK(Currency::fromNumber(414) == Currency::of("KWD"));
    CHECK_FALSE(Currency::fromCode(u"EURO").has_value());
    CHECK_FALSE(Currency::fromCode(u"eur").has_value());
    CHECK_FALSE(Currency::fromCode(u"").has_value());
}

TEST_CASE("every currency is found by its code and by its number", "[base]")
{
    for (const CurrencyEntry &entry : Currency::all()) {
        const auto currency = Currency::fromCode(QString::fromLatin1(entry.code));
        REQUIRE(currency.has_value());
        CHECK(Currency::fromNumber(entry.number) == currency);
    }
}

TEST_CASE("money shows as many decimals as its currency has", "[base]")
{
    CHECK(Money(1250, Euro).toPlainText() == QStringLiteral("12.50 EUR"));
    CHECK(Money(-5, Euro).toDecimal() == QStringLiteral("-0.05"));
    CHECK(Money(1250, Currency::of("JPY")).toDecimal() == QStringLiteral("1250"));
    CHECK(Money(1250, Currency::of("KWD")).toDecimal() == QStringLiteral("1.250"));
}

TEST_CASE("an amount beyond the limit is refused, not wrapped", "[base]")
{
    CHECK(Money::checked(Money::Limit, Euro).has_value());
    CHECK(Money::checked(-Money::Limit, Euro).has_value());
    CHECK(Money::checked(Money::Limit + 1, Euro).error().rule == rules::NumberMustFit);
    CHECK(Money::checked(-Money::Limit - 1, Euro).error().rule == rules::NumberMustFit);
}

TEST_CASE("a split gives odd minor units to the largest remainders", "[base]")
{
    const qint64 thirds[] = {1, 1, 1};
    const auto parts = split(Money(100, Euro), thirds);
    CHECK(parts == std::vector {Money(34, Euro), Money(33, Euro), Money(33, Euro)});
    const qint64 uneven[] = {1, 2, 0};
    CHECK(split(Money(-100, Euro), uneven) == std::vector {Money(-33, Euro), Money(-67, Euro), Money(0, Euro)});
    const qint64 nothing[] = {0, 0};
    CHECK(split(Money(0, Euro), nothing) == std::vector {Money(0, Euro), Money(0, Euro)});
}

TEST_CASE("the parts of a split add up to the whole and none is a unit off its share", "[base][property]")
{
    std::mt19937_64 random(4217);
    for (int i = 0; i < 2000; ++i) {
        std::vector<qint64> weights(1 + random() % 40);
        for (qint64 &weight : weights)
            weight = static_cast<qint64>(random() % 1'000'000);
        weights[0] += 1;
        const Money whole(static_cast<qint64>(random() % 2'000'000'000) - 1'000'000'000, Euro);
        const auto parts = split(whole, weights);
        CHECK(std::accumulate(parts.begin(), parts.end(), Money::zero(Euro)) == whole);
        const auto total = std::accumulate(weights.begin(), weights.end(), qint64 {0});
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const auto difference =
                static_cast<Wide>(parts[k].minor()) * total - static_cast<Wide>(whole.minor()) * weights[k];
            CHECK((difference < total && difference > -static_cast<Wide>(total)));
        }
    }
}
