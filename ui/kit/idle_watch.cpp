// Sees every event of the program; only what a person does counts.
#include "ui/kit/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace mizan::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto LookEach = 10s;

} // namespace

IdleWatch::IdleWatch(std::function<qint64()> nowMs, QObject *parent)
    : QObject(parent)
    , m_nowMs(std::move(nowMs))
    , m_lastMs(m_nowMs())
{
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::optional<std::chrono::minutes> limit)
{
    m_limit = limit;
    m_isTold = false;
    if (limit)
        m_timer.start(LookEach);
    else
        m_timer.stop();
}

void IdleWatch::look()
{
    if (!m_limit || m_isTold || m_nowMs() - m_lastMs < m_limit->count())
        return;
    m_isTold = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        m_lastMs = m_nowMs();
        m_isTold = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mizan::ui
