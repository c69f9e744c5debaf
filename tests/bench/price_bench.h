// Measures the till's work for a scan in a shop with many price lists and promotions.
#pragma once

namespace mizan::bench {

/// Of its own shop; nothing is painted.
void benchPrices();

} // namespace mizan::bench
