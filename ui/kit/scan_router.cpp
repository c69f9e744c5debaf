// Key events at window level, in and out of the detector.
#include "ui/kit/scan_router.h"

#include "ui/kit/physical_keys.h"

#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWindow>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int BusyMs = 15; ///< A timer so late means that the program was busy: keys may still wait to be read.
constexpr int GraceMs = 10;

quint32 identityOf(const QKeyEvent &event)
{
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : static_cast<quint32>(event.key());
}

} // namespace

ScanRouter::ScanRouter(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { timeIsUp(); });
    m_clock.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void ScanRouter::setListening(bool listening)
{
    QCoreApplication::instance()->removeEventFilter(this);
    if (listening)
        QCoreApplication::instance()->installEventFilter(this);
}

qint64 ScanRouter::timeOf(const QKeyEvent &event) const
{
    // The event's own time, where the platform gives one: it stays right when the program was busy.
    return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.elapsed();
}

Stroke ScanRouter::strokeOf(const QKeyEvent &event, qint64 atMs) const
{
    Stroke stroke {.kind = StrokeKind::Control,
        .autoRepeat = event.isAutoRepeat(),
        .atMs = atMs,
        .rolled = m_lastDown.has_value()};
    const bool chord =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier;
    const int key = event.key();
    if (!chord && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)) {
        stroke.kind = StrokeKind::Terminator;
    } else if (const auto character = scannedCharacter(event)) {
        stroke.kind = StrokeKind::Character;
        stroke.character = *character;
    }
    return stroke;
}

bool ScanRouter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_replaying || !watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Asked before the press itself: a stroke that the detector wants must not start a shortcut.
        auto *key = static_cast<QKeyEvent *>(event);
        if (isModifierKey(key->key()))
            return false;
        ScanDetector asIfPressed = m_detector;
        if (asIfPressed.stroke(strokeOf(*key, timeOf(*key))).fate == StrokeFate::Pass)
            return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        return press(window, static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return release(window, static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool ScanRouter::press(QWindow *window, QKeyEvent *event)
{
    if (isModifierKey(event->key()))
        return false;
    m_nowMs = timeOf(*event);
    const ScanStep step = m_detector.stroke(strokeOf(*event, m_nowMs));
    m_lastDown = identityOf(*event);
    if (step.fate == StrokeFate::Hold) {
        // What is released by this step stands before it in the queue.
        carryOut(step);
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(event->clone()), true});
        m_swallowed.insert(identityOf(*event));
        schedule();
        return true;
    }
    if (step.fate == StrokeFate::Swallow)
        m_swallowed.insert(identityOf(*event));
    else
        m_swallowed.erase(identityOf(*event));
    carryOut(step);
    schedule();
    return step.fate == StrokeFate::Swallow;
}

bool ScanRouter::release(QWindow *window, QKeyEvent *event)
{
    if (m_lastDown == identityOf(*event) && !event->isAutoRepeat())
        m_lastDown.reset();
    if (isModifierKey(event->key()) || m_swallowed.erase(identityOf(*event)) == 0)
        return false;
    // Only where its press still waits does the release follow it later.
    const bool pressWaits = std::ranges::any_of(
        m_held, [&](const HeldEvent &held) { return held.isStroke && identityOf(*held.event) == identityOf(*event); });
    if (pressWaits)
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(event->clone()), false});
    return true;
}

void ScanRouter::carryOut(const ScanStep &step)
{
    if (step.firstRelease) {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        m_before = {field, field ? field->text() : QString(), field ? field->cursorPosition() : 0};
    }
    if (step.release > 0)
        giveBack(step.release);
    if (step.dropHeld)
        m_held.clear();
    if (step.retract > 0)
        retract(step.retract);
    if (step.scan)
        deliver(*step.scan);
    if (step.tooLong)
        Q_EMIT scanTooLong();
}

void ScanRouter::giveBack(int strokes)
{
    while (!m_held.empty() && (strokes > 0 || !m_held.front().isStroke)) {
        const HeldEvent held = std::move(m_held.front());
        m_held.pop_front();
        if (held.isStroke) {
            --strokes;
            m_swallowed.erase(identityOf(*held.event)); // Its release, if still to come, goes the usual way.
        }
        send(held);
    }
}

void ScanRouter::send(const HeldEvent &held)
{
    if (!held.window)
        return;
    m_replaying = true;
    QCoreApplication::sendEvent(held.window, held.event.get());
    m_replaying = false;
}

void ScanRouter::retract(int characters)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    if (m_before.field && focus == m_before.field) {
        m_before.field->setText(m_before.text);
        m_before.field->setCursorPosition(m_before.cursor);
        return;
    }
    for (int i = 0; i < characters; ++i) {
        QKeyEvent backspace(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
        QCoreApplication::sendEvent(focus, &backspace);
    }
}

void ScanRouter::deliver(const QString &code)
{
    m_scans.push_back(code);
    if (m_delivering)
        return; // The loop below, further up the stack, takes it when it is done with the one before.
    m_delivering = true;
    while (!m_scans.empty()) {
        const QString next = m_scans.front();
        m_scans.pop_front();
        Q_EMIT scanned(next);
    }
    m_delivering = false;
}

void ScanRouter::schedule()
{
    const auto deadline = m_detector.deadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    m_dueMs = *deadline;
    m_gaveGrace = false;
    m_timer.start(static_cast<int>(std::clamp<qint64>(m_dueMs - m_nowMs, 0, ScanLimits::SilenceMs)));
    m_since.restart();
}

void ScanRouter::timeIsUp()
{
    if (!m_gaveGrace && m_since.elapsed() > m_timer.interval() + BusyMs) {
        m_gaveGrace = true;
        m_timer.start(GraceMs);
        return;
    }
    passTime(m_dueMs);
}

void ScanRouter::passTime(qint64 nowMs)
{
    for (auto due = m_detector.deadline(); due && *due <= nowMs; due = m_detector.deadline()) {
        m_nowMs = *due;
        carryOut(m_detector.expire(*due));
    }
    m_nowMs = std::max(m_nowMs, nowMs);
    schedule();
}

} // namespace mizan::ui
