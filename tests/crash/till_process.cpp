// posix_spawn and a pipe: QProcess would need an event loop between the kill and us.
#include "tests/crash/till_process.h"

#include "core/base/assertion.h"

#include <QFile>

#include <array>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mizan::test {

TillProcess::TillProcess(const QString &program, const QStringList &words, const QString &errors)
{
    std::array<int, 2> ends {};
    MIZAN_ASSERT(pipe2(ends.data(), O_CLOEXEC) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, QFile::encodeName(errors).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    std::vector<QByteArray> bytes {QFile::encodeName(program)};
    for (const QString &word : words)
        bytes.push_back(word.toUtf8());
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int spawned = posix_spawn(&m_process, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_out = ends[0];
    MIZAN_ASSERT(spawned == 0);
}

TillProcess::~TillProcess()
{
    kill();
    if (m_out >= 0)
        close(m_out);
}

std::optional<QByteArray> TillProcess::nextLine(std::chrono::microseconds wait)
{
    if (m_lines.empty() && !isSilent()) {
        pollfd listened {m_out, POLLIN, 0};
        const timespec patience {wait.count() / 1'000'000, wait.count() % 1'000'000 * 1000};
        if (ppoll(&listened, 1, &patience, nullptr) > 0)
            read();
    }
    if (m_lines.empty())
        return std::nullopt;
    QByteArray line = m_lines.front();
    m_lines.pop_front();
    return line;
}

void TillProcess::read()
{
    std::array<char, 65536> buffer;
    const ssize_t count = ::read(m_out, buffer.data(), buffer.size());
    if (count <= 0) {
        close(m_out);
        m_out = -1;
        return;
    }
    m_unfinished.append(buffer.data(), count);
    for (qsizetype end = 0; (end = m_unfinished.indexOf('\n')) >= 0; m_unfinished.remove(0, end + 1))
        m_lines.push_back(m_unfinished.left(end));
}

void TillProcess::kill()
{
    if (m_status)
        return;
    ::kill(m_process, SIGKILL);
    wait();
}

std::optional<int> TillProcess::exitCode()
{
    wait();
    return WIFEXITED(*m_status) ? std::optional(WEXITSTATUS(*m_status)) : std::nullopt;
}

void TillProcess::wait()
{
    if (m_status)
        return;
    int status = 0;
    MIZAN_ASSERT(waitpid(m_process, &status, 0) == m_process);
    m_status = status;
}

} // namespace mizan::test
