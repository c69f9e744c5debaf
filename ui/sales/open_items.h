// What is still open when a shift is about to close.
#pragma once

#include <QString>

namespace mizan {
class Shop;
}

namespace mizan::ui {

/// Held sales, the one being rung up, and what the card terminal has not settled; one sentence or two.
[[nodiscard]] QString openItemsText(Shop &shop);

} // namespace mizan::ui
