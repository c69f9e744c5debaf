// A short word at the bottom with one action, such as Undo; goes by itself (UX 2.4).
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace mizan::ui {

struct ToastWords {
    QString text;
    QString action {}; ///< Empty: none.
    std::function<void()> onAction {};
};

/// Lives at the bottom trailing corner of its parent, above those that came later; at most three at once.
class Toast final : public QFrame {
    Q_OBJECT
public:
    static constexpr int LifetimeMs = 6000;
    static constexpr int Most = 3;

    static Toast *show(QWidget &over, ToastWords words);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Toast(QWidget &over, ToastWords words);
    static void stack(QWidget &over);

    QTimer m_life;
    QLabel *m_text;
    QPushButton *m_action = nullptr;
};

} // namespace mizan::ui
