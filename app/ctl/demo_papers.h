// The papers of the demo day as files: PDF, and the bytes a receipt printer would get.
#pragma once

#include "app/ctl/demo_day.h"

namespace mizan::ctl {

/// Writes receipt-*.pdf/.escpos, return.pdf/.escpos and z-report.pdf/.escpos into `folder`; the names of the files.
[[nodiscard]] Result<QStringList> writeDemoPapers(Shop &shop, const DemoDay &day, const QString &folder);

} // namespace mizan::ctl
