// Which key does what at the till of this machine (UX 3.11): the standard keys, and those that a shop chose instead.
// Enter, Esc, arrows, digits and signs are not among them: they do what they do everywhere.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace mizan {
class Session;
}

namespace mizan::devices {

/// What a key can be put on. Keys are written as on a sheet: "F5", "Shift+F6", "Ctrl+L", "Del".
struct KeyTask {
    std::string_view name;     ///< Stands in settings.
    std::string_view standard; ///< The key of UX 3.11.
    std::string_view other {}; ///< A second key, by the letter's place; empty: none.
};

inline constexpr std::array KeyTasks {KeyTask {"help", "F1"}, KeyTask {"quantity", "F2", "Alt+Q"},
    KeyTask {"find", "F3", "Ctrl+F"}, KeyTask {"price-check", "Shift+F3"}, KeyTask {"customer", "F4", "Alt+C"},
    KeyTask {"price", "F5", "Alt+P"}, KeyTask {"discount", "F6", "Alt+D"}, KeyTask {"sale-discount", "Shift+F6"},
    KeyTask {"hold", "F7", "Alt+H"}, KeyTask {"recall", "Shift+F7"}, KeyTask {"return", "F8", "Alt+R"},
    KeyTask {"line-options", "F9", "Alt+L"}, KeyTask {"gift-receipt", "Shift+F9"}, KeyTask {"menu", "F10"},
    KeyTask {"full-screen", "F11"}, KeyTask {"pay", "F12", "Ctrl+Enter"}, KeyTask {"exact-cash", "Shift+F12"},
    KeyTask {"remove", "Del"}, KeyTask {"undo", "Ctrl+Z"}, KeyTask {"redo", "Ctrl+Y"},
    KeyTask {"next-page", "Ctrl+PgDown"}, KeyTask {"previous-page", "Ctrl+PgUp"}, KeyTask {"lock", "Ctrl+L"},
    KeyTask {"back-office", "Ctrl+T"}};

namespace rules {                                                            // In the order of checking.
inline constexpr Rule KeyTaskMustBeKnown {"devices.key-task-must-be-known"}; ///< Value `task`.
/// Value `key`. A function key, or Ins, Del, PgUp, PgDown; or a letter with Ctrl or Alt: nothing that writes.
inline constexpr Rule KeyMustBeUsable {"devices.key-must-be-usable"};
inline constexpr Rule KeyMustBeFree {"devices.key-must-be-free"}; ///< Values `key`, `task`: what has it.
} // namespace rules

class KeyMap {
public:
    KeyMap(); ///< The standard.

    /// Of KeyTasks, in their order.
    [[nodiscard]] const QString &keyOf(std::size_t task) const { return m_keys.at(task); }
    [[nodiscard]] bool isStandard(std::size_t task) const;
    [[nodiscard]] std::optional<std::size_t> taskOf(QStringView key) const;
    [[nodiscard]] Result<void> assign(std::string_view task, const QString &key);
    /// Also frees nothing else: refused where another task has the standard key meanwhile.
    [[nodiscard]] Result<void> makeStandard(std::size_t task);
    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    std::vector<QString> m_keys;
};

/// What no longer fits (another program version wrote it) is as in the standard.
[[nodiscard]] KeyMap keyMap(store::Connection &connection);
/// Needs "settings.edit".
[[nodiscard]] Result<void> setKeyMap(store::Connection &connection, const Session &session, const KeyMap &map);

} // namespace mizan::devices
