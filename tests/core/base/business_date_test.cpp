// The day in the books: by the branch's time zone and the hour at which its day begins.
#include "core/base/business_date.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;

TEST_CASE("a sale after midnight belongs to the old day until the branch's day begins", "[base]")
{
    const qint64 threeInBerlin = 1'767'232'800'000; // 2026-01-01 02:00 UTC
    CHECK(businessDateOf(threeInBerlin, {QStringLiteral("Europe/Berlin"), 0}).toIso() == QStringLiteral("2026-01-01"));
    CHECK(
        businessDateOf(threeInBerlin, {QStringLiteral("Europe/Berlin"), 240}).toIso() == QStringLiteral("2025-12-31"));
    CHECK(
        businessDateOf(threeInBerlin, {QStringLiteral("America/New_York"), 0}).toIso() == QStringLiteral("2025-12-31"));
    CHECK(businessDateOf(-1, {}).toIso() == QStringLiteral("1969-12-31"));
}

TEST_CASE("dates are read strictly", "[base]")
{
    CHECK(BusinessDate::fromIso(u"2024-02-29")->toIso() == QStringLiteral("2024-02-29"));
    CHECK(BusinessDate::fromIso(u"2024-02-29")->year() == 2024);
    CHECK_FALSE(BusinessDate::fromIso(u"2023-02-29").has_value());
    CHECK_FALSE(BusinessDate::fromIso(u"2023-2-9").has_value());
    CHECK_FALSE(BusinessDate::fromIso(u"2023-+2-01").has_value());
    CHECK_FALSE(BusinessDate::fromParts(2023, 13, 1).has_value());
}
