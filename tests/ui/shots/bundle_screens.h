// Pictures of bundles: at the till with what they hold, and as they are put together.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> bundleScreens();

} // namespace mizan::test
