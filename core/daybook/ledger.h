// A ledger: tables derived from facts. It can be thrown away and rebuilt, and comes out the same, row for row.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/fact.h"
#include "core/store/connection.h"

#include <span>
#include <string_view>
#include <vector>

namespace mizan::daybook {

class LedgerWriter;

enum class TableKind {
    Rows,   ///< Rows are inserted once (LedgerWriter::insert).
    Sums,   ///< Integer keys, integer columns that only add up (LedgerWriter::add).
    Latest, ///< Rows are put, the last put wins, or changed by the ledger's own SQL (records).
};

struct Index {
    std::string_view name;
    std::vector<std::string_view> columns;
    bool unique = false;
};

/// A ledger's table. Columns named in `references` hold local numbers of ids (LedgerWriter::keyOf): copies on other
/// machines number differently, so these columns are compared by the ids behind them.
struct Table {
    TableKind kind = TableKind::Rows;
    store::TableShape shape;
    std::vector<std::string_view> references {};
    std::vector<Index> indexes {};
};

/// A fact as ledgers see it: parsed once for all of them.
struct FactView {
    qint64 no =
        0; ///< Its local row number. Ledgers keep it only in columns named "fact", which are compared by the fact's id.
    const FactHeader &header;
    BodyValue body;
};

/// The base of every projection. State lives in tables only; an object can be used for a live book and a rebuild alike.
class Ledger {
public:
    virtual ~Ledger() = default;
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;
    /// Counted up when tables or meaning change; the ledger is then rebuilt at start.
    [[nodiscard]] virtual int version() const noexcept = 0;
    [[nodiscard]] virtual std::span<const Table> tables() const noexcept = 0;
    /// The kinds of facts it follows; empty: every fact (ledgers of sections, such as "journal", that any kind may
    /// carry).
    [[nodiscard]] virtual std::span<const std::string_view> kinds() const noexcept = 0;
    virtual void apply(const FactView &fact, LedgerWriter &writer) = 0;
    /// What its tables need beyond `tables()`, such as a search index; made when the tables are made.
    virtual void createExtras(store::Connection &) { }
    virtual void dropExtras(store::Connection &) { }
    /// Called once when a rebuild has applied every fact and all sums stand in the tables.
    virtual void finishRebuild(store::Connection &) { }
};

} // namespace mizan::daybook
