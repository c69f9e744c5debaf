// Keeps the tables of all record types: per field the larger (at, device) wins, whatever the order of arrival.
//
// A row's base clock is the smallest that touched the record. A field or cell whose value was set at the base needs no
// clock of its own; any other has one (fields in record_clock, cells in their row). So the tables depend on the set
// of facts only.
#include "core/daybook/record.h"

#include "core/base/assertion.h"
#include "core/daybook/ledger_writer.h"
#include "core/daybook/person_key.h"

#include <algorithm>
#include <unordered_map>

namespace mizan::daybook {

using store::ColumnType;

namespace {

struct FieldClock {
    qint64 at = 0;
    qint64 device = 0; ///< Local number.
    friend bool operator==(const FieldClock &, const FieldClock &) = default;
};

struct TypeState {
    const RecordType *type = nullptr;
    RecordObserver *observer = nullptr;
    std::string selectSql;
    std::string insertSql;
};

struct CellSql {
    std::string select;
    std::string put;
    std::string pinBase; ///< Gives cells that stood at the old base their own clock.
};

ColumnType columnTypeOf(FieldType type) noexcept
{
    return type == FieldType::Text || type == FieldType::Personal ? ColumnType::Text : ColumnType::Int64;
}

quint32 mixed(quint32 hash, std::string_view text) noexcept
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u; // FNV-1a
    return hash;
}

bool laterThan(const FieldClock &a, const FieldClock &b, store::Connection &connection)
{
    if (a.at != b.at || a.device == b.device)
        return a.at > b.at;
    auto row =
        connection.query("SELECT (SELECT uid FROM local_key WHERE no = ?) > (SELECT uid FROM local_key WHERE no = ?)",
            a.device, b.device);
    return row.step() && row.boolean(0);
}

} // namespace

struct RecordLedger::Private {
    std::vector<Table> tables;
    std::vector<std::string> names; ///< Of cell tables; `tables` refers to them.
    std::unordered_map<std::string_view, TypeState> types;
    std::unordered_map<const Field *, CellSql> cells;
    int version = 0;

    void describe(const RecordType &type);
    void describeCells(const RecordType &type, const Field &field);
    void applyRecord(const BodyValue &record, FieldClock clock, LedgerWriter &writer);
    void insertRow(const TypeState &state, qint64 no, const BodyValue &record, FieldClock clock, LedgerWriter &writer);
    void changeRow(const TypeState &state, qint64 no, const BodyValue &record, FieldClock clock, FieldClock base,
        qint64 isSet, LedgerWriter &writer);
    void moveBase(
        const TypeState &state, qint64 no, FieldClock to, FieldClock from, qint64 isSet, store::Connection &connection);
    void erase(RecordId person, LedgerWriter &writer);
    void applyCells(const Field &field, qint64 no, const BodyValue &cells, FieldClock clock, FieldClock base,
        store::Connection &connection);
};

namespace {

std::optional<QString> personalText(
    store::Connection &connection, RecordId person, const Field &field, const BodyValue &value)
{
    const auto key = PersonKey::find(connection, person);
    return key ? key->open(field.name, value.utf8()) : std::nullopt;
}

/// Binds a field's JSON value as its column stores it.
void bindField(store::Statement &statement, int position, const Field &field, const std::optional<BodyValue> &value,
    RecordId record, LedgerWriter &writer)
{
    if (!value || value->isNull())
        statement.bindAt(position, std::nullopt);
    else if (field.type == FieldType::Personal)
        statement.bindAt(position, personalText(writer.connection(), record, field, *value));
    else if (field.type == FieldType::Text)
        statement.bindAt(position, value->utf8());
    else if (field.type == FieldType::Reference)
        statement.bindAt(position, writer.keyOf(value->id<RecordId>()));
    else
        statement.bindAt(position, value->int64());
}

} // namespace

void RecordLedger::Private::describeCells(const RecordType &type, const Field &field)
{
    const std::string &table = names.emplace_back(std::string(type.name) + "_" + std::string(field.name));
    const std::string &byRecord = names.emplace_back(table + "_by_record");
    tables.push_back({TableKind::Latest,
        {table, {{"key", ColumnType::Text}, {"no"}, {"value", ColumnType::Int64, true}, {"at"}, {"device"}},
            {"key", "no"}},
        {"no", "device"}, {{byRecord, {"no"}, false}}});
    cells[&field] = {"SELECT at, device FROM " + table + " WHERE key = ? AND no = ?",
        "INSERT INTO " + table
            + " (key, no, value, at, device) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key, no) DO UPDATE SET value = "
            + "excluded.value, at = excluded.at, device = excluded.device",
        "UPDATE " + table + " SET at = ?, device = ? WHERE no = ? AND at = 0"};
}

