// One look for all changes within a moment.
#include "ui/sales/display_follower.h"

#include "ui/sales/till_model.h"

namespace mizan::ui {

DisplayFollower::DisplayFollower(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(); });
}

void DisplayFollower::follow(TillModel *till)
{
    if (m_till)
        disconnect(m_till, nullptr, this, nullptr);
    m_till = till;
    if (till)
        connect(till, &TillModel::changed, this, [this] {
            if (!m_pause.isActive())
                m_pause.start();
        });
    look();
}

void DisplayFollower::look()
{
    CustomerDisplayView view = m_till ? customerDisplayView(m_till->state()) : CustomerDisplayView();
    if (view == m_view)
        return;
    m_view = std::move(view);
    Q_EMIT viewChanged(m_view);
}

} // namespace mizan::ui
