// Text as the bytes of a printer's built-in letters.
#pragma once

#include "core/devices/printer_profile.h"

#include <QString>

#include <memory>
#include <optional>

struct UConverter;

namespace mizan::devices {

/// Encodes for one code page. What comes out holds no control byte, whatever went in: text can never command a printer.
class PrinterText {
public:
    explicit PrinterText(const CodePage &page);
    ~PrinterText();
    PrinterText(const PrinterText &) = delete;
    PrinterText &operator=(const PrinterText &) = delete;

    /// One byte for each character that is seen, isolates left out; signs that the page lacks are replaced by ones
    /// that say the same ("−" by "-"). None when a character cannot be written.
    [[nodiscard]] std::optional<QByteArray> encoded(QStringView text) const;

    /// What such bytes show.
    [[nodiscard]] QString decoded(const QByteArray &bytes) const;

private:
    [[nodiscard]] std::optional<char> byteOf(char32_t character) const;

    UConverter *m_converter = nullptr;
};

} // namespace mizan::devices
