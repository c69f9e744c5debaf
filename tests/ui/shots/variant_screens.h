// Pictures of products with variants, at the till and in the office.
#pragma once

#include "tests/ui/shots/screens.h"

namespace mizan::test {

[[nodiscard]] std::vector<Screen> variantScreens();

} // namespace mizan::test