void RecordLedger::Private::describe(const RecordType &type)
{
    MIZAN_ASSERT(type.fields.size() < 63);
    Table table {TableKind::Latest,
        {type.name, {{"no"}, {"uid", ColumnType::Blob}, {"base_at"}, {"base_device"}, {"is_set"}}, {"no"}, true},
        {"no", "base_device"}, type.indexes};
    std::string columns = "no, uid, base_at, base_device, is_set";
    std::string marks = "?, ?, ?, ?, ?";
    for (const Field &field : type.fields) {
        if (field.type == FieldType::Cells) {
            describeCells(type, field);
            continue;
        }
        table.shape.columns.push_back({field.name, columnTypeOf(field.type), true});
        if (field.type == FieldType::Reference)
            table.references.push_back(field.name);
        columns += ", " + std::string(field.name);
        marks += ", ?";
    }
    tables.push_back(std::move(table));
    TypeState &state = types[type.name];
    state.type = &type;
    state.selectSql = "SELECT base_at, base_device, is_set FROM " + std::string(type.name) + " WHERE no = ?";
    state.insertSql = "INSERT INTO " + std::string(type.name) + " (" + columns + ") VALUES (" + marks + ")";
}

RecordLedger::RecordLedger(
    std::vector<const RecordType *> types, std::vector<std::pair<std::string_view, RecordObserver *>> observers)
    : d(std::make_unique<Private>())
{
    d->names.reserve(256); // `tables` views into it.
    quint32 hash = 2166136261u;
    for (const RecordType *type : types) {
        d->describe(*type);
        hash = mixed(hash, type->name);
        for (const Field &field : type->fields)
            hash = mixed(hash, field.name) + static_cast<quint32>(field.type);
    }
    MIZAN_ASSERT(d->names.size() <= 256);
    d->tables.push_back({TableKind::Latest,
        {"record_clock", {{"no"}, {"field", ColumnType::Text}, {"at"}, {"device"}}, {"no", "field"}}, {"no", "device"},
        {}});
    for (const auto &[type, observer] : observers)
        d->types.at(type).observer = observer;
    d->version = static_cast<int>(hash & 0x7fffffff);
}

RecordLedger::~RecordLedger() = default;

int RecordLedger::version() const noexcept { return d->version; }

std::span<const Table> RecordLedger::tables() const noexcept { return d->tables; }

bool changesRecords(const FactView &fact)
{
    return fact.header.kind == PersonErasedKind || fact.body.find("records").has_value();
}

void RecordLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    if (fact.header.kind == PersonErasedKind)
        d->erase(fact.body.at("person").at("id").id<RecordId>(), writer);
    const auto records = fact.body.find("records");
    if (!records)
        return;
    const FieldClock clock {fact.header.at.packed(), writer.keyOf(fact.header.device)};
    records->forEachItem([&](const BodyValue &record) { d->applyRecord(record, clock, writer); });
}

void RecordLedger::Private::applyRecord(const BodyValue &record, FieldClock clock, LedgerWriter &writer)
{
    const auto found = types.find(record.at("type").utf8());
    if (found == types.end())
        return; // Of a newer program; its own version of this ledger will read it.
    const TypeState &state = found->second;
    const LedgerWriter::Key key = writer.keyOfBytes(record.at("id").id<RecordId>().bytes());
    bool exists = false;
    FieldClock base;
    qint64 isSet = 0;
    if (!key.isNew) {
        auto row = writer.connection().query(state.selectSql, key.no);
        exists = row.step();
        if (exists) {
            base = {row.int64(0), row.int64(1)};
            isSet = row.int64(2);
        }
    }
    if (exists)
        changeRow(state, key.no, record, clock, base, isSet, writer);
    else
        insertRow(state, key.no, record, clock, writer);
    if (state.observer)
        state.observer->recordWritten(*state.type, key.no, !exists, writer);
}

void RecordLedger::Private::insertRow(
    const TypeState &state, qint64 no, const BodyValue &record, FieldClock clock, LedgerWriter &writer)
{
    const BodyValue fields = record.at("fields");
    store::Statement statement = writer.connection().statement(state.insertSql);
    qint64 isSet = 0;
    statement.bind(no, record.at("id").id<RecordId>(), clock.at, clock.device);
    int position = 5;
    for (std::size_t i = 0; i < state.type->fields.size(); ++i) {
        const Field &field = state.type->fields[i];
        if (field.type == FieldType::Cells)
            continue;
        const auto value = fields.find(field.name);
        if (value)
            isSet |= qint64 {1} << i;
        bindField(statement, position++, field, value, record.at("id").id<RecordId>(), writer);
    }
    statement.bindAt(4, isSet);
    statement.run();
    for (const Field &field : state.type->fields) {
        const auto value = field.type == FieldType::Cells ? fields.find(field.name) : std::nullopt;
        if (value)
            applyCells(field, no, *value, clock, {}, writer.connection());
    }
}

