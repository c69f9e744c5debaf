// The till's keyboard map (UX 3.11): keys that exist on every keyboard, letters by their place.
#pragma once

#include "core/devices/key_map.h"
#include "ui/sales/till_model.h"

#include <QKeyEvent>

#include <optional>
#include <vector>

namespace mizan::ui {

/// The map of this machine, for the whole program: what is pressed and every hint on the screen follow it. The standard
/// until one is installed; send the windows a LanguageChange afterwards, so that hints are written anew.
void installTillKeys(const devices::KeyMap &map);

/// "Shift+F6", letters by their place; empty for what is no key to put a task on.
[[nodiscard]] QString keyText(const QKeyEvent &event);

/// What a key asks of the till while selling.
[[nodiscard]] std::optional<TillAction> tillActionFor(const QKeyEvent &event);

struct TillKey {
    QString key; ///< "Shift+F7"; isolated where it is shown.
    QString action;
};
/// For F1.
[[nodiscard]] std::vector<TillKey> tillKeyMap();
/// For the sheet.
[[nodiscard]] std::vector<TillKey> tillKeyMap(const devices::KeyMap &keys);
/// The key of an action as it is now, "F5"; empty for one that has none or always the same.
[[nodiscard]] QString tillKeyOf(TillAction action);
/// What a task of devices::KeyTasks does, in words.
[[nodiscard]] QString tillTaskWords(std::size_t task);

} // namespace mizan::ui
