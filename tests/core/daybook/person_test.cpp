// Personal fields: sealed in the facts, readable in the tables, gone everywhere once the person's key is.
#include "core/daybook/person_key.h"
#include "core/daybook/rebuild.h"
#include "core/daybook/verify.h"
#include "tests/core/daybook/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::daybook;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

RecordChange personSet(TestBook &book, RecordId id, const QString &name, const QString &phone)
{
    const PersonKey key = PersonKey::ensure(book.connection(), book.random, id);
    return {"person", id,
        {{"name", key.seal(book.random, "name", name)}, {"phone", key.seal(book.random, "phone", phone)},
            {"limit_minor", qint64 {50'000}}}};
}

Fact erase(TestBook &book, RecordId id)
{
    BodyWriter body;
    body.beginObject();
    body.beginObject("person");
    body.field("id", id);
    body.endObject();
    body.endObject();
    NewFact fact = book.moved(id, 1, 0);
    fact.id = book.ids.make<FactId>();
    fact.kind = PersonErasedKind;
    fact.body = body.take();
    Writing writing(book.book());
    const Fact written = writing.append(std::move(fact));
    writing.commit();
    return written;
}

struct Row {
    QString name;
    QString phone;
    qint64 limit = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

Row rowOf(TestBook &book, RecordId id)
{
    auto row = book.connection().query("SELECT name, phone, limit_minor FROM person WHERE uid = ?", id);
    REQUIRE(row.step());
    return {row.text(0), row.text(1), row.int64(2)};
}

/// As sync will do: the key goes its own way, and is not a fact.
void handOverKey(TestBook &from, TestBook &to, RecordId id)
{
    QByteArray key;
    {
        auto row = from.connection().query("SELECT key FROM person_key WHERE person = ?", id);
        REQUIRE(row.step());
        key = row.bytes(0);
    }
    to.connection().run("INSERT INTO person_key (person, key) VALUES (?, ?)", id, key);
}

void accept(TestBook &book, const std::vector<Fact> &facts)
{
    Writing writing(book.book());
    for (const Fact &fact : facts)
        REQUIRE(writing.accept(fact));
    writing.commit();
}

} // namespace

TEST_CASE("a personal field can be read in its table and in no fact", "[daybook][person]")
{
    TestBook book;
    const auto id = book.ids.make<RecordId>();
    const Fact fact = book.set({personSet(book, id, u"Layla Haddad"_s, u"+961 3 123456"_s)});
    CHECK(rowOf(book, id) == Row {u"Layla Haddad"_s, u"+961 3 123456"_s, 50'000});
    CHECK(fact.body.find("Layla") == std::string::npos);
    CHECK(fact.body.find("123456") == std::string::npos);
}

TEST_CASE("a sealed text fits its own person and field only", "[daybook][person]")
{
    TestBook book;
    const auto layla = book.ids.make<RecordId>();
    const PersonKey key = PersonKey::ensure(book.connection(), book.random, layla);
    const PersonKey other = PersonKey::ensure(book.connection(), book.random, book.ids.make<RecordId>());
    const std::string sealed = key.seal(book.random, "name", u"ليلى"_s).toStdString();
    CHECK(key.open("name", sealed) == u"ليلى"_s);
    CHECK_FALSE(key.open("phone", sealed));
    CHECK_FALSE(other.open("name", sealed));
    CHECK_FALSE(key.open("name", "not base64 at all!"));
    CHECK_FALSE(key.open("name", ""));
    std::string changed = sealed;
    changed[40] = changed[40] == 'A' ? 'B' : 'A';
    CHECK_FALSE(key.open("name", changed));
    CHECK(key.seal(book.random, "name", u"ليلى"_s).toStdString() != sealed);
}

TEST_CASE("an erased person is gone from the tables, and what is counted stays", "[daybook][person]")
{
    TestBook book;
    const auto id = book.ids.make<RecordId>();
    book.set({personSet(book, id, u"Layla Haddad"_s, u"1"_s)});
    book.move(id, 1, 250);
    const std::string before = book.strand().at(1).body;

    erase(book, id);

    CHECK(rowOf(book, id) == Row {{}, {}, 50'000});
    CHECK_FALSE(PersonKey::find(book.connection(), id));
    CHECK(book.strand().at(1).body == before);
    auto row = book.connection().query("SELECT sum(quantity) FROM goods_level");
    REQUIRE(row.step());
    CHECK(row.int64(0) == 250);
}

TEST_CASE("a rebuild gives a person's fields again, and an erased person's never", "[daybook][person]")
{
    TestBook book;
    const auto stays = book.ids.make<RecordId>();
    const auto goes = book.ids.make<RecordId>();
    book.set({personSet(book, stays, u"Layla"_s, u"1"_s), personSet(book, goes, u"Omar"_s, u"2"_s)});
    erase(book, goes);
    const auto live = book.dump();

    REQUIRE(rebuildInPlace(book.connection(), book.ledgers()));

    CHECK(book.dump() == live);
    CHECK(rowOf(book, stays).name == u"Layla"_s);
    CHECK(rowOf(book, goes).name.isEmpty());
}

TEST_CASE("whether the erasure arrives before or behind a change, the person is gone", "[daybook][person]")
{
    TestBook office(1);
    TestBook till(2);
    const auto id = office.ids.make<RecordId>();
    const Fact made = office.set({personSet(office, id, u"Layla"_s, u"1"_s)});
    handOverKey(office, till, id);
    accept(till, {office.strand().at(0), made});
    const PersonKey key = *PersonKey::find(till.connection(), id);
    till.clock.advance(1'000);
    till.set({{"person", id, {{"phone", key.seal(till.random, "phone", u"2"_s)}, {"limit_minor", qint64 {7}}}}});
    office.clock.advance(5'000);
    const Fact erased = erase(office, id);

    accept(office, till.strand());
    accept(till, {erased});

    CHECK(rowOf(office, id) == Row {{}, {}, 7});
    CHECK(rowOf(till, id) == Row {{}, {}, 7});
    CHECK(office.dump() == till.dump());
}
