// A disk under SQLCipher that can lose power, refuse to sync or be full, at a chosen call.
#pragma once

#include "tests/support/seeded_random.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace mizan::test {

/// What was left on the platter when the power went: the files' names and contents.
using DiskImage = std::map<QString, QByteArray>;

/// While it lives, files opened by SQLCipher in this process go through it. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Writes and syncs seen so far.
    [[nodiscard]] int calls() const noexcept;
    /// Before the call of this number the power goes: of what was not synced, each sector of 512 bytes is there or is
    /// not, as `random` has it. The program goes on, unaware; `atCut` is called and the image kept.
    void cutPowerAt(int call, SeededRandom &random, std::function<void()> atCut);
    [[nodiscard]] const std::optional<DiskImage> &image() const noexcept;
    /// The call of this number, and no other, fails with this result code of SQLite.
    void failAt(int call, int code);
    /// The next sync of the file of this name fails as a disk's does (SQLITE_IOERR_FSYNC).
    void failNextSync(const QString &name);
    [[nodiscard]] bool failed() const noexcept; ///< Whether the failure asked for has happened.

    struct State;

private:
    std::unique_ptr<State> m_state;
};

/// Writes an image into a folder, as the disk is found after the power has come back.
void restore(const DiskImage &image, const QString &folder);

} // namespace mizan::test
