// Tells when nobody has touched the machine for a while: no key, no scan, no tap, no move of the mouse.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace mizan::ui {

class IdleWatch final : public QObject {
    Q_OBJECT
public:
    /// `nowMs` is a clock that never goes back.
    explicit IdleWatch(std::function<qint64()> nowMs, QObject *parent = nullptr);

    /// None: it never tells.
    void setLimit(std::optional<std::chrono::minutes> limit);
    /// Whether the limit has passed; asked by a timer, a few times a minute.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle(); ///< Once, until somebody touches the machine again.

private:
    std::function<qint64()> m_nowMs;
    std::optional<std::chrono::milliseconds> m_limit;
    qint64 m_lastMs;
    bool m_isTold = false;
    QTimer m_timer;
};

} // namespace mizan::ui
