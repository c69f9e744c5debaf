// What the till shows first after it was cut off with papers missing: the queue, the last sales and their papers.
#pragma once

#include "core/access/session.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace mizan::store {
class Connection;
}

namespace mizan::ui {

class Banner;
class PrintQueuePage;

class UnprintedPage final : public QWidget {
    Q_OBJECT
public:
    /// `changed` wakes whoever prints; may be empty.
    UnprintedPage(store::Connection &connection, const Session &session, std::function<void()> changed,
        QWidget *parent = nullptr);
    [[nodiscard]] PrintQueuePage &queue() const noexcept { return *m_queue; }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    Banner *m_banner;
    PrintQueuePage *m_queue;
    QPushButton *m_go;
};

} // namespace mizan::ui
