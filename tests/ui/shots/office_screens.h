// The back office's screens for pictures, over a small shop of its own.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> officeScreens();

} // namespace mizan::test
