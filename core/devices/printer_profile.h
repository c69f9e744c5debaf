// What a receipt printer can do: its width, its letters, its knife.
#pragma once

#include "core/documents/paper.h"

#include <QByteArray>

#include <vector>

namespace mizan::devices {

/// One of the character sets built into a printer.
struct CodePage {
    int number = 0;          ///< As `ESC t` selects it.
    QByteArray converter {}; ///< ICU's name of it.
};

struct PrinterProfile {
    documents::Paper paper = documents::Paper::receipt80();
    int dots = 576;        ///< Across, a multiple of 8.
    int columns = 48;      ///< Of its normal letters.
    int smallColumns = 64; ///< Of its small ones.
    bool cuts = true;
    bool alwaysRaster = false;          ///< Its letters are poor or unknown: everything is sent as dots.
    std::vector<CodePage> codePages {}; ///< In the order of trying.

    /// The code pages that printers with Epson's command set share.
    [[nodiscard]] static std::vector<CodePage> commonCodePages();
    [[nodiscard]] static PrinterProfile roll80();       ///< 576 dots, 48 columns.
    [[nodiscard]] static PrinterProfile roll80Narrow(); ///< 512 dots, 42 columns.
    [[nodiscard]] static PrinterProfile roll58();       ///< 384 dots, 32 columns, no knife.
};

} // namespace mizan::devices
