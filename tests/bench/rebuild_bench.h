// Measures the rebuild of a hundred thousand sales.
#pragma once

namespace mizan::bench {

void benchRebuild(int sales);

} // namespace mizan::bench
