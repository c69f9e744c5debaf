// Codes on goods: GS1 trade item numbers with their check digits, and a shop's own codes.
#pragma once

#include "core/base/rule.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace mizan::catalogue {

enum class BarcodeKind {
    Gtin,    ///< GTIN-8, -12 (UPC-A, or UPC-E made whole), -13 or -14 (ITF-14), with the right check digit.
    OwnCode, ///< Anything else; kept as it is.
    Misread, ///< As long as a GTIN and of digits only, but the check digit is wrong.
};

/// A code as a scanner or a person gave it.
struct BarcodeReading {
    BarcodeKind kind = BarcodeKind::OwnCode;
    QString code; ///< What is stored and looked up: 14 digits for a GTIN, the trimmed text otherwise; empty when there
                  ///< is nothing.

    friend bool operator==(const BarcodeReading &, const BarcodeReading &) = default;
};

inline constexpr qsizetype LongestBarcode =
    100; ///< What scanners send at most; longer ones are cut off by the scan router.

/// Digits of any script count as digits, and a GTIN may be written in groups ("5 901234 123457", "978-3-16-148410-0").
/// Eight digits beginning with 0 or 1 are UPC-E where that check digit fits, else GTIN-8. Source: GS1 General
/// Specifications, section 7.9 (check digit), and 7.10 (UPC-E).
[[nodiscard]] BarcodeReading readBarcode(QStringView scanned);

/// The digit that makes `digits` (without its check digit) a GTIN; none where a character is not a Latin digit.
[[nodiscard]] std::optional<QChar> checkDigitOf(QStringView digits) noexcept;

/// How a stored code is printed and exported: the shortest form that reads as the same code.
[[nodiscard]] QString shownBarcode(const QString &code);

} // namespace mizan::catalogue
