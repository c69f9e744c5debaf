// What must hold of every number that comes from outside.
#pragma once

#include "core/base/rule.h"

namespace mizan::rules {

inline constexpr Rule NumberMustFit {"number.must-fit"};

} // namespace mizan::rules
