// A long shift: ten thousand tickets at one till, and its close.
#pragma once

namespace mizan::bench {

void benchShift();

} // namespace mizan::bench
