// Quantities and unit prices keep six decimals; their product is rounded once.
#include "core/base/quantity.h"

#include "core/base/number_rules.h"
#include "core/base/result.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;

namespace {

const Currency Pound = Currency::of("GBP");
const Currency Dinar = Currency::of("KWD");
const Currency Yen = Currency::of("JPY");

} // namespace

TEST_CASE("price times quantity is rounded half up to the minor unit", "[base]")
{
    CHECK(amountOf(UnitPrice(2'550'000, Pound), Quantity::units(6)) == Money(1530, Pound));
    CHECK(amountOf(UnitPrice(125'000, Pound), Quantity::units(1)) == Money(13, Pound)); // 0.125 → 0.13
    CHECK(amountOf(UnitPrice(125'000, Pound), -Quantity::units(1)) == Money(-13, Pound));
    CHECK(amountOf(UnitPrice(1'234'500, Dinar), Quantity::fromMicro(1'500'000)) == Money(1852, Dinar)); // 1.85175
    CHECK(amountOf(UnitPrice(99'500'000, Yen), Quantity::units(1)) == Money(100, Yen));
}

TEST_CASE("a product beyond the limit is refused", "[base]")
{
    const auto refused = amountOf(UnitPrice(UnitPrice::LimitMicro, Pound), Quantity::fromMicro(Quantity::LimitMicro));
    CHECK(refused.error().rule == rules::NumberMustFit);
    CHECK(Quantity::checked(Quantity::LimitMicro + 1).error().rule == rules::NumberMustFit);
    CHECK(UnitPrice::checked(-UnitPrice::LimitMicro - 1, Pound).error().rule == rules::NumberMustFit);
}

TEST_CASE("a price shows at least its currency's decimals and no more than it has", "[base]")
{
    CHECK(UnitPrice(2'500'000, Pound).toDecimal() == QStringLiteral("2.50"));
    CHECK(UnitPrice(125'000, Pound).toDecimal() == QStringLiteral("0.125"));
    CHECK(UnitPrice(100'000'000, Yen).toDecimal() == QStringLiteral("100"));
    CHECK(UnitPrice::of(Money(1250, Dinar)) == UnitPrice(1'250'000, Dinar));
    CHECK(Quantity::fromMicro(1'500'000).toDecimal() == QStringLiteral("1.5"));
    CHECK((-Quantity::units(3)).toDecimal() == QStringLiteral("-3"));
}
