// Rows of ledgers as text that is the same on every machine: ids stand for local numbers.
#pragma once

#include "core/daybook/ledger.h"

#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace mizan::daybook {

/// Reads rows of ledger tables with their local numbers resolved. `facts` is the connection that has the daybook.
class RowReader {
public:
    RowReader(store::Connection &connection, store::Connection &facts);
    /// "sale|<id>|1250|…", in no particular order.
    void forEachRow(const Table &table, const std::function<void(const std::string &)> &each);

private:
    void appendColumn(
        std::string &text, const store::Statement &row, int column, store::ColumnType type, int meaning) const;
    store::Connection &m_connection;
    std::unordered_map<qint64, IdBytes> m_keys;
    std::unordered_map<qint64, IdBytes> m_facts;
};

/// Every row of every ledger, sorted: equal on two machines with the same facts.
[[nodiscard]] std::vector<std::string> dumpLedgers(store::Connection &connection, std::span<Ledger *const> ledgers);

} // namespace mizan::daybook
