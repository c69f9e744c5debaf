// What holds of every posting: random ones, from a printed seed.
#include "core/accounts/posting.h"
#include "tests/core/accounts/example_book.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>
#include <set>

using namespace mizan;
using namespace mizan::accounts;
using namespace mizan::accounts::examples;

TEST_CASE("a posting yields lines exactly when each currency's entries add up to nothing", "[accounts][property]")
{
    const quint64 seed = GENERATE(range(quint64(1), quint64(31)));
    INFO("seed " << seed);
    test::SeededRandom random(seed);
    const AccountBook book = exampleBook();
    const std::array currencies {Currency::of("EUR"), Currency::of("JPY"), Currency::of("KWD")};
    for (int round = 0; round < 200; ++round) {
        const bool reversed = random.oneIn(2);
        Posting posting(book, reversed ? Sense::Reversed : Sense::Forward);
        std::map<std::pair<int, int>, qint64> debits; // By account and currency: what an independent book would say.
        std::map<int, qint64> balance;
        const auto enter = [&](int role, int currency, qint64 minor, bool isDebit) {
            const Money amount(minor, currencies[static_cast<std::size_t>(currency)]);
            const Role named = AllRoles[static_cast<std::size_t>(role)];
            isDebit ? posting.debit(named, amount) : posting.credit(named, amount);
            const qint64 signedMinor = isDebit ? minor : -minor;
            debits[{role, currency}] += reversed ? -signedMinor : signedMinor;
            balance[currency] += signedMinor;
        };
        for (qint64 entries = random.between(0, 12); entries > 0; --entries)
            enter(static_cast<int>(random.between(0, 5)), static_cast<int>(random.between(0, 2)),
                random.between(-500, 500), random.oneIn(2));
        const bool balanced = !random.oneIn(4);
        for (int currency = 0; currency < 3; ++currency)
            enter(7, currency, balance[currency] + (balanced ? 0 : currency == 1), false);

        const auto lines = posting.lines();
        REQUIRE(lines.has_value() == balanced);
        if (!lines)
            continue;
        std::set<std::pair<IdBytes, int>> seen;
        for (const JournalLine &line : *lines) {
            REQUIRE((line.debit.isZero() != line.credit.isZero()));
            REQUIRE(!line.debit.isNegative());
            REQUIRE(!line.credit.isNegative());
            REQUIRE(seen.insert({line.account.bytes(), line.debit.currency().number()}).second);
        }
        std::size_t expected = 0;
        for (const auto &[key, minor] : debits) {
            expected += minor != 0;
            const Currency currency = currencies[static_cast<std::size_t>(key.second)];
            for (const JournalLine &line : *lines) {
                if (line.account == accountNo(AllRoles[static_cast<std::size_t>(key.first)])
                    && line.debit.currency() == currency)
                    REQUIRE((line.debit - line.credit).minor() == minor);
            }
        }
        REQUIRE(lines->size() == expected);
    }
}
