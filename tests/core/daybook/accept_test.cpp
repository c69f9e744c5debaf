// Facts of other devices: taken as they are, in the order of their strand, or refused with the place named.
#include "tests/core/daybook/test_book.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <functional>

using namespace mizan;
using namespace mizan::daybook;
using namespace mizan::test;

namespace {

Result<void> acceptOne(TestBook &book, const Fact &fact)
{
    Writing writing(book.book());
    auto accepted = writing.accept(fact);
    if (accepted)
        writing.commit();
    return accepted;
}

void acceptAll(TestBook &book, const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts)
        REQUIRE(acceptOne(book, fact));
}

} // namespace

TEST_CASE("a strand taken over gives the same ledgers, and taking it twice changes nothing", "[daybook]")
{
    TestBook writer(1);
    const auto thing = writer.ids.make<RecordId>();
    writer.move(thing, 1, 5);
    writer.move(thing, 2, 7);
    TestBook reader(2);
    acceptAll(reader, writer.strand());
    CHECK(reader.dump() == writer.dump());
    acceptAll(reader, writer.strand());
    CHECK(reader.dump() == writer.dump());
}

TEST_CASE("a fact that does not fit its strand is refused and nothing of it is kept", "[daybook]")
{
    TestBook writer(1);
    const auto thing = writer.ids.make<RecordId>();
    writer.move(thing, 1, 5);
    writer.move(thing, 1, 6);
    const auto facts = writer.strand();

    struct Row {
        Rule rule;
        std::size_t taken; ///< How many facts came before.
        std::function<Fact(const std::vector<Fact> &)> spoil;
    };
    const auto row = GENERATE(values<Row>({
        {rules::BodyMustBeReadable, 2,
            [](const auto &all) {
                Fact f = all[2];
                f.body = "{";
                return f;
            }},
        {rules::StrandMustBeEnrolled, 0, [](const auto &all) { return all[1]; }},
        {rules::SameIdMustSayTheSame, 3,
            [](const auto &all) {
                Fact f = all[2];
                f.hash[0] ^= std::byte(1);
                return f;
            }},
        {rules::SequenceMustFollow, 1, [](const auto &all) { return all[2]; }},
        {rules::ChainMustFit, 2,
            [](const auto &all) {
                Fact f = all[2];
                f.previous[5] ^= std::byte(1);
                return f;
            }},
        {rules::HashMustFit, 2,
            [](const auto &all) {
                Fact f = all[2];
                f.body += ' ';
                return f;
            }},
        {rules::SignatureMustFit, 2,
            [](const auto &all) {
                Fact f = all[2];
                f.signature[9] ^= std::byte(1);
                return f;
            }},
    }));
    CAPTURE(row.rule.name);
    TestBook reader(2);
    acceptAll(reader, {facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(row.taken)});
    const auto before = reader.dump();
    const auto refused = acceptOne(reader, row.spoil(facts));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == row.rule);
    CHECK(refused.error().find("sequence") != nullptr);
    CHECK(reader.dump() == before);
}

TEST_CASE("a key re-signed by another device is refused", "[daybook]")
{
    TestBook writer(1);
    writer.move(writer.ids.make<RecordId>(), 1, 5);
    auto facts = writer.strand();
    const SigningKey thief(QByteArray(32, 'x'));
    facts[1].body = R"({"thing":"00000000-0000-7000-8000-000000000000","place":1,"quantity":9})";
    facts[1].hash = hashOf(facts[1].previous, facts[1].header, facts[1].body);
    facts[1].signature = thief.sign(facts[1].hash);
    TestBook reader(2);
    acceptAll(reader, {facts[0]});
    CHECK(acceptOne(reader, facts[1]).error().rule == rules::SignatureMustFit);
}

TEST_CASE(
    "any interleaving of two strands that keeps each strand's order gives the same ledgers", "[daybook][property]")
{
    TestBook first(1);
    TestBook second(2);
    std::vector<RecordId> things;
    for (int i = 0; i < 6; ++i)
        things.push_back(first.ids.make<RecordId>());
    SeededRandom random(99);
    for (int i = 0; i < 40; ++i) {
        for (TestBook *book : {&first, &second}) {
            const RecordId thing = things[static_cast<std::size_t>(random.between(0, 5))];
            const qint64 what = random.between(0, 4);
            book->clock.set(1'772'442'000'000 + random.between(0, 50) * 1000); // Clocks that disagree and jump.
            if (what < 2)
                book->move(thing, random.between(1, 2), random.between(-9, 9));
            else if (what == 2)
                book->set({{"article", thing,
                    {{"name", QString::number(random.between(0, 99))}, {"price", random.between(0, 99)}}}});
            else if (what == 3)
                book->set({{"article", thing, {{"price", random.between(0, 99)}, {"parent", things[0]}}}});
            else
                book->set({{"article", thing,
                    {{"codes",
                        std::vector<Cell> {{QString::number(random.between(0, 3)),
                            random.oneIn(3) ? std::nullopt : std::optional(random.between(1, 9))}}}}}});
        }
    }
    const auto a = first.strand();
    const auto b = second.strand();
    std::vector<std::string> expected;
    for (int round = 0; round < 12; ++round) {
        TestBook reader(3);
        Writing writing(reader.book());
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < a.size() || j < b.size()) {
            // The first two rounds are the extremes: one strand wholly before the other.
            const bool takeA = round == 0 ? i < a.size()
                : round == 1              ? j == b.size()
                                          : j == b.size() || (i < a.size() && random.oneIn(2));
            REQUIRE(writing.accept(takeA ? a[i++] : b[j++]));
        }
        writing.commit();
        if (round == 0)
            expected = reader.dump();
        CHECK(reader.dump() == expected);
    }
}
