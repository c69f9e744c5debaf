// What is printed on: width, margins and how large each role of text is.
#pragma once

#include "core/documents/text_engine.h"

namespace mizan::documents {

/// Points in one dot of a receipt printer's head (8 dots a millimetre).
inline constexpr double PointsPerDot = 72.0 / 25.4 / 8.0;

struct Paper {
    double width = 0;
    double margin = 0;     ///< On both sides; what the printer's head cannot reach.
    double pageHeight = 0; ///< Longest page; a receipt's page ends where its content does.
    double bodySize = 0;
    bool isSheet = false; ///< Every page is as high as the longest; a roll's ends where its content does.

    [[nodiscard]] double printableWidth() const noexcept { return width - 2 * margin; }
    [[nodiscard]] TextStyle styleOf(Role role) const noexcept;

    [[nodiscard]] static Paper receipt80() noexcept; ///< 80 mm roll, 72 mm (576 dots) printable.
    [[nodiscard]] static Paper a4() noexcept;
    [[nodiscard]] static Paper receipt58() noexcept; ///< 58 mm roll, 48 mm (384 dots) printable.
};

} // namespace mizan::documents
