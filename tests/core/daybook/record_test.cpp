// Records: per field, and per cell, the last writer wins.
#include "tests/core/daybook/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::daybook;
using namespace mizan::test;

namespace {

QString nameOf(TestBook &book, RecordId id)
{
    auto row = book.connection().query("SELECT name FROM article WHERE uid = ?", id);
    return row.step() ? row.text(0) : QString();
}

std::optional<qint64> cellOf(TestBook &book, std::string_view key)
{
    auto row = book.connection().query("SELECT value FROM article_codes WHERE key = ?", key);
    return row.step() ? row.maybeInt64(0) : std::nullopt;
}

} // namespace

TEST_CASE("setting one field leaves the others as they were", "[daybook]")
{
    TestBook book;
    const auto id = book.ids.make<RecordId>();
    const auto parent = book.ids.make<RecordId>();
    book.set({{"article", id, {{"name", QStringLiteral("bread")}, {"price", qint64 {250}}, {"parent", parent}}}});
    book.set({{"article", id, {{"price", qint64 {275}}}}});
    auto row = book.connection().query("SELECT name, price, parent FROM article WHERE uid = ?", id);
    REQUIRE(row.step());
    CHECK(row.text(0) == QStringLiteral("bread"));
    CHECK(row.int64(1) == 275);
    auto key = book.connection().query("SELECT uid FROM local_key WHERE no = ?", row.int64(2));
    REQUIRE(key.step());
    CHECK(key.id<RecordId>(0) == parent);
}

TEST_CASE("a field can be emptied and cells removed one by one", "[daybook]")
{
    TestBook book;
    const auto id = book.ids.make<RecordId>();
    book.set({{"article", id,
        {{"name", QStringLiteral("bread")},
            {"codes", std::vector<Cell> {{QStringLiteral("1"), 1}, {QStringLiteral("2"), 6}}}}}});
    book.set({{"article", id,
        {{"name", std::nullopt}, {"codes", std::vector<Cell> {{QStringLiteral("1"), std::nullopt}}}}}});
    CHECK(nameOf(book, id).isEmpty());
    CHECK_FALSE(cellOf(book, "1").has_value());
    CHECK(cellOf(book, "2") == 6);
}

TEST_CASE("an older change that arrives later does not win over a newer one", "[daybook]")
{
    TestBook early(1);
    TestBook late(2);
    const auto id = early.ids.make<RecordId>();
    late.clock.advance(60'000);
    early.set({{"article", id, {{"name", QStringLiteral("old")}, {"price", qint64 {1}}}}});
    late.set({{"article", id, {{"name", QStringLiteral("new")}}}});
    {
        Writing writing(late.book());
        for (const Fact &fact : early.strand())
            REQUIRE(writing.accept(fact));
        writing.commit();
    }
    CHECK(nameOf(late, id) == QStringLiteral("new"));
    auto row = late.connection().query("SELECT price FROM article WHERE uid = ?", id);
    REQUIRE(row.step());
    CHECK(row.int64(0) == 1); // Nobody set it later.
}

TEST_CASE("one fact may carry many records and its own meaning besides", "[daybook]")
{
    TestBook book;
    std::vector<RecordChange> changes;
    for (int i = 0; i < 100; ++i)
        changes.push_back({"article", book.ids.make<RecordId>(), {{"name", QString::number(i)}}});
    book.set(changes);
    auto row = book.connection().query("SELECT count(*) FROM article");
    REQUIRE(row.step());
    CHECK(row.int64(0) == 100);
}

TEST_CASE("records of a type this program does not know are left alone", "[daybook]")
{
    TestBook book;
    book.set({{"spaceship", book.ids.make<RecordId>(), {{"name", QStringLiteral("x")}}}});
    CHECK(book.dump().empty());
}
