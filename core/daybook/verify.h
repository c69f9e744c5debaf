// Is everything as it was written? Sequence, chain, signatures, ledgers against a rebuild, the file itself.
#pragma once

#include "core/daybook/rebuild.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::daybook {

enum class FindingKind {
    MissingSequence, ///< A fact is not there, or stands twice.
    ChangedContent,  ///< The hash does not fit what the fact says.
    BrokenChain,     ///< The fact does not follow the one before it.
    WrongKey,        ///< The strand does not begin with its device's key.
    WrongSignature,
    WrongHead,   ///< The strand ends elsewhere than its head says: facts were cut off.
    WrongLedger, ///< A row is not what the daybook gives.
    DamagedFile,
};

/// One thing that is wrong, and where it begins.
struct Finding {
    FindingKind kind;
    std::optional<DeviceId> device; ///< The strand, where it lies in one.
    qint64 seq = 0;                 ///< The first bad sequence of the strand.
    QString detail;                 ///< The ledger's row, the engine's words.
};

struct Verification {
    std::vector<Finding> findings;
    qint64 facts = 0;
    qint64 strands = 0;
    [[nodiscard]] bool isClean() const noexcept { return findings.empty(); }
};

struct VerifyOptions {
    bool signatures = true;
    bool ledgers = true;
    bool file = true;
};

[[nodiscard]] Result<Verification> verify(store::Connection &connection, std::span<Ledger *const> ledgers,
    const VerifyOptions &options = {}, const OnProgress &progress = {});

} // namespace mizan::daybook
