// Records (products, users, settings …): described once, kept by one ledger, per field the last writer wins.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/ledger.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace mizan::daybook {

enum class FieldType {
    Int64, ///< Amounts, rates, flags, enums as numbers.
    Text,
    Reference, ///< The id of another record; its column holds the local number.
    Personal, ///< Text under the person's own key (person_key.h): sealed in the fact, readable in the column; NULL once
              ///< the person is erased.
    Cells, ///< A set of text keys, each with an integer value (NULL: removed), in a table of its own; each key is set
           ///< by itself.
};

struct Field {
    std::string_view
        name; ///< The column's name; for Cells, the table is "<type>_<name>" with columns (key, no, value, at, device).
    FieldType type = FieldType::Text;
};

/// The one description of a record's table: columns no, uid, base_at, base_device, is_set, then the fields, all
/// nullable.
struct RecordType {
    std::string_view name; ///< "product"; also the table's name.
    std::vector<Field> fields;
    std::vector<Index> indexes {};
};

/// Sets (a value) or removes (none) one key of a Cells field.
struct Cell {
    QString key;
    std::optional<qint64> value;
};

using FieldValue = std::variant<std::nullopt_t, qint64, QString, RecordId, std::vector<Cell>>;

/// The fields of one record that changed.
struct RecordChange {
    std::string_view type;
    RecordId id;
    std::vector<std::pair<std::string_view, FieldValue>> fields;
};

inline constexpr std::string_view RecordSetKind = "record.set";

/// The body of a "record.set" fact; no record stands in it twice.
[[nodiscard]] std::string recordSetBody(std::span<const RecordChange> changes);
/// The same as a section of another fact's body ("records"), for verbs that also set records.
void writeRecords(BodyWriter &writer, std::span<const RecordChange> changes);

/// Whether applying this fact changes any record: it has a section of them, or takes a person's key away.
[[nodiscard]] bool changesRecords(const FactView &fact);

/// Told after a record's row was written, inside the same transaction; for search indexes and the like.
class RecordObserver {
public:
    virtual ~RecordObserver() = default;
    virtual void recordWritten(const RecordType &type, qint64 no, bool isNew, LedgerWriter &writer) = 0;
};

/// Keeps the tables of all record types; follows the section "records" of any fact, and empties personal fields when
/// their person is erased.
class RecordLedger final : public Ledger {
public:
    explicit RecordLedger(std::vector<const RecordType *> types,
        std::vector<std::pair<std::string_view, RecordObserver *>> observers = {});
    ~RecordLedger() override;
    [[nodiscard]] std::string_view name() const noexcept override { return "records"; }
    /// Follows from the types' descriptions: a field added to a type makes the tables anew.
    [[nodiscard]] int version() const noexcept override;
    [[nodiscard]] std::span<const Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const FactView &fact, LedgerWriter &writer) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::daybook
