// What the terminal hears: answers on standard output, progress and refusals on standard error; and Ctrl-C.
#pragma once

#include "core/daybook/rebuild.h"

#include <QElapsedTimer>
#include <QString>

namespace mizan::ctl {

class Console {
public:
    /// From now on an interrupt (SIGINT, SIGTERM) only asks; work looks at it through onProgress().
    Console();

    void say(const QString &line);
    void sayBytes(const QByteArray &bytes);
    void warn(const QString &line);
    /// Told now and then, it shows how far the work is, and stops it once an interrupt came.
    [[nodiscard]] daybook::OnProgress onProgress(QString verb);
    /// Shows it at most twice a second; false once an interrupt came.
    bool progress(const QString &verb, qint64 done, qint64 total);
    [[nodiscard]] static bool wasInterrupted() noexcept;

private:
    void endProgressLine();
    QElapsedTimer m_lastShown;
    bool m_isTerminal = false;
    bool m_lineIsOpen = false;
};

} // namespace mizan::ctl
