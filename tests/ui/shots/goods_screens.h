// Pictures of goods by weight, by the box and by label.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> goodsScreens();

} // namespace mizan::test
