// Keys by their place on the keyboard, so that scanners and letter shortcuts work under every layout (UX 3.2, 3.11).
#pragma once

#include <QKeyEvent>

#include <optional>

namespace mizan::ui {

/// The key's place as the Linux input layer numbers it (the same as PC set-1 scan codes); none when the event has none.
[[nodiscard]] std::optional<int> placeOf(const QKeyEvent &event);
/// What a US keyboard writes at that place; none for keys that write nothing.
[[nodiscard]] std::optional<char16_t> usCharacterAt(int place, bool shift) noexcept;
/// The character a scanner means by this key: by place, or by the event's own text where there is no place. GS (29) is
/// Ctrl+].
[[nodiscard]] std::optional<char16_t> scannedCharacter(const QKeyEvent &event);
/// The key for shortcuts: letters by place (Qt::Key_A … Z), everything else as the event says.
[[nodiscard]] Qt::Key shortcutKey(const QKeyEvent &event);
[[nodiscard]] bool isModifierKey(int key) noexcept;

} // namespace mizan::ui
