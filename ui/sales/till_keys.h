// The till's keyboard map (UX 3.11): keys that exist on every keyboard, letters by their place.
#pragma once

#include "ui/sales/till_model.h"

#include <QKeyEvent>

#include <optional>
#include <vector>

namespace mizan::ui {

/// What a key asks of the till while selling.
[[nodiscard]] std::optional<TillAction> tillActionFor(const QKeyEvent &event);

struct TillKey {
    QString key; ///< "Shift+F7"; isolated where it is shown.
    QString action;
};
/// For F1.
[[nodiscard]] std::vector<TillKey> tillKeyMap();

} // namespace mizan::ui
