// Writing to the terminal, and being interrupted.
#include "app/ctl/console.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t interrupted = 0;

constexpr qint64 TerminalIntervalMs = 500;
constexpr qint64 LogIntervalMs = 5000; // In a log, a line now and then is enough.

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

Console::Console()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    struct sigaction action {};
    action.sa_handler = [](int) { interrupted = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND); // A second one ends the program at once.
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    m_lastShown.start();
}

bool Console::wasInterrupted() noexcept { return interrupted != 0; }

void Console::say(const QString &line)
{
    endProgressLine();
    write(stdout, line.toUtf8() + '\n');
}

void Console::sayBytes(const QByteArray &bytes)
{
    endProgressLine();
    write(stdout, bytes);
}

void Console::warn(const QString &line)
{
    endProgressLine();
    write(stderr, line.toUtf8() + '\n');
}

daybook::OnProgress Console::onProgress(QString verb)
{
    return [this, verb = std::move(verb)](const daybook::Progress &now) { return progress(verb, now.done, now.total); };
}

bool Console::progress(const QString &verb, qint64 done, qint64 total)
{
    if (m_lastShown.elapsed() >= (m_isTerminal ? TerminalIntervalMs : LogIntervalMs)) {
        m_lastShown.restart();
        const QString text = total > 0 ? u"%1: %2 of %3 (%4 %)"_s.arg(verb).arg(done).arg(total).arg(done * 100 / total)
                                       : u"%1: %2"_s.arg(verb).arg(done);
        write(stderr, m_isTerminal ? "\r\x1b[K" + text.toUtf8() : text.toUtf8() + '\n');
        m_lineIsOpen = m_isTerminal;
    }
    return !wasInterrupted();
}

void Console::endProgressLine()
{
    if (m_lineIsOpen)
        write(stderr, "\r\x1b[K");
    m_lineIsOpen = false;
}

} // namespace mizan::ctl
