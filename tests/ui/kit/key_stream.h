// Builds key events as X11 gives them, for a keyboard with any layout.
#pragma once

#include <QKeyEvent>
#include <QString>

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

} // namespace mizan::test
