// Work that takes longer than a blink: on a thread of its own, with progress and a way to stop it (UX 2.5).
#pragma once

#include "core/store/connection.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace mizan::ui {

/// What the working thread sees of its task.
class TaskControl {
public:
    /// From the working thread, as often as it likes. False: somebody asked to stop.
    bool report(qint64 done, qint64 total) noexcept;
    [[nodiscard]] bool isStopped() const noexcept { return m_stopped.load(std::memory_order_relaxed); }

private:
    friend class Task;
    std::atomic<qint64> m_done {0};
    std::atomic<qint64> m_total {0};
    std::atomic<bool> m_stopped {false};
};

/// One run of one piece of work. Going away stops it and waits for it.
class Task final : public QObject {
    Q_OBJECT
public:
    static constexpr int ReportEveryMs = 100;

    /// `work` runs on its own thread; whatever it makes it keeps in what it captured, to be read after finished().
    explicit Task(std::function<void(TaskControl &)> work, QObject *parent = nullptr);
    ~Task() override;

    void start();
    void stop() noexcept;
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    [[nodiscard]] bool wasStopped() const noexcept { return m_control->isStopped(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// After the work, on the thread of this object.
    void finished();
    /// Instead of finished(): the store failed, in a sentence for people; what was committed stays.
    void failed(const QString &words);

private:
    void over(const QString &fault);

    std::function<void(TaskControl &)> m_work;
    std::shared_ptr<TaskControl> m_control = std::make_shared<TaskControl>();
    std::jthread m_thread;
    bool m_running = false;
};

/// A second connection to the same file for a working thread; throws store::Fault where it cannot be opened.
[[nodiscard]] std::unique_ptr<store::Connection> readingConnection(const store::FileLocation &where);

} // namespace mizan::ui
