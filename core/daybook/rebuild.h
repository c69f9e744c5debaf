// Throws the ledgers away and derives them again from the daybook.
#pragma once

#include "core/base/result.h"
#include "core/daybook/ledger.h"

#include <functional>
#include <vector>

namespace mizan::daybook {

struct Progress {
    qint64 done = 0;
    qint64 total = 0;
};
/// Told now and then; false stops the work, and everything stays as it was.
using OnProgress = std::function<bool(const Progress &)>;

namespace rules {
inline constexpr Rule WorkMustNotBeStopped {"daybook.work-must-not-be-stopped"};
}

/// Whether a ledger's version differs from the one its tables were made with.
[[nodiscard]] bool needsRebuild(store::Connection &connection, std::span<Ledger *const> ledgers);

/// SQLCipher: builds a side file with the same facts and local tables and fresh ledgers, and swaps it in. `connection`
/// must be the only one to the file; it is closed. Returns the number of facts applied.
[[nodiscard]] Result<qint64> rebuildFile(
    std::unique_ptr<store::Connection> connection, std::span<Ledger *const> ledgers, const OnProgress &progress = {});

/// PostgreSQL, and small files in tests: drops and refills the ledgers' tables in one transaction.
[[nodiscard]] Result<qint64> rebuildInPlace(
    store::Connection &connection, std::span<Ledger *const> ledgers, const OnProgress &progress = {});

/// Applies the facts of `source` to fresh ledger tables in `target`, for comparing.
[[nodiscard]] Result<qint64> rebuildInto(store::Connection &source, store::Connection &target,
    std::span<Ledger *const> ledgers, const OnProgress &progress = {});

} // namespace mizan::daybook
