// Measures barcode lookup and search in a catalogue of a million products.
#pragma once

namespace mizan::bench {

class BigShop;

void benchCatalogue(BigShop &shop);

} // namespace mizan::bench
