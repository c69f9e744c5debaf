// The writer's commits are counted through SQLite's hook; the moving happens on a thread with its own connection.
#include "core/store/checkpointer.h"

#include <sqlite3.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mizan::store {

namespace {

constexpr int FramesBeforeCheckpoint = 1000; // About 4 MB.
/// A writer that never pauses writes on while the background moves, so that the log would never begin anew but grow,
/// and growing costs the disk twice what overwriting does. What the background left, when it is this little, the writer
/// moves.
constexpr int FewFrames = 200;
/// A writer that outruns the background altogether (an import): past 32 MB of log it moves the rest itself.
constexpr int MostFrames = 8000;

} // namespace

struct Checkpointer::Private {
    explicit Private(Connection &connection)
        : writer(connection)
        , where(connection.location(Access::Read))
        , thread([this] { work(); })
    {
        sqlite3_wal_hook(writer.sqliteHandle(), &Private::committed, this);
    }
    ~Private()
    {
        sqlite3_wal_hook(writer.sqliteHandle(), nullptr, nullptr);
        {
            const std::lock_guard guard(mutex);
            ends = true;
        }
        wake.notify_one();
        thread.join();
    }

    /// Runs on the writer's thread, after each of its commits.
    static int committed(void *context, sqlite3 *writer, const char *, int frames)
    {
        auto *const self = static_cast<Private *>(context);
        int moved = self->moved;
        if (frames < moved) // The log began anew.
            self->moved = moved = 0;
        if (frames - moved > FramesBeforeCheckpoint && !self->running.exchange(true)) {
            {
                const std::lock_guard guard(self->mutex);
                self->wanted = true;
            }
            self->wake.notify_one();
        }
        const bool finishes = !self->running && moved > FramesBeforeCheckpoint && frames - moved <= FewFrames;
        if (finishes || frames > MostFrames) {
            const int code = sqlite3_wal_checkpoint_v2(writer, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
            if (code == SQLITE_IOERR_FSYNC)
                self->writer.condemn();
        }
        return SQLITE_OK; // The commit itself stands.
    }

    void work()
    {
        std::unique_ptr<Connection> connection;
        for (;;) {
            {
                std::unique_lock guard(mutex);
                wake.wait(guard, [this] { return wanted || ends; });
                if (ends)
                    return;
                wanted = false;
            }
            checkpoint(connection);
            running = false;
        }
    }

    void checkpoint(std::unique_ptr<Connection> &connection)
    {
        try {
            if (!connection) {
                auto opened = Connection::open(where);
                if (!opened)
                    return; // The writer meets the same trouble and tells it; the log only grows meanwhile.
                connection = std::move(*opened);
            }
            auto row = connection->query("PRAGMA wal_checkpoint(PASSIVE)"); // busy, frames in the log, frames moved
            if (row.step() && row.int64(2) >= 0)
                moved = static_cast<int>(row.int64(2));
        } catch (const Fault &fault) {
            qWarning("store: checkpoint: %s", fault.what());
            if (fault.kind() == FaultKind::SyncFailed)
                writer.condemn(); // What the log held may be neither there nor in the file (promise P3).
            connection.reset();
        }
    }

    Connection &writer;
    FileLocation where;
    std::mutex mutex;
    std::condition_variable wake;
    bool wanted = false; ///< Under the mutex, like `ends`.
    bool ends = false;
    std::atomic<bool> running = false;
    std::atomic<int> moved =
        0;              ///< Frames of the log that stand in the file already; a writer that never pauses keeps them.
    std::thread thread; ///< Last: it uses all of the above.
};

Checkpointer::Checkpointer(Connection &writer)
    : d(writer.sqliteHandle() ? std::make_unique<Private>(writer) : nullptr)
{
}

Checkpointer::~Checkpointer() = default;

} // namespace mizan::store
