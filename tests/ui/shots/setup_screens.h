// The steps of the first run, for pictures.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> setupScreens();

} // namespace mizan::test
