// Pictures of quick keys with colours and pictures, of changing them, and of loyalty points at the till.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> keyScreens();

} // namespace mizan::test
