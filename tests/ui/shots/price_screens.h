// The pages of price lists and promotions.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> priceScreens();

} // namespace mizan::test
