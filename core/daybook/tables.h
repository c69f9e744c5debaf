// The daybook's own tables; everything else in the file is derived from them or local.
#pragma once

#include "core/daybook/fact.h"
#include "core/daybook/ledger.h"
#include "core/daybook/signing_key.h"

#include <optional>

namespace mizan::daybook {

/// fact(no, id, device, seq, at, …): append-only; UPDATE, DELETE and REPLACE are refused by triggers. Within a strand
/// `no` grows with `seq`, since a strand is written and accepted in its order; so no index by strand is needed, which
/// every sale would pay for.
[[nodiscard]] const store::TableShape &factTable();
/// strand(device, public_key, seq, hash, at): the head of each strand.
[[nodiscard]] const store::TableShape &strandTable();
/// ledger_version(name, version): what the ledgers' tables were made with.
[[nodiscard]] const store::TableShape &ledgerVersionTable();

void createDaybookTables(store::Connection &connection);
void createFactRefusals(store::Connection &connection);
/// Tables, extras and (unless `withoutIndexes`) indexes of one ledger.
void createLedgerTables(store::Connection &connection, Ledger &ledger, bool withoutIndexes);
void createLedgerIndexes(store::Connection &connection, const Ledger &ledger);
void dropLedgerTables(store::Connection &connection, Ledger &ledger);
void writeLedgerVersion(store::Connection &connection, const Ledger &ledger);
[[nodiscard]] std::optional<qint64> readLedgerVersion(store::Connection &connection, std::string_view ledger);

/// The public key that a strand's first fact brings along; none when the fact is not such a one.
[[nodiscard]] std::optional<PublicKey> enrolledKey(const Fact &fact);

struct StrandHead {
    PublicKey key {};
    qint64 seq = 0;
    Hash hash {};
    Hlc at;
};
[[nodiscard]] std::optional<StrandHead> readStrandHead(store::Connection &connection, DeviceId device);
void writeStrandHead(store::Connection &connection, DeviceId device, const StrandHead &head);
/// The head of an enrolled strand is this fact now.
void moveStrandHead(store::Connection &connection, const Fact &fact);

/// Adds one row; the local number given to it.
qint64 insertFact(store::Connection &connection, const Fact &fact);
/// The columns in the order of readFact.
inline constexpr std::string_view FactColumns = "no, id, device, seq, at, business_date, branch, user_id, approved_by, "
                                                "kind, version, body, previous, hash, signature";
void readFact(const store::Statement &row, Fact &fact);

} // namespace mizan::daybook
