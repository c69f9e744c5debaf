// What a printer's roll will show, dot by dot: for a preview that is what is printed.
#pragma once

#include "core/devices/printer_profile.h"
#include "core/documents/document.h"

#include <QImage>

namespace mizan::devices {

/// As wide as the printer's head. Where the printer prints its own letters, every letter stands in its column on its
/// line; the letters' shapes are the printer's own, here they are ours.
[[nodiscard]] QImage printedImage(const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts);

} // namespace mizan::devices
