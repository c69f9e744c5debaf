// Pictures of customers' orders at the till.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> orderScreens();

} // namespace mizan::test
