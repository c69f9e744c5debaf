// The receipt as a document.
#pragma once

#include "core/documents/receipt.h"
#include "core/documents/wording.h"

namespace mizan::documents {

[[nodiscard]] Document receiptDocument(const Receipt &receipt, const Wording &wording);

/// What the print queue puts before a paper of which a crash or a fault may have printed a part already.
[[nodiscard]] Document duplicateNotice(const Wording &wording);

} // namespace mizan::documents
