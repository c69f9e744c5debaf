// A refusal carries its rule, what it concerns, and the values to show.
#include "core/base/result.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;

TEST_CASE("a refusal in its plain form names rule, subject and values", "[base]")
{
    static constexpr Rule Broken {"test.broken"};
    const Result<void> refused = refuse(Broken, QStringLiteral("lines[3].quantity"),
        {{"total", Money(1250, Currency::of("EUR"))}, {"sold", Quantity::units(2)}, {"rate", Rate::percent(19)}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().toLogLine()
        == QStringLiteral("test.broken (lines[3].quantity): total=12.50 EUR, sold=2, rate=19%"));
    REQUIRE(refused.error().find("sold"));
    CHECK(std::get<Quantity>(*refused.error().find("sold")) == Quantity::units(2));
    CHECK(refused.error().find("bought") == nullptr);
}
