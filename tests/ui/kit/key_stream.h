// Key events as X11 gives them, for a keyboard with any layout, in a time that the test keeps.
#pragma once

#include "ui/kit/scan_router.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QString>
#include <QWidget>
#include <QWindow>

#include <array>
#include <memory>
#include <string_view>

namespace mizan::test {

/// The place (kernel number) of a US key and whether Shift is needed.
struct UsKey {
    int place = 0;
    bool shift = false;
};

[[nodiscard]] inline UsKey usKeyFor(char c)
{
    constexpr std::array<std::pair<int, std::string_view>, 4> Rows {
        {{2, "1234567890-="}, {16, "qwertyuiop[]"}, {30, "asdfghjkl;'`"}, {44, "zxcvbnm,./"}}};
    constexpr std::array<std::pair<int, std::string_view>, 4> ShiftedRows {
        {{2, "!@#$%^&*()_+"}, {16, "QWERTYUIOP{}"}, {30, "ASDFGHJKL:\"~"}, {44, "ZXCVBNM<>?"}}};
    for (const auto &[first, keys] : Rows) {
        if (const auto at = keys.find(c); at != keys.npos)
            return {first + static_cast<int>(at), false};
    }
    for (const auto &[first, keys] : ShiftedRows) {
        if (const auto at = keys.find(c); at != keys.npos)
            return {first + static_cast<int>(at), true};
    }
    if (c == '\\' || c == '|')
        return {43, c == '|'};
    return {57, false};
}

/// A press or release of the key that a US keyboard labels `c`; `text` is what the active layout makes of it.
[[nodiscard]] inline std::unique_ptr<QKeyEvent> keyEvent(
    QEvent::Type type, char c, const QString &text, int qtKey, quint64 atMs)
{
    const UsKey key = usKeyFor(c);
    auto event = std::make_unique<QKeyEvent>(
        type, qtKey, key.shift ? Qt::ShiftModifier : Qt::NoModifier, static_cast<quint32>(key.place + 8), 0, 0, text);
    event->setTimestamp(atMs);
    return event;
}

/// What the Arabic layout writes on the keys of 0 to 9 and a to z.
[[nodiscard]] inline QString arabicLayout(char c)
{
    static const QString letters = QStringLiteral("شلؤيثبلاهتنمةىخحضقسفعرصءغئ");
    if (c >= 'a' && c <= 'z')
        return letters.mid(c - 'a', 1);
    if (c >= '0' && c <= '9')
        return QString(QChar(static_cast<char16_t>(u'\u0660' + (c - '0'))));
    return QString(QLatin1Char(c));
}

/// What the French layout writes on the same keys: digits only with Shift, which no scanner presses.
[[nodiscard]] inline QString azertyLayout(char c)
{
    static const QString digits = QStringLiteral("à&é\"'(-è_ç");
    static const QString letters = QStringLiteral("qbcdefghijkl,noparstuvzxyw");
    if (c >= '0' && c <= '9')
        return digits.mid(c - '0', 1);
    if (c >= 'a' && c <= 'z')
        return letters.mid(c - 'a', 1);
    return QString(QLatin1Char(c));
}

/// Hands and scanner in front of a window. Keys reach the window as from the platform: whether one is a shortcut is
/// asked before it is pressed.
class Keyboard {
public:
    Keyboard(QWidget &window, ui::ScanRouter &router)
        : m_window(window)
        , m_router(router)
    {
    }

    /// As when nothing is pressed for so long.
    void wait(quint64 ms)
    {
        m_nowMs += ms;
        m_router.passTime(static_cast<qint64>(m_nowMs));
    }
    /// The key that a US keyboard labels `c`, down and up at once; `text` is what the active layout writes.
    void key(char c, const QString &text)
    {
        const int code = text[0].isDigit() && text[0] <= u'9' ? text[0].unicode() : text[0].toUpper().unicode();
        send(*keyEvent(QEvent::ShortcutOverride, c, text, code, m_nowMs));
        send(*keyEvent(QEvent::KeyPress, c, text, code, m_nowMs));
        send(*keyEvent(QEvent::KeyRelease, c, text, code, m_nowMs));
    }
    void key(char c) { key(c, QString(QLatin1Char(c))); }
    void half(QEvent::Type type, char c)
    {
        send(*keyEvent(type, c, QString(QLatin1Char(c)), QChar(QLatin1Char(c)).toUpper().unicode(), m_nowMs));
    }
    void repeat(char c)
    {
        QKeyEvent event(QEvent::KeyPress, c, Qt::NoModifier, static_cast<quint32>(usKeyFor(c).place + 8), 0, 0,
            QString(QLatin1Char(c)), true);
        event.setTimestamp(m_nowMs);
        send(event);
    }
    void special(Qt::Key code, int place, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
    {
        for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, code, modifiers, static_cast<quint32>(place + 8), 0, 0, text);
            event.setTimestamp(m_nowMs);
            send(event);
        }
    }
    void enter() { special(Qt::Key_Return, 28, Qt::NoModifier, QStringLiteral("\r")); }
    /// As a scanner sends it: key by key, Enter at the end.
    void scan(const QString &code, bool arabic = false, quint64 gapMs = 5)
    {
        characters(code, arabic, gapMs);
        enter();
    }
    void characters(const QString &code, bool arabic = false, quint64 gapMs = 5)
    {
        for (const QChar c : code) {
            key(c.toLatin1(), arabic ? arabicLayout(c.toLatin1()) : QString(c));
            wait(gapMs - 1);
            ++m_nowMs; // What is due at the very instant of the next key is decided after it.
        }
    }

private:
    void send(QKeyEvent &event) { QCoreApplication::sendEvent(m_window.windowHandle(), &event); }
    QWidget &m_window;
    ui::ScanRouter &m_router;
    quint64 m_nowMs = 10'000;
};

} // namespace mizan::test
