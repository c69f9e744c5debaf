// A fault is not an answer but an accident: disk full, damaged file, lost server. It is thrown; the transaction rolls
// back.
#pragma once

#include <QString>

#include <stdexcept>

namespace mizan::store {

enum class FaultKind {
    DiskFull,
    ReadOnly,    ///< The folder or file cannot be written.
    Damaged,     ///< The file is there, the key may be right, but what it holds is not whole.
    Busy,        ///< Another process holds the file longer than we waited.
    Unreachable, ///< The database server does not answer.
    SyncFailed,  ///< The disk refused to make a commit durable: what was not acknowledged must be read again.
    Constraint,  ///< The database refused a row (a trigger, a unique key): a bug, or tampering.
    Other,
};

class Fault : public std::runtime_error {
public:
    Fault(FaultKind kind, const QString &detail);
    [[nodiscard]] FaultKind kind() const noexcept { return m_kind; }
    /// The engine's own words, for the log and "Details".
    [[nodiscard]] const QString &detail() const noexcept { return m_detail; }

private:
    FaultKind m_kind;
    QString m_detail;
};

} // namespace mizan::store
