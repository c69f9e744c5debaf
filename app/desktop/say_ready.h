// Tells on the program's output when the till can be used, for whoever measures how long that takes.
#pragma once

#include "ui/shell/till_window.h"

#include <QTimer>

namespace mizan::desktop {

/// Writes "locked" once the lock page is painted and takes keys, and "ready" once the sale is painted and takes scans.
class SayReady final : public QObject {
    Q_OBJECT
public:
    explicit SayReady(ui::TillWindow &till, QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    ui::TillWindow &m_till;
    QTimer m_painted; ///< Runs out once the event that painted is over, and so on the screen.
    bool m_saidLocked = false;
};

} // namespace mizan::desktop
