// The colours of the screen by their meaning, in light and dark; no other file names a colour.
#pragma once

#include <QColor>

#include <span>

namespace mizan::ui {

enum class Scheme { Light, Dark };

enum class Token {
    Window,
    Surface,
    Raised,
    Sunken,
    Alt,
    Hover,
    Text,
    Text2,
    TextDisabled,
    Border,
    Control,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    Selection,
    Focus,
    Ok,
    OkBg,
    OnPay,
    Warn,
    WarnBg,
    WarnFill,
    OnWarn,
    Bad,
    BadBg,
    OnBad,
    Info,
    InfoBg,
    Pend,
    PendBg,
};

/// What stands on what, and how much contrast it must have at least (WCAG 2.2: 4.5 for text, 3 for outlines and large
/// text).
struct Pairing {
    Token front;
    Token back;
    double least;
};

[[nodiscard]] QColor color(Token token, Scheme scheme, bool highContrast = false);
[[nodiscard]] std::span<const Pairing> pairings();
/// The contrast ratio of WCAG 2.2, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace mizan::ui
