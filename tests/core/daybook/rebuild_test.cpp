// Rebuild equals live, in place and by a side file; another version of a ledger is noticed.
#include "tests/core/daybook/test_book.h"

#include "core/daybook/rebuild.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::daybook;
using namespace mizan::test;

namespace {

void fill(TestBook &book, int facts)
{
    SeededRandom random(5);
    std::vector<RecordId> things;
    for (int i = 0; i < 10; ++i)
        things.push_back(book.ids.make<RecordId>());
    for (int i = 0; i < facts; ++i) {
        const RecordId thing = things[static_cast<std::size_t>(random.between(0, 9))];
        if (random.oneIn(4))
            book.set({{"article", thing,
                {{"name", QString::number(i)},
                    {"codes", std::vector<Cell> {{QString::number(random.between(1, 5)), i}}}}}});
        else
            book.move(thing, random.between(1, 3), random.between(-5, 5));
    }
}

} // namespace

TEST_CASE("a rebuild in place comes out as the live ledgers, row for row", "[daybook]")
{
    TestBook book;
    fill(book, 120);
    const auto live = book.dump();
    REQUIRE(rebuildInPlace(book.connection(), book.ledgers()) == 121);
    CHECK(book.dump() == live);
}

TEST_CASE("a rebuild stopped half way leaves everything as it was", "[daybook]")
{
    TestBook book;
    {
        Writing writing(book.book());
        for (int i = 0; i < 2100; ++i)
            writing.append(book.moved(book.ids.make<RecordId>(), 1, i));
        writing.commit();
    }
    const auto live = book.dump();
    const auto stopped = rebuildInPlace(book.connection(), book.ledgers(), [](const Progress &) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().rule == rules::WorkMustNotBeStopped);
    CHECK(book.dump() == live);
}

TEST_CASE("a ledger of another version asks for a rebuild", "[daybook]")
{
    TestBook book;
    fill(book, 20);
    CHECK_FALSE(needsRebuild(book.connection(), book.ledgers()));
    book.reopen(2);
    CHECK(needsRebuild(book.connection(), book.ledgers()));
    REQUIRE(rebuildInPlace(book.connection(), book.ledgers()));
    CHECK_FALSE(needsRebuild(book.connection(), book.ledgers()));
}

TEST_CASE("a rebuild by a side file keeps facts, strand and ledgers", "[daybook]")
{
    if (testEngine() != store::Engine::SqlCipher)
        SKIP("files only");
    TestBook book;
    fill(book, 120);
    const auto live = book.dump();
    const auto strand = book.strand();
    REQUIRE(rebuildFile(book.giveConnection(), book.ledgers()) == 121);
    book.reopen();
    CHECK(book.dump() == live);
    const auto again = book.strand();
    REQUIRE(again.size() == strand.size());
    CHECK(again.back().hash == strand.back().hash);
    book.move(book.ids.make<RecordId>(), 1, 1);
    CHECK_THROWS_AS(book.connection().run("DELETE FROM fact"), store::Fault);
}
