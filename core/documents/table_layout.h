// Lays out one table: column widths from what the cells hold, rows as high as their highest cell.
#pragma once

#include "core/documents/display_list.h"
#include "core/documents/paper.h"

namespace mizan::documents {

/// A row with its marks placed from its own upper edge and the paper's printable left edge.
struct PlacedRow {
    std::vector<GlyphRun> runs;
    double height = 0;
};

[[nodiscard]] std::vector<PlacedRow> placeRows(
    const Table &table, const Paper &paper, const TextEngine &engine, Direction direction);

/// Where a line of this width begins in a box; Leading and Trailing by the paper's direction.
[[nodiscard]] double alignedLeft(Align align, Direction direction, double left, double room, double width) noexcept;

/// The line's glyphs moved to a baseline that starts at (x, y).
void place(TextLine &&line, double x, double y, std::vector<GlyphRun> &into);

inline constexpr int MostLinesOfAText = 12; ///< Of a paragraph or a cell; the rest is cut with an ellipsis.

} // namespace mizan::documents
