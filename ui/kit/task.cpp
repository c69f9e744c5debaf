// The working thread writes two numbers; a timer on the other side reads them.
#include "ui/kit/task.h"

#include "core/base/assertion.h"
#include "ui/kit/fault_words.h"

#include <QMetaObject>
#include <QTimer>

#include <utility>

namespace mizan::ui {

bool TaskControl::report(qint64 done, qint64 total) noexcept
{
    m_total.store(total, std::memory_order_relaxed);
    m_done.store(done, std::memory_order_relaxed);
    return !isStopped();
}

Task::Task(std::function<void(TaskControl &)> work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
}

Task::~Task()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Task::start()
{
    MIZAN_ASSERT(!m_thread.joinable());
    m_running = true;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_running)
            Q_EMIT progressed(m_control->m_done.load(), m_control->m_total.load());
    });
    timer->start(ReportEveryMs);
    m_thread = std::jthread([this, control = m_control] {
        QString fault;
        try {
            m_work(*control);
        } catch (const store::Fault &caught) {
            qWarning("%s: %s", caught.what(), qPrintable(caught.detail()));
            fault = sentenceFor(caught);
        }
        QMetaObject::invokeMethod(this, [this, fault] { over(fault); }, Qt::QueuedConnection);
    });
}

void Task::stop() noexcept { m_control->m_stopped.store(true, std::memory_order_relaxed); }

void Task::over(const QString &fault)
{
    m_running = false;
    Q_EMIT progressed(m_control->m_done.load(), m_control->m_total.load());
    if (fault.isEmpty())
        Q_EMIT finished();
    else
        Q_EMIT failed(fault);
}

std::unique_ptr<store::Connection> readingConnection(const store::FileLocation &where)
{
    auto opened = store::Connection::open(where);
    if (!opened)
        throw store::Fault(store::FaultKind::Other, opened.error().toLogLine());
    return *std::move(opened);
}

} // namespace mizan::ui
