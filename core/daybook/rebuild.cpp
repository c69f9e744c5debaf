// Replaying the daybook into fresh ledgers, in place, into another database, or into a file that is swapped in.
#include "core/daybook/rebuild.h"

#include "core/daybook/ledger_writer.h"
#include "core/daybook/tables.h"
#include "core/store/bulk_load.h"
#include "core/store/local_tables.h"

#include <algorithm>
#include <unordered_map>

namespace mizan::daybook {

namespace {

constexpr qint64 ProgressEvery = 2'000;

qint64 countFacts(store::Connection &connection)
{
    auto row = connection.query("SELECT count(*) FROM fact");
    return row.step() ? row.int64(0) : 0;
}

bool follows(const Ledger &ledger, std::string_view kind)
{
    const auto kinds = ledger.kinds();
    return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
}

/// Which ledgers follow a kind; asked once for each kind.
class Followers {
public:
    explicit Followers(std::span<Ledger *const> ledgers)
        : m_ledgers(ledgers)
    {
    }
    const std::vector<Ledger *> &of(const std::string &kind)
    {
        const auto [found, isNew] = m_byKind.try_emplace(kind);
        if (isNew)
            std::ranges::copy_if(
                m_ledgers, std::back_inserter(found->second), [&](const Ledger *l) { return follows(*l, kind); });
        return found->second;
    }

private:
    std::span<Ledger *const> m_ledgers;
    std::unordered_map<std::string, std::vector<Ledger *>> m_byKind;
};

/// Reads facts in the order of their arrival and applies them.
Result<qint64> replay(
    store::Connection &source, LedgerWriter &writer, std::span<Ledger *const> ledgers, const OnProgress &progress)
{
    static const std::string Sql = "SELECT " + std::string(FactColumns) + " FROM fact ORDER BY no";
    const qint64 total = countFacts(source);
    Followers followers(ledgers);
    BodyParser parser;
    Fact fact;
    qint64 done = 0;
    auto row = source.query(Sql);
    while (row.step()) {
        readFact(row, fact);
        const FactView view {row.int64(0), fact.header, parser.parse(fact.body)};
        for (Ledger *ledger : followers.of(fact.header.kind))
            ledger->apply(view, writer);
        if (++done % ProgressEvery == 0 && progress && !progress({done, total}))
            return refuse(rules::WorkMustNotBeStopped);
    }
    writer.flush();
    if (progress && !progress({total, total}))
        return refuse(rules::WorkMustNotBeStopped);
    return done;
}

void finish(store::Connection &target, std::span<Ledger *const> ledgers)
{
    for (Ledger *ledger : ledgers) {
        createLedgerIndexes(target, *ledger);
        ledger->finishRebuild(target);
        writeLedgerVersion(target, *ledger);
    }
}

void copyRows(store::Connection &source, store::Connection &target, const store::TableShape &table)
{
    std::string columns;
    for (const store::Column &column : table.columns)
        columns += (columns.empty() ? "" : ", ") + std::string(column.name);
    auto row = source.query("SELECT " + columns + " FROM " + std::string(table.name));
    const std::string insert = target.dialect().insert(table);
    while (row.step()) {
        store::Statement statement = target.statement(insert);
        statement.bind();
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
            if (row.isNull(i))
                statement.bindAt(i, std::nullopt);
            else if (table.columns[static_cast<std::size_t>(i)].type == store::ColumnType::Int64)
                statement.bindAt(i, row.int64(i));
            else if (table.columns[static_cast<std::size_t>(i)].type == store::ColumnType::Text)
                statement.bindAt(i, row.utf8(i));
            else
                statement.bindAt(i, row.blob(i));
        }
        statement.run();
    }
}

/// Personal fields can be read only with their persons' keys.
void copyPersonKeys(store::Connection &source, store::Connection &target)
{
    const auto tables = store::localTables();
    const auto keys = std::ranges::find(tables, "person_key", &store::TableShape::name);
    if (!source.hasTable(keys->name))
        return;
    if (!target.hasTable(keys->name))
        target.execute(target.dialect().createTable(*keys));
    copyRows(source, target, *keys);
}

} // namespace

bool needsRebuild(store::Connection &connection, std::span<Ledger *const> ledgers)
{
    if (!connection.hasTable("ledger_version"))
        return false;
    const auto differs = [&](const Ledger *ledger) {
        const auto version = readLedgerVersion(connection, ledger->name());
        return version != ledger->version();
    };
    return std::ranges::any_of(ledgers, differs);
}

Result<qint64> rebuildInPlace(
    store::Connection &connection, std::span<Ledger *const> ledgers, const OnProgress &progress)
{
    store::Transaction transaction(connection);
    for (Ledger *ledger : ledgers)
        dropLedgerTables(connection, *ledger);
    connection.run("DELETE FROM local_key");
    for (Ledger *ledger : ledgers)
        createLedgerTables(connection, *ledger, true);
    LedgerWriter writer(connection, WriteMode::Rebuild);
    const auto applied = replay(connection, writer, ledgers, progress);
    if (!applied)
        return applied;
    finish(connection, ledgers);
    transaction.commit();
    return applied;
}

Result<qint64> rebuildInto(
    store::Connection &source, store::Connection &target, std::span<Ledger *const> ledgers, const OnProgress &progress)
{
    store::Transaction transaction(target);
    createDaybookTables(target);
    copyPersonKeys(source, target);
    for (Ledger *ledger : ledgers)
        createLedgerTables(target, *ledger, true);
    LedgerWriter writer(target, WriteMode::Rebuild);
    const auto applied = replay(source, writer, ledgers, progress);
    if (!applied)
        return applied;
    finish(target, ledgers);
    transaction.commit();
    return applied;
}

Result<qint64> rebuildFile(
    std::unique_ptr<store::Connection> connection, std::span<Ledger *const> ledgers, const OnProgress &progress)
{
    auto side = store::openSideFile(connection->location(store::Access::Write));
    if (!side)
        return refuseAs(side);
    auto applied = rebuildInto(*connection, **side, ledgers, progress);
    if (!applied) {
        store::discardSideFile(std::move(*side));
        return applied;
    }
    {
        store::Transaction transaction(**side);
        store::createLocalTables(**side);
        copyRows(*connection, **side, strandTable());
        copyRows(*connection, **side, factTable());
        for (const store::TableShape &table : store::localTables()) {
            if (!connection->hasTable(table.name))
                continue;
            (*side)->execute("DELETE FROM " + std::string(table.name));
            copyRows(*connection, **side, table);
        }
        createFactRefusals(**side);
        transaction.commit();
    }
    const auto swapped = store::swapIn(std::move(*side), std::move(connection));
    if (!swapped)
        return refuseAs(swapped);
    return applied;
}

} // namespace mizan::daybook
