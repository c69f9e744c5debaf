// The open SQLCipher handle of a connection, and how its errors become faults.
#pragma once

#include "core/store/fault.h"

#include <atomic>
#include <string_view>

struct sqlite3;

namespace mizan::store {

/// Closed when it goes. After the disk refused to make something durable it is condemned: every further use throws,
/// for what the file holds is then unknown until it is opened and read again.
class SqlcipherHandle {
public:
    explicit SqlcipherHandle(sqlite3 *db) noexcept;
    ~SqlcipherHandle();
    SqlcipherHandle(const SqlcipherHandle &) = delete;
    SqlcipherHandle &operator=(const SqlcipherHandle &) = delete;

    [[nodiscard]] sqlite3 *db() const noexcept { return m_db; }
    /// Throws SyncFailed once the handle is condemned.
    void mustBeUsable() const
    {
        if (m_condemned.load(std::memory_order_relaxed))
            throwCondemned();
    }
    void condemn() noexcept { m_condemned = true; } ///< From any thread.
    /// Throws the fault that `code`, just returned by a call on this handle, stands for.
    [[noreturn]] void fail(int code, std::string_view during);
    /// Ends an open transaction without its changes; a condemned handle may do this too, since nothing is promised.
    void rollBack() noexcept;
    /// Runs `sql` (one statement or several) and drops its rows.
    void execute(std::string_view sql);
    /// The first column of the first row; zero or empty when there is none.
    [[nodiscard]] qint64 number(std::string_view sql);
    [[nodiscard]] QString text(std::string_view sql);

private:
    [[noreturn]] static void throwCondemned();

    sqlite3 *m_db;
    std::atomic<bool> m_condemned = false;
};

/// What an (extended) result code of SQLite means to the program.
[[nodiscard]] FaultKind faultKindOf(int code) noexcept;

} // namespace mizan::store
