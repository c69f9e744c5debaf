// A document as the bytes of a receipt printer (ESC/POS).
#pragma once

#include "core/devices/printer_profile.h"
#include "core/documents/document.h"

namespace mizan::devices {

enum class PaperEnd {
    Cut,      ///< Fed past the knife and cut, or past the tear-off edge where there is no knife.
    Continue, ///< Something follows on the same piece of paper.
};

/// In the printer's own letters where one of its code pages has every character and every table fits its columns; else,
/// and always for papers from right to left, as dots. No byte of the document's text can become a command.
[[nodiscard]] QByteArray escPosOf(const documents::Document &document, const PrinterProfile &profile,
    std::shared_ptr<const documents::FontSet> fonts, PaperEnd end = PaperEnd::Cut);

} // namespace mizan::devices
