// Ids are UUIDs of version 7 whose order is the order of making.
#include "core/base/ids.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::test;

TEST_CASE(
    "ids made one after the other sort in that order, even within a millisecond and with a clock set back", "[base]")
{
    FixedClock clock(1'700'000'000'000);
    SeededRandom random(1);
    IdMaker ids(clock, random);
    auto last = ids.make<SaleId>();
    for (int i = 0; i < 20'000; ++i) {
        if (i == 10'000)
            clock.set(1'600'000'000'000);
        const auto next = ids.make<SaleId>();
        CHECK(last < next);
        last = next;
    }
}

TEST_CASE("an id says its version and variant and reads back from its text", "[base]")
{
    FixedClock clock(1'700'000'000'000);
    SeededRandom random(2);
    const auto id = IdMaker(clock, random).make<SaleId>();
    const QString text = id.toText();
    CHECK(text[14] == QLatin1Char('7'));
    CHECK(QStringLiteral("89ab").contains(text[19]));
    CHECK(SaleId::fromText(text) == id);
    CHECK(SaleId::fromText(text.toUpper()) == id);
    CHECK_FALSE(SaleId::fromText(text.chopped(1)).has_value());
    CHECK_FALSE(SaleId::fromText(QString(text).replace(8, 1, QLatin1Char('0'))).has_value());
    CHECK(SaleId::fromBytes(id.bytes()) == id);
    CHECK_FALSE(SaleId::fromBytes(std::span(id.bytes()).first(15)).has_value());
}
