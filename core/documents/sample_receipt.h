// A receipt of nothing that was sold, to look at while its template is made.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"

#include <array>

namespace mizan::store {
class Connection;
}

namespace mizan::documents {

struct SampleReceipt {
    access::ReceiptTemplate receipt;
    QImage logo {};
    std::array<QString, 2> goods {}; ///< Names of two.
};

/// Head and currency are the company's.
[[nodiscard]] Receipt sampleReceiptOf(
    store::Connection &connection, const SampleReceipt &sample, const Wording &wording);

} // namespace mizan::documents
