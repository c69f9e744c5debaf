// What the colours of quick keys look like.
#pragma once

#include "core/catalogue/quick_keys.h"
#include "ui/theme/tokens.h"

#include <QString>

#include <array>

namespace mizan::ui {

inline constexpr std::array KeyColours {catalogue::KeyColour::Blue, catalogue::KeyColour::Green,
    catalogue::KeyColour::Amber, catalogue::KeyColour::Red, catalogue::KeyColour::Violet, catalogue::KeyColour::Grey};

[[nodiscard]] Token tokenOf(catalogue::KeyColour colour);
/// "Green".
[[nodiscard]] QString colourText(catalogue::KeyColour colour);

} // namespace mizan::ui
