// How ledgers write: straight into the tables for a live fact, through totals in memory for a rebuild. One meaning.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/ledger.h"

#include <array>
#include <memory>
#include <string>
#include <unordered_map>

namespace mizan::daybook {

enum class WriteMode {
    Live,    ///< Every call changes the tables at once.
    Rebuild, ///< Sums are kept in memory and written sorted by flush().
};

class LedgerWriter {
public:
    static constexpr std::size_t MaxKey = 6;  ///< Columns in the key of a sums table.
    static constexpr std::size_t MaxSums = 8; ///< Columns that add up in a sums table.

    LedgerWriter(store::Connection &connection, WriteMode mode);
    ~LedgerWriter();
    LedgerWriter(const LedgerWriter &) = delete;
    LedgerWriter &operator=(const LedgerWriter &) = delete;

    [[nodiscard]] store::Connection &connection() noexcept { return m_connection; }
    [[nodiscard]] WriteMode mode() const noexcept { return m_mode; }

    struct Key {
        qint64 no = 0;
        bool isNew = false; ///< Never mentioned before this call.
    };
    /// The local number of an id, given on its first mention (so a sale may name a product that arrives later).
    template <class Tag>
    [[nodiscard]] qint64 keyOf(const Id<Tag> &id)
    {
        return keyOfBytes(id.bytes()).no;
    }
    [[nodiscard]] Key keyOfBytes(const IdBytes &id);

    /// One row into a Rows table, values in the order of its columns.
    template <class... Values>
    void insert(const Table &table, const Values &...values)
    {
        store::Statement statement = m_connection.statement(stateOf(table).insertSql);
        statement.bind(values...);
        statement.run();
    }
    /// One row into a Latest table, replacing the row of the same key.
    template <class... Values>
    void put(const Table &table, const Values &...values)
    {
        store::Statement statement = m_connection.statement(stateOf(table).putSql);
        statement.bind(values...);
        statement.run();
    }
    /// Adds to the row of this key in a Sums table; key and sums in the order of its columns (key columns come first).
    void add(const Table &table, std::initializer_list<qint64> key, std::initializer_list<qint64> sums);

    /// After a rollback, local numbers given inside it are void.
    void forgetKeys() noexcept;
    /// Rebuild: writes all sums, sorted by key. Nothing to do in Live mode.
    void flush();

private:
    struct SumKey {
        std::array<qint64, MaxKey> parts {};
        friend auto operator<=>(const SumKey &, const SumKey &) = default;
    };
    struct SumKeyHash {
        std::size_t operator()(const SumKey &key) const noexcept;
    };
    using Sums = std::array<qint64, MaxSums>;
    struct TableState {
        const Table *table = nullptr;
        std::string insertSql;
        std::string putSql;
        std::string addSql;
        std::unordered_map<SumKey, Sums, SumKeyHash> totals;
    };
    [[nodiscard]] TableState &stateOf(const Table &table);

    store::Connection &m_connection;
    WriteMode m_mode;
    std::unordered_map<const Table *, TableState> m_states;
    std::unordered_map<Id<struct LocalKeyTag>, qint64>
        m_keys; ///< Known local numbers; emptied when it grows too large.
};

/// Table of local numbers: local_key(no, uid). Derived like a ledger, but kept by the writer itself.
[[nodiscard]] const Table &localKeyTable();

} // namespace mizan::daybook
