// Catches a scanner's keys before any widget sees them and hands out scans, first in, first out (UX 3.2, threat T13).
#pragma once

#include "ui/kit/scan_detector.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>

class QLineEdit;
class QWindow;

namespace mizan::ui {

class ScanRouter final : public QObject {
    Q_OBJECT
public:
    /// Listens to every key of the program from now on.
    explicit ScanRouter(QObject *parent = nullptr);

    /// Whether it takes keys at all: one router at a time does.
    void setListening(bool listening);

    void setProfile(ScannerProfile profile) { m_detector.setProfile(std::move(profile)); }

    /// Decides all that was waiting for this instant, in the events' own time. The router's timer calls it.
    void passTime(qint64 nowMs);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One for each scan, in order; a repeated code is a repeated item.
    void scanned(const QString &code);
    /// More than a hundred characters in one burst: nothing of it was used.
    void scanTooLong();

private:
    struct HeldEvent {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
        bool isStroke; ///< Presses count as strokes; releases travel behind their press.
    };
    [[nodiscard]] bool press(QWindow *window, QKeyEvent *event);
    [[nodiscard]] bool release(QWindow *window, QKeyEvent *event);
    void carryOut(const ScanStep &step);
    void giveBack(int strokes);
    void send(const HeldEvent &held);
    void retract(int characters);
    void deliver(const QString &code);
    void schedule();
    void timeIsUp();
    [[nodiscard]] Stroke strokeOf(const QKeyEvent &event, qint64 atMs) const;
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event) const;

    ScanDetector m_detector;
    std::deque<HeldEvent> m_held;
    std::set<quint32> m_swallowed;     ///< Keys whose press was not passed on: neither is their release.
    std::optional<quint32> m_lastDown; ///< The key that was pressed last, until it is let go.
    std::deque<QString> m_scans;
    bool m_delivering = false;
    bool m_replaying = false;
    QTimer m_timer;
    QElapsedTimer m_since; ///< Since the timer was started: tells whether the program was busy meanwhile.
    QElapsedTimer m_clock;
    qint64 m_nowMs = 0; ///< In the events' own time: the last stroke, or the deadline that passed.
    qint64 m_dueMs = 0;
    bool m_gaveGrace = false;
    struct BeforeBurst {
        QPointer<QLineEdit> field;
        QString text;
        int cursor = 0;
    };
    BeforeBurst m_before; ///< The focused field as it was before the first character of the burst reached it.
};

} // namespace mizan::ui
