// Watches what is painted.
#include "app/desktop/say_ready.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>
#include <utility>
#include <variant>

namespace mizan::desktop {

SayReady::SayReady(ui::TillWindow &till, QObject *parent)
    : QObject(parent)
    , m_till(till)
{
    m_painted.setSingleShot(true);
    connect(&m_painted, &QTimer::timeout, this, [this] { look(); });
    QCoreApplication::instance()->installEventFilter(this);
}

bool SayReady::eventFilter(QObject *watched, QEvent *event)
{
    const bool shows = event->type() == QEvent::Paint || event->type() == QEvent::WindowActivate;
    if (shows && watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == &m_till)
        m_painted.start(0);
    return false;
}

void SayReady::look()
{
    if (!m_till.isActiveWindow())
        return;
    if (m_till.isLocked()) {
        if (!std::exchange(m_saidLocked, true))
            std::puts("locked");
    } else if (std::holds_alternative<ui::KeysPanel>(m_till.till()->state().panel)) {
        std::puts("ready");
        QCoreApplication::instance()->removeEventFilter(this);
    }
    std::fflush(stdout);
}

} // namespace mizan::desktop
