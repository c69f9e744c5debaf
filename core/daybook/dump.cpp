// Ledgers as text that is the same on every machine, for comparing copies.
#include "core/daybook/dump.h"

#include "core/base/id.h"

#include <algorithm>
#include <unordered_map>

namespace mizan::daybook {

namespace {

enum class ColumnMeaning { Plain, LocalKey, FactNo };

std::vector<ColumnMeaning> meaningsOf(const Table &table)
{
    std::vector<ColumnMeaning> meanings;
    for (const store::Column &column : table.shape.columns) {
        if (column.name == "fact")
            meanings.push_back(ColumnMeaning::FactNo);
        else if (std::ranges::find(table.references, column.name) != table.references.end())
            meanings.push_back(ColumnMeaning::LocalKey);
        else
            meanings.push_back(ColumnMeaning::Plain);
    }
    return meanings;
}

} // namespace

RowReader::RowReader(store::Connection &connection, store::Connection &facts)
    : m_connection(connection)
{
    auto key = connection.query("SELECT no, uid FROM local_key");
    while (key.step())
        m_keys.emplace(key.int64(0), key.id<Id<struct LocalKeyTag>>(1).bytes());
    auto fact = facts.query("SELECT no, id FROM fact");
    while (fact.step())
        m_facts.emplace(fact.int64(0), fact.id<FactId>(1).bytes());
}

void RowReader::forEachRow(const Table &table, const std::function<void(const std::string &)> &each)
{
    const auto meanings = meaningsOf(table);
    std::string columns;
    for (const store::Column &column : table.shape.columns)
        columns += (columns.empty() ? "" : ", ") + std::string(column.name);
    auto row = m_connection.query("SELECT " + columns + " FROM " + std::string(table.shape.name));
    std::string text;
    while (row.step()) {
        text = table.shape.name;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            text += '|';
            appendColumn(text, row, static_cast<int>(i), table.shape.columns[i].type, static_cast<int>(meanings[i]));
        }
        each(text);
    }
}

void RowReader::appendColumn(
    std::string &text, const store::Statement &row, int column, store::ColumnType type, int meaning) const
{
    if (row.isNull(column))
        return;
    if (type == store::ColumnType::Text) {
        text += row.utf8(column);
    } else if (type == store::ColumnType::Blob) {
        text += QByteArray(
            reinterpret_cast<const char *>(row.blob(column).data()), static_cast<qsizetype>(row.blob(column).size()))
                    .toHex()
                    .toStdString();
    } else if (meaning == static_cast<int>(ColumnMeaning::Plain)) {
        text += std::to_string(row.int64(column));
    } else {
        const auto &ids = meaning == static_cast<int>(ColumnMeaning::FactNo) ? m_facts : m_keys;
        const auto found = ids.find(row.int64(column));
        text += found == ids.end() ? "#" + std::to_string(row.int64(column)) : idText(found->second).toStdString();
    }
}

std::vector<std::string> dumpLedgers(store::Connection &connection, std::span<Ledger *const> ledgers)
{
    std::vector<std::string> rows;
    RowReader reader(connection, connection);
    for (const Ledger *ledger : ledgers) {
        for (const Table &table : ledger->tables())
            reader.forEachRow(table, [&](const std::string &row) { rows.push_back(row); });
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace mizan::daybook
