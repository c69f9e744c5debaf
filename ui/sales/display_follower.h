// Tells the displays what the till shows, a moment after it changed: many changes are one, and the till never waits.
#pragma once

#include "ui/sales/customer_display_view.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace mizan::ui {

class TillModel;

class DisplayFollower final : public QObject {
    Q_OBJECT
public:
    static constexpr int PauseMs = 30;

    explicit DisplayFollower(QObject *parent = nullptr);
    /// From now on this till's; null: nothing is sold.
    void follow(TillModel *till);
    [[nodiscard]] const CustomerDisplayView &view() const noexcept { return m_view; }

Q_SIGNALS:
    void viewChanged(const mizan::ui::CustomerDisplayView &view);

private:
    void look();

    QPointer<TillModel> m_till;
    QTimer m_pause;
    CustomerDisplayView m_view;
};

} // namespace mizan::ui
