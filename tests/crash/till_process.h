// A till as a process of its own: mizanctl ringing up a file, listened to through a pipe, and killed.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <deque>
#include <optional>

#include <sys/types.h>

namespace mizan::test {

class TillProcess {
public:
    /// `words` behind the program's name; what it says on standard error goes into the file `errors`.
    TillProcess(const QString &program, const QStringList &words, const QString &errors);
    ~TillProcess(); ///< Kills it, where it still runs.
    TillProcess(const TillProcess &) = delete;
    TillProcess &operator=(const TillProcess &) = delete;

    /// The next whole line of its standard output; none came within `wait`, or none will come any more.
    [[nodiscard]] std::optional<QByteArray> nextLine(std::chrono::microseconds wait);
    /// It will say nothing more: it ended, by itself or not.
    [[nodiscard]] bool isSilent() const noexcept { return m_out < 0; }
    /// SIGKILL: nothing in the process runs any more once this returns. What it had said can still be read.
    void kill();
    /// Waits for the end; none where a signal ended it.
    [[nodiscard]] std::optional<int> exitCode();

private:
    void read();
    void wait();
    pid_t m_process = -1;
    int m_out = -1;
    QByteArray m_unfinished;
    std::deque<QByteArray> m_lines;
    std::optional<int> m_status;
};

} // namespace mizan::test
