// Strands of facts, and the ledgers that come of them in any order of arrival.
#pragma once

#include "core/daybook/dump.h"
#include "core/store/local_tables.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_database.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

namespace mizan::test {

/// All that this shop's till wrote.
inline std::vector<daybook::Fact> factsOf(TestShop &shop)
{
    std::vector<daybook::Fact> facts;
    shop.shop().daybook().forEachFact(shop.shop().device(), 1, [&](const daybook::Fact &fact) {
        facts.push_back(fact);
        return true;
    });
    return facts;
}

inline void accept(daybook::Daybook &book, const std::vector<daybook::Fact> &facts)
{
    for (const daybook::Fact &fact : facts) {
        daybook::Writing writing(book);
        REQUIRE(writing.accept(fact));
        writing.commit();
    }
}

/// Every row of the ledgers where these strands arrived one after the other.
inline std::vector<std::string> dumpOf(
    const std::vector<daybook::Ledger *> &ledgers, std::initializer_list<std::vector<daybook::Fact>> strands)
{
    TestDatabase database;
    store::createLocalTables(database.connection());
    FixedClock clock;
    daybook::Daybook book(database.connection(), clock, daybook::SigningKey(QByteArray(32, '\x63')), ledgers);
    for (const std::vector<daybook::Fact> &strand : strands)
        accept(book, strand);
    return daybook::dumpLedgers(database.connection(), ledgers);
}

} // namespace mizan::test
