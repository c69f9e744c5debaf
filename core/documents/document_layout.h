// Lays a document out on a paper, once, for every back end.
#pragma once

#include "core/documents/display_list.h"
#include "core/documents/paper.h"

namespace mizan::documents {

/// Nothing is clipped: text wraps, a table that is too wide is set smaller, a barcode that does not fit takes its next
/// form.
[[nodiscard]] DisplayList layOut(const Document &document, const Paper &paper, std::shared_ptr<const FontSet> fonts);

} // namespace mizan::documents
