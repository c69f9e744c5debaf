// The small ledger and the opening of a test's daybook.
#include "tests/core/daybook/test_book.h"

#include "core/daybook/dump.h"
#include "core/store/local_tables.h"

namespace mizan::test {

using daybook::FieldType;
using daybook::TableKind;
using store::ColumnType;

std::span<const daybook::Table> GoodsLedger::tables() const noexcept
{
    static const daybook::Table Tables[] = {
        {TableKind::Rows, {"goods_move", {{"fact"}, {"thing"}, {"place"}, {"quantity"}}, {"fact"}}, {"thing"},
            {{"goods_move_thing", {"thing"}, false}}},
        {TableKind::Sums, {"goods_level", {{"thing"}, {"place"}, {"quantity"}, {"moves"}}, {"thing", "place"}},
            {"thing"}, {}},
    };
    return Tables;
}

std::span<const std::string_view> GoodsLedger::kinds() const noexcept
{
    static constexpr std::string_view Kinds[] = {"goods.moved"};
    return Kinds;
}

void GoodsLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    const qint64 thing = writer.keyOf(fact.body.at("thing").id<RecordId>());
    const qint64 place = fact.body.at("place").int64();
    const qint64 quantity = fact.body.at("quantity").int64();
    writer.insert(tables()[0], fact.no, thing, place, quantity);
    writer.add(tables()[1], {thing, place}, {quantity, 1});
}

const daybook::RecordType &articleType()
{
    static const daybook::RecordType Type {"article",
        {{"name", FieldType::Text}, {"price", FieldType::Int64}, {"parent", FieldType::Reference},
            {"codes", FieldType::Cells}},
        {}};
    return Type;
}

const daybook::RecordType &personType()
{
    using daybook::FieldType;
    static const daybook::RecordType Type {"person",
        {{"name", FieldType::Personal}, {"phone", FieldType::Personal}, {"limit_minor", FieldType::Int64}}, {}};
    return Type;
}

namespace {

daybook::SigningKey keyOf(quint64 seed) { return daybook::SigningKey(QByteArray(31, 'k') + static_cast<char>(seed)); }

} // namespace

TestBook::TestBook(quint64 seed)
    : random(seed)
    , ids(clock, random)
    , m_key(keyOf(seed))
    , m_records({&articleType(), &personType()})
    , m_goods(std::make_unique<GoodsLedger>())
{
    open();
    m_book->enrol({}, {}, BusinessDate::fromDays(20'000));
}

void TestBook::open()
{
    store::createLocalTables(m_database.connection());
    m_ledgers = {&m_numbers, &m_records, m_goods.get()};
    m_book = std::make_unique<daybook::Daybook>(m_database.connection(), clock, m_key, m_ledgers);
}

void TestBook::reopen(int goodsVersion)
{
    m_book.reset();
    m_goods = std::make_unique<GoodsLedger>(goodsVersion);
    m_database.reopen();
    open();
}

std::unique_ptr<store::Connection> TestBook::giveConnection()
{
    m_book.reset();
    m_database.close();
    return m_database.connect();
}

std::vector<std::string> TestBook::dump() { return daybook::dumpLedgers(connection(), m_ledgers); }

daybook::NewFact TestBook::moved(RecordId thing, qint64 place, qint64 quantity)
{
    daybook::BodyWriter body;
    body.beginObject();
    body.field("thing", thing);
    body.field("place", place);
    body.field("quantity", quantity);
    body.endObject();
    return {ids.make<FactId>(), "goods.moved", 1, BusinessDate::fromDays(20'000), {}, {}, std::nullopt, body.take()};
}

daybook::Fact TestBook::move(RecordId thing, qint64 place, qint64 quantity)
{
    clock.advance(1000);
    daybook::Writing writing(*m_book);
    daybook::Fact fact = writing.append(moved(thing, place, quantity));
    writing.commit();
    return fact;
}

daybook::Fact TestBook::set(std::vector<daybook::RecordChange> changes)
{
    clock.advance(1000);
    daybook::Writing writing(*m_book);
    daybook::Fact fact = writing.append({ids.make<FactId>(), daybook::RecordSetKind, 1, BusinessDate::fromDays(20'000),
        {}, {}, std::nullopt, daybook::recordSetBody(changes)});
    writing.commit();
    return fact;
}

std::vector<daybook::Fact> TestBook::strand()
{
    std::vector<daybook::Fact> facts;
    m_book->forEachFact(m_book->device(), 1, [&](const daybook::Fact &fact) {
        facts.push_back(fact);
        return true;
    });
    return facts;
}

} // namespace mizan::test
