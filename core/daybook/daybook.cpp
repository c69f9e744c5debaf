// Opening the daybook, its listeners and its reading side.
#include "core/daybook/daybook.h"

#include "core/base/clock.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/tables.h"

#include <algorithm>
#include <utility>

namespace mizan::daybook {

Daybook::Daybook(store::Connection &connection, const Clock &clock, SigningKey key, std::vector<Ledger *> ledgers)
    : m_connection(connection)
    , m_clock(clock)
    , m_key(std::move(key))
    , m_ledgers(std::move(ledgers))
    , m_writer(connection, WriteMode::Live)
{
    const bool isNew = !connection.hasTable("fact");
    const auto isMissing = [&](const Ledger *ledger) {
        return isNew || !readLedgerVersion(connection, ledger->name());
    };
    if (!std::ranges::any_of(m_ledgers, isMissing))
        return;
    store::Transaction transaction(connection);
    if (isNew) {
        createDaybookTables(connection);
        createFactRefusals(connection);
    }
    for (Ledger *ledger : m_ledgers) {
        if (readLedgerVersion(connection, ledger->name()))
            continue;
        createLedgerTables(connection, *ledger, false);
        writeLedgerVersion(connection, *ledger);
    }
    transaction.commit();
}

Daybook::~Daybook() = default;

bool Daybook::isEnrolled() { return readStrandHead(m_connection, device()).has_value(); }

void Daybook::enrol(BranchId branch, UserId user, BusinessDate date)
{
    BodyWriter body;
    body.beginObject();
    body.field("public_key",
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(m_key.publicKey().data()), 32).toHex()));
    body.endObject();
    Writing writing(*this);
    if (isEnrolled())
        return;
    writeStrandHead(m_connection, device(), {m_key.publicKey(), 0, Hash {}, Hlc {}});
    writing.append({device().as<FactTag>(), DeviceEnrolledKind, 1, date, branch, user, std::nullopt, body.take()});
    writing.commit();
}

std::shared_ptr<void> Daybook::listen(Listener listener)
{
    auto kept = std::make_shared<Listener>(std::move(listener));
    std::erase_if(m_listeners, [](const auto &weak) { return weak.expired(); });
    m_listeners.push_back(kept);
    return kept;
}

void Daybook::announce(const Announcement &announcement)
{
    const auto listeners = m_listeners; // A listener may add or drop listeners.
    for (const auto &weak : listeners) {
        if (const auto listener = weak.lock())
            (*listener)(announcement);
    }
}

std::optional<Fact> Daybook::find(FactId id)
{
    static const std::string Sql = "SELECT " + std::string(FactColumns) + " FROM fact WHERE id = ?";
    auto row = m_connection.query(Sql, id);
    if (!row.step())
        return std::nullopt;
    Fact fact;
    readFact(row, fact);
    return fact;
}

// Records are written by facts alone, and facts only ever follow one another: as long as the last one is the last that
// was seen here, nobody has written any.
qint64 Daybook::recordsEdition()
{
    auto row = m_connection.query("SELECT max(no) FROM fact");
    const qint64 last = row.step() && !row.isNull(0) ? row.int64(0) : 0;
    if (std::exchange(m_lastNo, last) != last)
        ++m_recordsEdition;
    return m_recordsEdition;
}

void Daybook::noteFact(qint64 no, bool hasRecords) noexcept
{
    if (std::exchange(m_lastNo, no) != no - 1 || hasRecords)
        ++m_recordsEdition;
}

void Daybook::noteRollback() noexcept
{
    ++m_recordsEdition; // What was read since may be of records that are gone again …
    m_lastNo = -1;      // … and another fact may get the number of one that is gone.
}

void Daybook::forEachFact(DeviceId device, qint64 fromSeq, const std::function<bool(const Fact &)> &each)
{
    static const std::string Sql =
        "SELECT " + std::string(FactColumns) + " FROM fact WHERE device = ? AND seq >= ? ORDER BY no";
    auto row = m_connection.query(Sql, device, fromSeq);
    Fact fact;
    while (row.step()) {
        readFact(row, fact);
        if (!each(fact))
            return;
    }
}

} // namespace mizan::daybook
