// Screens over a real shop: locked, counting the drawer, its difference.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> shopScreens();

} // namespace mizan::test
