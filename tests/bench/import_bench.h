// Measures the import of a million products with three million barcodes and stock.
#pragma once

namespace mizan::bench {

class BigShop;

void benchImport(BigShop &shop);

} // namespace mizan::bench
