// Measures one durable sale.
#pragma once

namespace mizan::bench {

void benchSale();

} // namespace mizan::bench
