// The Z or X report as a document.
#pragma once

#include "core/documents/wording.h"
#include "core/documents/z_report.h"

namespace mizan::documents {

[[nodiscard]] Document zReportDocument(const ZReport &report, const Wording &wording);

} // namespace mizan::documents
