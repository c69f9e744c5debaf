// A document in the fixed columns of a printer's own letters.
#pragma once

#include "core/devices/printer_text.h"
#include "core/documents/document.h"

#include <variant>

namespace mizan::devices {

/// One line of letters of one size.
struct PrinterLine {
    QByteArray text; ///< Encoded; holds no control bytes.
    bool bold = false;
    bool doubleWidth = false;
    bool doubleHeight = false;
    bool small = false;
};

/// How many letters fit on a line.
struct PrinterColumns {
    int normal = 48;
    int small = 64;
};

/// Letters, or what is sent as dots.
using PrinterPart = std::variant<PrinterLine, documents::Barcode, documents::Picture>;

/// A whole document in the letters of one code page.
struct PrintedLetters {
    CodePage page;
    std::vector<PrinterPart> parts;
};

/// In the first of the printer's code pages that has every character. None: the document goes as dots, as one from
/// right to left always does.
[[nodiscard]] std::optional<PrintedLetters> inLetters(
    const documents::Document &document, const PrinterProfile &profile);

/// None when a character is not in the code page or a table does not fit the columns.
[[nodiscard]] std::optional<std::vector<PrinterPart>> inColumns(
    const documents::Document &document, const PrinterText &text, PrinterColumns columns);

} // namespace mizan::devices