void RecordLedger::Private::moveBase(
    const TypeState &state, qint64 no, FieldClock to, FieldClock from, qint64 isSet, store::Connection &connection)
{
    for (std::size_t i = 0; i < state.type->fields.size(); ++i) {
        const Field &field = state.type->fields[i];
        if (field.type == FieldType::Cells)
            connection.run(cells.at(&field).pinBase, from.at, from.device, no);
        else if (isSet & (qint64 {1} << i))
            connection.run("INSERT INTO record_clock (no, field, at, device) VALUES (?, ?, ?, ?) ON CONFLICT (no, "
                           "field) DO NOTHING",
                no, field.name, from.at, from.device);
    }
    connection.run("UPDATE " + std::string(state.type->name) + " SET base_at = ?, base_device = ? WHERE no = ?", to.at,
        to.device, no);
}

void RecordLedger::Private::changeRow(const TypeState &state, qint64 no, const BodyValue &record, FieldClock clock,
    FieldClock base, qint64 isSet, LedgerWriter &writer)
{
    store::Connection &connection = writer.connection();
    const BodyValue fields = record.at("fields");
    if (laterThan(base, clock, connection)) {
        moveBase(state, no, clock, base, isSet, connection);
        base = clock;
    }
    const bool isBase = clock == base;
    std::vector<std::pair<const Field *, BodyValue>> winners;
    qint64 nowSet = isSet;
    for (std::size_t i = 0; i < state.type->fields.size(); ++i) {
        const Field &field = state.type->fields[i];
        const auto value = fields.find(field.name);
        if (!value)
            continue;
        if (field.type == FieldType::Cells) {
            applyCells(field, no, *value, clock, base, connection);
            continue;
        }
        if (isSet & (qint64 {1} << i)) {
            FieldClock current = base;
            if (auto row =
                    connection.query("SELECT at, device FROM record_clock WHERE no = ? AND field = ?", no, field.name);
                row.step())
                current = {row.int64(0), row.int64(1)};
            if (!laterThan(clock, current, connection))
                continue;
        }
        nowSet |= qint64 {1} << i;
        winners.emplace_back(&field, *value);
        if (!isBase) {
            connection.run("INSERT INTO record_clock (no, field, at, device) VALUES (?, ?, ?, ?) ON CONFLICT (no, "
                           "field) DO UPDATE SET "
                           "at = excluded.at, device = excluded.device",
                no, field.name, clock.at, clock.device);
        }
    }
    if (winners.empty())
        return;
    std::string sql = "UPDATE " + std::string(state.type->name) + " SET is_set = ?";
    for (const auto &[field, value] : winners)
        sql += ", " + std::string(field->name) + " = ?";
    sql += " WHERE no = ?";
    store::Statement statement = connection.statement(sql);
    statement.bind(nowSet);
    int position = 1;
    for (const auto &[field, value] : winners)
        bindField(statement, position++, *field, value, record.at("id").id<RecordId>(), writer);
    statement.bindAt(position, no);
    statement.run();
}

/// Facts with the person's fields may arrive before this one or behind it: without the key they say nothing either way.
void RecordLedger::Private::erase(RecordId person, LedgerWriter &writer)
{
    store::Connection &connection = writer.connection();
    PersonKey::remove(connection, person);
    for (const auto &[name, state] : types) {
        std::string emptied;
        for (const Field &field : state.type->fields) {
            if (field.type == FieldType::Personal)
                emptied += (emptied.empty() ? "" : ", ") + std::string(field.name) + " = NULL";
        }
        if (emptied.empty())
            continue;
        auto row = connection.query("SELECT no FROM " + std::string(name) + " WHERE uid = ?", person);
        if (!row.step())
            continue;
        const qint64 no = row.int64(0);
        row.run();
        connection.run("UPDATE " + std::string(name) + " SET " + emptied + " WHERE no = ?", no);
        if (state.observer)
            state.observer->recordWritten(*state.type, no, false, writer);
    }
}

void RecordLedger::Private::applyCells(const Field &field, qint64 no, const BodyValue &changed, FieldClock clock,
    FieldClock base, store::Connection &connection)
{
    const CellSql &sql = cells.at(&field);
    const bool isFresh = base == FieldClock {}; // The record is new: no cell can stand there yet.
    const bool isBase = isFresh || clock == base;
    changed.forEachField([&](std::string_view key, const BodyValue &value) {
        if (!isFresh) {
            auto row = connection.query(sql.select, key, no);
            if (row.step()) {
                const FieldClock current = row.int64(0) == 0 ? base : FieldClock {row.int64(0), row.int64(1)};
                if (!laterThan(clock, current, connection))
                    return;
            }
        }
        connection.run(sql.put, key, no, value.isNull() ? std::nullopt : std::optional(value.int64()),
            isBase ? 0 : clock.at, isBase ? 0 : clock.device);
    });
}

} // namespace mizan::daybook
