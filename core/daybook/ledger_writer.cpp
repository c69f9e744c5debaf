// Live writes go to the tables; a rebuild's sums wait in memory and are written sorted.
#include "core/daybook/ledger_writer.h"

#include "core/base/assertion.h"

#include <algorithm>

namespace mizan::daybook {

using store::ColumnType;

namespace {

constexpr std::size_t MaxKnownKeys = 2'000'000; // About 100 MB in a rebuild of a very large shop.
constexpr std::size_t MaxKnownKeysLive = 100'000;

} // namespace

const Table &localKeyTable()
{
    static const Table table {TableKind::Rows, {"local_key", {{"no"}, {"uid", ColumnType::Blob}}, {"no"}, true}, {},
        {{"local_key_uid", {"uid"}, true}}};
    return table;
}

LedgerWriter::LedgerWriter(store::Connection &connection, WriteMode mode)
    : m_connection(connection)
    , m_mode(mode)
{
}

LedgerWriter::~LedgerWriter() = default;

std::size_t LedgerWriter::SumKeyHash::operator()(const SumKey &key) const noexcept
{
    std::size_t hash = 0;
    for (const qint64 part : key.parts)
        hash = (hash ^ static_cast<std::size_t>(part)) * 0x9e3779b97f4a7c15ull;
    return hash ^ (hash >> 32);
}

LedgerWriter::TableState &LedgerWriter::stateOf(const Table &table)
{
    const auto [found, isNew] = m_states.try_emplace(&table);
    TableState &state = found->second;
    if (isNew) {
        state.table = &table;
        state.insertSql = m_connection.dialect().insert(table.shape);
        if (table.kind == TableKind::Latest)
            state.putSql = m_connection.dialect().replaceUpsert(table.shape);
        if (table.kind == TableKind::Sums)
            state.addSql = m_connection.dialect().addUpsert(table.shape);
    }
    return state;
}

LedgerWriter::Key LedgerWriter::keyOfBytes(const IdBytes &id)
{
    const Id<LocalKeyTag> uid(id);
    if (const auto known = m_keys.find(uid); known != m_keys.end())
        return {known->second, false};
    Key key;
    {
        auto row = m_connection.query("SELECT no FROM local_key WHERE uid = ?", uid);
        if (row.step())
            key.no = row.int64(0);
    }
    if (key.no == 0) {
        auto row = m_connection.query(
            "INSERT INTO local_key (no, uid) VALUES ((SELECT coalesce(max(no), 0) + 1 FROM local_key), ?) RETURNING no",
            uid);
        row.step();
        key = {row.int64(0), true};
        row.run();
    }
    if (m_keys.size() >= (m_mode == WriteMode::Rebuild ? MaxKnownKeys : MaxKnownKeysLive))
        m_keys.clear();
    m_keys.emplace(uid, key.no);
    return key;
}

void LedgerWriter::forgetKeys() noexcept { m_keys.clear(); }

void LedgerWriter::add(const Table &table, std::initializer_list<qint64> key, std::initializer_list<qint64> sums)
{
    MIZAN_ASSERT(table.kind == TableKind::Sums && key.size() == table.shape.key.size() && key.size() <= MaxKey);
    MIZAN_ASSERT(key.size() + sums.size() == table.shape.columns.size() && sums.size() <= MaxSums);
    TableState &state = stateOf(table);
    if (m_mode == WriteMode::Rebuild) {
        SumKey sumKey;
        std::copy(key.begin(), key.end(), sumKey.parts.begin());
        Sums &total = state.totals[sumKey];
        std::size_t i = 0;
        for (const qint64 sum : sums) {
            MIZAN_ASSERT(!__builtin_add_overflow(total[i], sum, &total[i]));
            ++i;
        }
        return;
    }
    store::Statement statement = m_connection.statement(state.addSql);
    statement.bind();
    int position = 0;
    for (const qint64 part : key)
        statement.bindAt(position++, part);
    for (const qint64 sum : sums)
        statement.bindAt(position++, sum);
    statement.run();
}

void LedgerWriter::flush()
{
    for (auto &[table, state] : m_states) {
        std::vector<std::pair<SumKey, Sums>> rows(state.totals.begin(), state.totals.end());
        state.totals.clear();
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        const std::size_t keys = table->shape.key.size();
        const std::size_t columns = table->shape.columns.size();
        for (const auto &[key, sums] : rows) {
            store::Statement statement = m_connection.statement(state.addSql);
            statement.bind();
            for (std::size_t i = 0; i < columns; ++i)
                statement.bindAt(static_cast<int>(i), i < keys ? key.parts[i] : sums[i - keys]);
            statement.run();
        }
    }
}

} // namespace mizan::daybook
