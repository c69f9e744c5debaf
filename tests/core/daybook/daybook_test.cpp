// The daybook itself: append, chain, refuse changes, number, announce.
#include "tests/core/daybook/test_book.h"

#include "core/daybook/tables.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::daybook;
using namespace mizan::test;

TEST_CASE("each fact follows the one before it in its strand and is signed", "[daybook]")
{
    TestBook book;
    const auto thing = book.ids.make<RecordId>();
    book.move(thing, 1, 5);
    book.move(thing, 1, -2);

    const auto facts = book.strand();
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].header.kind == DeviceEnrolledKind);
    const auto key = enrolledKey(facts[0]);
    REQUIRE(key.has_value());
    Hash previous {};
    qint64 seq = 0;
    for (const Fact &fact : facts) {
        CHECK(fact.header.seq == ++seq);
        CHECK(fact.previous == previous);
        CHECK(fact.hash == hashOf(fact.previous, fact.header, fact.body));
        CHECK(SigningKey::verify(*key, fact.hash, fact.signature));
        previous = fact.hash;
    }
}

TEST_CASE("the hash is the one that docs/daybook-format.md describes", "[daybook]")
{
    IdBytes ones;
    ones.fill(std::byte(0x11));
    IdBytes twos;
    twos.fill(std::byte(0x22));
    const FactHeader header {FactId(ones), DeviceId(twos), 7, Hlc::fromParts(1'772'442'000'000, 3),
        BusinessDate::fromDays(20'514), BranchId(ones), UserId(twos), std::nullopt, "sale.recorded", 2};
    const Hash hash = hashOf(Hash {}, header, R"({"a":1})");
    // By an independent program: python3, hashlib.sha256 over the bytes of that page.
    CHECK(QByteArray(reinterpret_cast<const char *>(hash.data()), 32).toHex()
        == "e6e0d5cc4091eb6a6910914b948599e83f393d9a9824848dd114dc932832bf78");
}

TEST_CASE("a fact cannot be changed, deleted or replaced, not even with the key in hand", "[daybook]")
{
    TestBook book;
    book.move(book.ids.make<RecordId>(), 1, 5);
    CHECK_THROWS_AS(book.connection().run("UPDATE fact SET body = '{}' WHERE no = 2"), store::Fault);
    CHECK_THROWS_AS(book.connection().run("DELETE FROM fact WHERE no = 2"), store::Fault);
    if (book.connection().dialect().engine() == store::Engine::SqlCipher)
        CHECK_THROWS_AS(
            book.connection().run("INSERT OR REPLACE INTO fact SELECT * FROM fact WHERE no = 2"), store::Fault);
    CHECK(book.strand().size() == 2);
}

TEST_CASE("what is not committed is not there, and its local numbers are forgotten", "[daybook]")
{
    TestBook book;
    const auto thing = book.ids.make<RecordId>();
    {
        Writing writing(book.book());
        writing.append(book.moved(thing, 1, 5));
    }
    CHECK(book.strand().size() == 1);
    CHECK(book.dump().empty());
    book.move(thing, 1, 3);
    CHECK(book.dump().size() == 2);
}

TEST_CASE("a number series counts without gaps, whatever was rolled back", "[daybook]")
{
    TestBook book;
    const auto take = [&](bool commit) {
        Writing writing(book.book());
        const DocumentNumber number {"B1-T2-2026", writing.nextNumber("B1-T2-2026")};
        BodyWriter body;
        body.beginObject();
        writeNumber(body, number);
        body.endObject();
        writing.append({book.ids.make<FactId>(), "test.numbered", 1, {}, {}, {}, std::nullopt, body.take()});
        if (commit)
            writing.commit();
        return number.toText();
    };
    CHECK(take(true) == QStringLiteral("B1-T2-2026-000001"));
    CHECK(take(false) == QStringLiteral("B1-T2-2026-000002"));
    CHECK(take(true) == QStringLiteral("B1-T2-2026-000002"));
    book.reopen();
    CHECK(take(true) == QStringLiteral("B1-T2-2026-000003"));
}

TEST_CASE("a clock set back never makes the daybook go back, and is itself a fact", "[daybook]")
{
    TestBook book;
    const auto thing = book.ids.make<RecordId>();
    const Fact before = book.move(thing, 1, 1);
    book.clock.advance(-86'400'000);
    const Fact after = book.move(thing, 1, 1);
    const Fact later = book.move(thing, 1, 1);
    CHECK(after.header.at > before.header.at);
    CHECK(later.header.at > after.header.at);

    const auto facts = book.strand();
    REQUIRE(facts.size() == 5);
    CHECK(facts[2].header.kind == ClockSetBackKind);
    BodyParser parser;
    CHECK(parser.parse(facts[2].body).at("from_ms").int64() - parser.parse(facts[2].body).at("to_ms").int64()
        == 86'399'000);
}

TEST_CASE("listeners hear what was written, after the commit and only then", "[daybook]")
{
    TestBook book;
    std::vector<std::string> heard;
    auto token = book.book().listen([&](const Announcement &announcement) {
        for (const auto &item : announcement.facts)
            heard.push_back(item.kind);
        CHECK_FALSE(book.connection().inTransaction());
    });
    {
        Writing writing(book.book());
        writing.append(book.moved(book.ids.make<RecordId>(), 1, 5));
    }
    CHECK(heard.empty());
    book.move(book.ids.make<RecordId>(), 1, 5);
    CHECK(heard == std::vector<std::string> {"goods.moved"});
    token.reset();
    book.move(book.ids.make<RecordId>(), 1, 5);
    CHECK(heard.size() == 1);
}
