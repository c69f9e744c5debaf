// Decimal numbers as plain text, exactly: "12.50" and its inverse. For files and logs; screens use ui/words.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace mizan {

/// 1250 with 2 decimals → "12.50"; 0 decimals → "1250"; negative with ASCII minus.
[[nodiscard]] QByteArray decimalText(qint64 scaled, int decimals);
/// As decimalText without trailing zeros (and point): 1500000 with 6 decimals → "1.5".
[[nodiscard]] QByteArray shortDecimalText(qint64 scaled, int decimals);

enum class DecimalError { Malformed, TooManyDecimals, TooLarge };

struct ParsedDecimal {
    qint64 scaled = 0;
    std::optional<DecimalError> error {};
};

/// Reads digits (Latin, Arabic-Indic, Persian), one sign, one decimal mark. `decimalMark` is '.' or ','; the other one,
/// the Arabic thousands mark, spaces and apostrophes group digits and are skipped. Nothing is rounded: too many
/// decimals other than zeros is an error.
[[nodiscard]] ParsedDecimal parseDecimal(QStringView text, int decimals, QChar decimalMark = QLatin1Char('.'));

} // namespace mizan
