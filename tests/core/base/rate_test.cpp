// Rates are exact decimals, and taking a share of money names its rounding.
#include "core/base/rate.h"

#include "core/base/number_rules.h"
#include "core/base/result.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;

TEST_CASE("a rate is read as a decimal or as per cent", "[base]")
{
    CHECK(Rate::fromText(u"0.0775") == Rate::fromText(u"7.75%"));
    CHECK(Rate::fromText(u"19 %") == Rate::percent(19));
    CHECK(Rate::fromText(u"9.975%")->toDecimal() == QStringLiteral("0.09975"));
    CHECK(Rate::percent(15).toPercentDecimal() == QStringLiteral("15"));
    CHECK_FALSE(Rate::fromText(u"nineteen").has_value());
    CHECK_FALSE(Rate::fromText(u"0.0000000001").has_value());
}

TEST_CASE("a share of an amount, and the share within a gross amount", "[base]")
{
    const Money gross(11900, Currency::of("EUR"));
    CHECK(portionWithin(gross, Rate::percent(19)) == Money(1900, Currency::of("EUR")));
    CHECK(portion(Money(10000, Currency::of("EUR")), Rate::percent(19)) == Money(1900, Currency::of("EUR")));
    CHECK(portionWithin(Money(107, Currency::of("JPY")), Rate::percent(8), Rounding::Floor)
        == Money(7, Currency::of("JPY")));
    CHECK(portion(Money(Money::Limit, Currency::of("EUR")), Rate::percent(200)).error().rule == rules::NumberMustFit);
    CHECK(portionWithin(gross, Rate::percent(-5)).error().rule == rules::NumberMustFit);
}
