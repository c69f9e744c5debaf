// The table of wrong tries.
#include "core/access/access_ledger.h"

#include "core/access/access_facts.h"
#include "core/daybook/ledger_writer.h"

namespace mizan::access {

using daybook::Table;
using daybook::TableKind;

namespace {

const std::vector<Table> &accessTables()
{
    static const std::vector<Table> tables {
        {TableKind::Latest,
            {"access_tries", {{"user_no"}, {"device_no"}, {"failed"}, {"last_at_ms"}}, {"user_no", "device_no"}},
            {"user_no", "device_no"}},
    };
    return tables;
}

} // namespace

std::span<const Table> AccessLedger::tables() const noexcept { return accessTables(); }

std::span<const std::string_view> AccessLedger::kinds() const noexcept
{
    static constexpr std::array<std::string_view, 2> kinds {AttemptFailedKind, SignedInKind};
    return kinds;
}

void AccessLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    const PinTried tried = readPinTried(fact.body);
    if (tried.purpose == BadgeSignInPurpose || tried.purpose == BadgeApprovalPurpose)
        return;
    const qint64 user = writer.keyOf(tried.user);
    const qint64 device = writer.keyOf(fact.header.device);
    if (fact.header.kind == SignedInKind) {
        writer.put(accessTables()[0], user, device, qint64 {0}, fact.header.at.ms());
        return;
    }
    writer.connection().run("INSERT INTO access_tries (user_no, device_no, failed, last_at_ms) VALUES (?, ?, 1, ?) "
                            "ON CONFLICT (user_no, device_no) DO UPDATE SET failed = access_tries.failed + 1, "
                            "last_at_ms = excluded.last_at_ms",
        user, device, fact.header.at.ms());
}

FailedTries failedTries(store::Connection &connection, UserId user, DeviceId device)
{
    store::Statement row =
        connection.query("SELECT t.failed, t.last_at_ms FROM access_tries t "
                         "JOIN local_key u ON u.no = t.user_no JOIN local_key d ON d.no = t.device_no "
                         "WHERE u.uid = ? AND d.uid = ?",
            user, device);
    if (!row.step())
        return {};
    return {row.int64(0), row.int64(1)};
}

} // namespace mizan::access
