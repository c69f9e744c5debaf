// The daybook's own tables, and how ledgers' tables are made and dropped.
#include "core/daybook/tables.h"

#include "core/base/assertion.h"
#include "core/daybook/daybook.h"

#include <algorithm>

namespace mizan::daybook {

using store::Column;
using store::ColumnType;
using store::TableShape;

const TableShape &factTable()
{
    static const TableShape table {"fact",
        {{"no"}, {"id", ColumnType::Blob}, {"device", ColumnType::Blob}, {"seq"}, {"at"}, {"business_date"},
            {"branch", ColumnType::Blob}, {"user_id", ColumnType::Blob}, {"approved_by", ColumnType::Blob, true},
            {"kind", ColumnType::Text}, {"version"}, {"body", ColumnType::Text}, {"previous", ColumnType::Blob},
            {"hash", ColumnType::Blob}, {"signature", ColumnType::Blob}},
        {"no"}, true};
    return table;
}

const TableShape &strandTable()
{
    static const TableShape table {"strand",
        {{"device", ColumnType::Blob}, {"public_key", ColumnType::Blob}, {"seq"}, {"hash", ColumnType::Blob}, {"at"}},
        {"device"}};
    return table;
}

const TableShape &ledgerVersionTable()
{
    static const TableShape table {"ledger_version", {{"name", ColumnType::Text}, {"version"}}, {"name"}};
    return table;
}

void createFactRefusals(store::Connection &connection)
{
    static constexpr std::string_view Id[] = {"id"};
    connection.execute(connection.dialect().createIndex("fact_id", "fact", Id, true));
    for (const std::string &sql : connection.dialect().refuseChanges("fact"))
        connection.execute(sql);
}

void createDaybookTables(store::Connection &connection)
{
    for (const TableShape *table : {&factTable(), &strandTable(), &ledgerVersionTable()})
        connection.execute(connection.dialect().createTable(*table));
    connection.execute(connection.dialect().createTable(localKeyTable().shape));
    for (const Index &index : localKeyTable().indexes)
        connection.execute(connection.dialect().createIndex(index.name, "local_key", index.columns, index.unique));
}

void createLedgerIndexes(store::Connection &connection, const Ledger &ledger)
{
    for (const Table &table : ledger.tables()) {
        for (const Index &index : table.indexes)
            connection.execute(
                connection.dialect().createIndex(index.name, table.shape.name, index.columns, index.unique));
    }
}

void createLedgerTables(store::Connection &connection, Ledger &ledger, bool withoutIndexes)
{
    for (const Table &table : ledger.tables())
        connection.execute(connection.dialect().createTable(table.shape));
    ledger.createExtras(connection);
    if (!withoutIndexes)
        createLedgerIndexes(connection, ledger);
}

void dropLedgerTables(store::Connection &connection, Ledger &ledger)
{
    connection.forgetStatements();
    ledger.dropExtras(connection);
    for (const Table &table : ledger.tables())
        connection.execute("DROP TABLE IF EXISTS " + std::string(table.shape.name));
}

void writeLedgerVersion(store::Connection &connection, const Ledger &ledger)
{
    connection.run(connection.dialect().replaceUpsert(ledgerVersionTable()), ledger.name(), ledger.version());
}

std::optional<qint64> readLedgerVersion(store::Connection &connection, std::string_view ledger)
{
    auto row = connection.query("SELECT version FROM ledger_version WHERE name = ?", ledger);
    return row.step() ? std::optional(row.int64(0)) : std::nullopt;
}

namespace {

template <std::size_t Size>
std::array<std::byte, Size> fixedBytes(std::span<const std::byte> stored)
{
    std::array<std::byte, Size> bytes {};
    if (stored.size() == Size)
        std::copy(stored.begin(), stored.end(), bytes.begin());
    return bytes;
}

} // namespace

std::optional<PublicKey> enrolledKey(const Fact &fact)
{
    if (fact.header.kind != DeviceEnrolledKind || fact.header.seq != 1)
        return std::nullopt;
    QByteArray bytes;
    try {
        BodyParser parser;
        bytes = QByteArray::fromHex(parser.parse(fact.body).at("public_key").text().toLatin1());
    } catch (const store::Fault &) { // Not readable: no key.
        return std::nullopt;
    }
    PublicKey key {};
    if (bytes.size() != static_cast<qsizetype>(key.size()))
        return std::nullopt;
    std::copy_n(reinterpret_cast<const std::byte *>(bytes.constData()), key.size(), key.begin());
    return SigningKey::deviceOf(key) == fact.header.device ? std::optional(key) : std::nullopt;
}

std::optional<StrandHead> readStrandHead(store::Connection &connection, DeviceId device)
{
    auto row = connection.query("SELECT public_key, seq, hash, at FROM strand WHERE device = ?", device);
    if (!row.step())
        return std::nullopt;
    return StrandHead {
        fixedBytes<32>(row.blob(0)), row.int64(1), fixedBytes<32>(row.blob(2)), Hlc::fromPacked(row.int64(3))};
}

void writeStrandHead(store::Connection &connection, DeviceId device, const StrandHead &head)
{
    static constexpr std::string_view Sql =
        "INSERT INTO strand (device, public_key, seq, hash, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, at = excluded.at";
    connection.run(Sql, device, std::span<const std::byte>(head.key), head.seq, std::span<const std::byte>(head.hash),
        head.at.packed());
}

void moveStrandHead(store::Connection &connection, const Fact &fact)
{
    const qint64 moved = connection.run("UPDATE strand SET seq = ?, hash = ?, at = ? WHERE device = ?", fact.header.seq,
        std::span<const std::byte>(fact.hash), fact.header.at.packed(), fact.header.device);
    MIZAN_ASSERT(moved == 1); // A strand is enrolled before its first fact.
}

qint64 insertFact(store::Connection &connection, const Fact &fact)
{
    static constexpr std::string_view Sql = "INSERT INTO fact (no, id, device, seq, at, business_date, branch, "
                                            "user_id, approved_by, kind, version, body, previous, hash, "
                                            "signature) VALUES ((SELECT coalesce(max(no), 0) + 1 FROM fact), ?, ?, ?, "
                                            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING no";
    const FactHeader &header = fact.header;
    auto row = connection.query(Sql, header.id, header.device, header.seq, header.at.packed(), header.date.days(),
        header.branch, header.user, header.approvedBy, std::string_view(header.kind), header.version,
        std::string_view(fact.body), std::span<const std::byte>(fact.previous), std::span<const std::byte>(fact.hash),
        std::span<const std::byte>(fact.signature));
    row.step();
    const qint64 no = row.int64(0);
    row.run();
    return no;
}

void readFact(const store::Statement &row, Fact &fact)
{
    FactHeader &header = fact.header;
    header.id = row.id<FactId>(1);
    header.device = row.id<DeviceId>(2);
    header.seq = row.int64(3);
    header.at = Hlc::fromPacked(row.int64(4));
    header.date = BusinessDate::fromDays(row.int64(5));
    header.branch = row.id<BranchId>(6);
    header.user = row.id<UserId>(7);
    header.approvedBy = row.isNull(8) ? std::nullopt : std::optional(row.id<UserId>(8));
    header.kind = row.utf8(9);
    header.version = static_cast<int>(row.int64(10));
    fact.body = row.utf8(11);
    fact.previous = fixedBytes<32>(row.blob(12));
    fact.hash = fixedBytes<32>(row.blob(13));
    fact.signature = fixedBytes<64>(row.blob(14));
}

} // namespace mizan::daybook
