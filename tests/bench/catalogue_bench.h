// Measures barcode lookup and search in a catalogue of a million products, and its import.
#pragma once

#include <QtGlobal>

namespace mizan::bench {

void benchCatalogue(qint64 products);

} // namespace mizan::bench
