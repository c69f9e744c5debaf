// Checks every strand fact by fact, then the ledgers against a rebuild, then the file.
#include "core/daybook/verify.h"

#include "core/daybook/dump.h"
#include "core/daybook/signing_key.h"
#include "core/daybook/tables.h"
#include "core/store/bulk_load.h"
#include "core/store/integrity.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

namespace mizan::daybook {

namespace {

constexpr qint64 ProgressEvery = 1'000;
constexpr std::size_t MaxLedgerFindings = 20;

/// Walks one strand up to its first bad fact, since all after it hangs on it.
class StrandCheck {
public:
    StrandCheck(DeviceId device, bool signatures)
        : m_device(device)
        , m_signatures(signatures)
    {
    }
    void check(const Fact &fact)
    {
        if (m_finding)
            return;
        const qint64 expected = m_last.seq + 1;
        if (fact.header.seq != expected)
            m_finding = Finding {FindingKind::MissingSequence, m_device, expected,
                QStringLiteral("sequence %1 is missing").arg(expected)};
        else if (fact.hash != hashOf(fact.previous, fact.header, fact.body))
            find(FindingKind::ChangedContent, fact, QStringLiteral("what the fact says is not what was hashed"));
        else if (fact.previous != m_last.hash)
            find(FindingKind::BrokenChain, fact, QStringLiteral("the fact does not follow the one before it"));
        else if (expected == 1 && !takeKey(fact))
            find(FindingKind::WrongKey, fact, QStringLiteral("the strand does not begin with its device's key"));
        else if (m_signatures && !SigningKey::verify(m_last.key, fact.hash, fact.signature))
            find(FindingKind::WrongSignature, fact, QStringLiteral("the signature is not the device's"));
        else
            m_last = {m_last.key, fact.header.seq, fact.hash, fact.header.at};
    }
    /// The strand's head, kept apart, shows facts cut off at the end.
    void checkHead(const std::optional<StrandHead> &head)
    {
        if (m_finding || (head && head->seq == m_last.seq && head->hash == m_last.hash && head->key == m_last.key))
            return;
        const qint64 first = std::min(head ? head->seq : 0, m_last.seq) + 1;
        m_finding = Finding {FindingKind::WrongHead, m_device, first,
            QStringLiteral("the strand ends at %1, its head says %2").arg(m_last.seq).arg(head ? head->seq : 0)};
    }
    [[nodiscard]] const std::optional<Finding> &finding() const noexcept { return m_finding; }

private:
    bool takeKey(const Fact &first)
    {
        const auto key = enrolledKey(first);
        if (key)
            m_last.key = *key;
        return key.has_value();
    }
    void find(FindingKind kind, const Fact &fact, const QString &detail)
    {
        m_finding = Finding {kind, m_device, fact.header.seq, detail};
    }
    DeviceId m_device;
    bool m_signatures;
    StrandHead m_last;
    std::optional<Finding> m_finding;
};

std::vector<DeviceId> devicesWithHeads(store::Connection &connection)
{
    std::vector<DeviceId> devices;
    auto row = connection.query("SELECT device FROM strand ORDER BY device");
    while (row.step())
        devices.push_back(row.id<DeviceId>(0));
    return devices;
}

/// One pass over all facts as they stand; each strand's own order is checked on the way.
Result<void> checkStrands(
    store::Connection &connection, const VerifyOptions &options, const OnProgress &progress, Verification &verification)
{
    static const std::string Sql = "SELECT " + std::string(FactColumns) + " FROM fact ORDER BY no";
    qint64 total = 0;
    if (auto count = connection.query("SELECT count(*) FROM fact"); count.step())
        total = count.int64(0);
    std::map<DeviceId, StrandCheck> strands;
    for (const DeviceId device : devicesWithHeads(connection))
        strands.try_emplace(device, device, options.signatures);
    Fact fact;
    auto row = connection.query(Sql);
    while (row.step()) {
        readFact(row, fact);
        if (++verification.facts % ProgressEvery == 0 && progress && !progress({verification.facts, total}))
            return refuse(rules::WorkMustNotBeStopped);
        strands.try_emplace(fact.header.device, fact.header.device, options.signatures).first->second.check(fact);
    }
    verification.strands = static_cast<qint64>(strands.size());
    for (auto &[device, strand] : strands) {
        strand.checkHead(readStrandHead(connection, device));
        if (strand.finding())
            verification.findings.push_back(*strand.finding());
    }
    return {};
}

/// A 128-bit sum over the hashes of a table's rows: equal for equal sets of rows, in any order.
struct RowSum {
    quint64 low = 0;
    quint64 high = 0;
    friend bool operator==(const RowSum &, const RowSum &) = default;
    void add(const std::string &row)
    {
        const Hash hash = hashOf(Hash {}, FactHeader {}, row);
        quint64 parts[2];
        std::memcpy(parts, hash.data(), sizeof parts);
        low += parts[0];
        high += parts[1];
    }
};

/// Names rows that one side has and the other has not.
void nameDifferences(RowReader &live, RowReader &fresh, const Table &table, Verification &verification)
{
    std::vector<std::string> now;
    std::vector<std::string> again;
    live.forEachRow(table, [&](const std::string &row) { now.push_back(row); });
    fresh.forEachRow(table, [&](const std::string &row) { again.push_back(row); });
    std::ranges::sort(now);
    std::ranges::sort(again);
    std::vector<std::string> odd;
    std::ranges::set_difference(now, again, std::back_inserter(odd));
    const std::size_t added = odd.size();
    std::ranges::set_difference(again, now, std::back_inserter(odd));
    for (std::size_t i = 0; i < odd.size() && verification.findings.size() < MaxLedgerFindings; ++i) {
        const QString which = i < added ? QStringLiteral("not in the daybook: ") : QStringLiteral("missing: ");
        verification.findings.push_back(
            {FindingKind::WrongLedger, std::nullopt, 0, which + QString::fromStdString(odd[i])});
    }
}

void compareLedgers(store::Connection &connection, store::Connection &rebuilt, std::span<Ledger *const> ledgers,
    Verification &verification)
{
    RowReader live(connection, connection);
    RowReader fresh(rebuilt, connection);
    for (const Ledger *ledger : ledgers) {
        for (const Table &table : ledger->tables()) {
            RowSum now;
            RowSum again;
            live.forEachRow(table, [&](const std::string &row) { now.add(row); });
            fresh.forEachRow(table, [&](const std::string &row) { again.add(row); });
            if (now != again)
                nameDifferences(live, fresh, table, verification);
        }
    }
}

Result<void> checkLedgers(store::Connection &connection, std::span<Ledger *const> ledgers, const OnProgress &progress,
    Verification &verification)
{
    auto side = store::openScratch(connection);
    if (!side)
        return refuseAs(side);
    const auto applied = rebuildInto(connection, **side, ledgers, progress);
    if (applied)
        compareLedgers(connection, **side, ledgers, verification);
    store::discardSideFile(std::move(*side));
    return applied ? Result<void> {} : refuseAs(applied);
}

/// All that is read belongs to one instant, though a till may go on selling meanwhile.
class Snapshot {
public:
    explicit Snapshot(store::Connection &connection)
        : m_connection(connection)
        , m_open(!connection.inTransaction())
    {
        const bool onServer = connection.dialect().engine() == store::Engine::PostgreSql;
        if (m_open)
            connection.execute(onServer ? "BEGIN ISOLATION LEVEL REPEATABLE READ" : "BEGIN");
    }
    ~Snapshot()
    {
        try {
            if (m_open)
                m_connection.execute("COMMIT");
        } catch (const store::Fault &fault) {
            qWarning("verify: %s", fault.what()); // Nothing was written; closing the connection ends it as well.
        }
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    store::Connection &m_connection;
    bool m_open;
};

} // namespace

Result<Verification> verify(store::Connection &connection, std::span<Ledger *const> ledgers,
    const VerifyOptions &options, const OnProgress &progress)
{
    Verification verification;
    if (options.file) {
        const QStringList damage = store::findDamage(connection);
        for (const QString &words : damage)
            verification.findings.push_back({FindingKind::DamagedFile, std::nullopt, 0, words});
    }
    const Snapshot snapshot(connection);
    if (const auto checked = checkStrands(connection, options, progress, verification); !checked)
        return refuseAs(checked);
    if (options.ledgers && verification.isClean()) { // Ledgers of a damaged daybook would only repeat its damage.
        if (const auto checked = checkLedgers(connection, ledgers, progress, verification); !checked)
            return refuseAs(checked);
    }
    return verification;
}

} // namespace mizan::daybook
