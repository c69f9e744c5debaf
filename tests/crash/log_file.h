// The write-ahead log as the dead program left it, read without SQLite, which would tidy it up.
#pragma once

#include <QString>

namespace mizan::test {

struct LogTail {
    qint64 frames = 0;      ///< Whole, in order, of the log's present round.
    qint64 uncommitted = 0; ///< Of these, behind the last commit: a transaction that was being written.
    friend bool operator==(const LogTail &, const LogTail &) = default;
};

/// https://www.sqlite.org/fileformat2.html#the_write_ahead_log; pages stay encrypted, checksums are over them as they
/// are.
[[nodiscard]] LogTail readLogTail(const QString &path);

} // namespace mizan::test
