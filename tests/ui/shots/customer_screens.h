// The pages of customers, price lists and promotions.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> customerScreens();

} // namespace mizan::test
