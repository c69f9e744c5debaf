// Numbers in CSV files: whether the decimal mark is a comma or a point is found by looking.
#pragma once

#include "core/base/decimal_text.h"

#include <QChar>
#include <QStringView>

namespace mizan {

/// Looks at the texts of number columns and counts what only one mark explains: "1.50", "1.234,5", "0,125".
class DecimalMarkFinder {
public:
    void look(QStringView number) noexcept;
    /// '.' or ','. Where nothing tells them apart: a comma in files that separate fields otherwise, else a point.
    [[nodiscard]] QChar mark(char fieldSeparator) const noexcept;

private:
    int m_points = 0;
    int m_commas = 0;
    bool m_onlyPointSeen = false; ///< "1.234": a comma mark would make it a thousand; cannot be told.
};

/// As parseDecimal, but groups must be whole ("1,234", "12,34,567"), so that "2,75" in a file with points is no 275; a
/// currency sign before or behind is passed over.
[[nodiscard]] ParsedDecimal parseFileDecimal(QStringView text, int decimals, QChar decimalMark);

} // namespace mizan
