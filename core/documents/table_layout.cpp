// Column widths, shrinking and row heights.
#include "core/documents/table_layout.h"

#include <algorithm>
#include <numeric>

namespace mizan::documents {

namespace {

constexpr double SmallestScale = 0.62;    ///< Of a table's text, when it is too wide.
constexpr double LeastShareOfWidth = 0.3; ///< What columns with names keep of the paper's width.

struct Grid {
    double scale = 1;
    double gap = 0;
    std::vector<double> left; ///< From the leading edge.
    std::vector<double> width;
};

TextStyle scaled(TextStyle style, double scale)
{
    style.size *= scale;
    return style;
}

double indentOf(const Row &row, const Paper &paper) { return row.indented ? paper.bodySize : 0; }

bool isContent(const Column &column) { return column.width == Column::Width::Content; }

/// The widest cell of each column at full size, of stretching ones only where the table shrinks; cells over several
/// columns take what those have.
std::vector<double> naturalWidths(const Table &table, const Paper &paper, const TextEngine &engine)
{
    std::vector<double> widths;
    for (const Column &column : table.columns)
        widths.push_back(column.atLeast.isEmpty() ? 0 : engine.width(column.atLeast, paper.styleOf(Role::Body)));
    for (const Row &row : table.rows) {
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            const bool measured = table.shrinks || isContent(table.columns.at(column));
            if (cell.span == 1 && measured) {
                const double indent = column == 0 ? indentOf(row, paper) : 0;
                widths[column] = std::max(widths[column], indent + engine.width(cell.text, paper.styleOf(row.role)));
            }
            column += static_cast<std::size_t>(cell.span);
        }
    }
    return widths;
}

Grid gridOf(const Table &table, const Paper &paper, const TextEngine &engine)
{
    Grid grid;
    grid.gap = paper.bodySize * 0.8;
    grid.width = naturalWidths(table, paper, engine);
    const auto shares = std::count_if(table.columns.begin(), table.columns.end(),
        [](const Column &column) { return column.width == Column::Width::Share; });
    const double room = paper.printableWidth() - grid.gap * static_cast<double>(table.columns.size() - 1);
    const double kept = shares > 0 && !table.shrinks ? room * LeastShareOfWidth : 0;
    const double content = std::accumulate(grid.width.begin(), grid.width.end(), 0.0);
    if (content > room - kept) {
        grid.scale = std::max(SmallestScale, (room - kept) / content);
        // Below the smallest size the columns get less than they ask for and their text wraps; of a total only its
        // label.
        const double fit = table.shrinks ? grid.scale : std::min(grid.scale, (room - kept) / content);
        for (double &width : grid.width)
            width *= fit;
    }
    double spare = room;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        spare -= isContent(table.columns[i]) ? grid.width[i] : 0;
    double left = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].width == Column::Width::Share)
            grid.width[i] = spare / static_cast<double>(shares);
        else if (shares == 0 && i == 0)
            grid.width[i] +=
                spare; // Without a column that stretches, the first one keeps the others at the trailing edge.
        grid.left.push_back(left);
        left += grid.width[i] + grid.gap;
    }
    return grid;
}

struct PlacedCell {
    std::vector<TextLine> lines;
    Align align = Align::Leading;
    double left = 0; ///< From the leading edge.
    double width = 0;
};

std::vector<PlacedCell> placeCells(
    const Table &table, const Row &row, const Grid &grid, const Paper &paper, const TextEngine &engine)
{
    const TextStyle style = scaled(paper.styleOf(row.role), grid.scale);
    std::vector<PlacedCell> cells;
    std::size_t column = 0;
    for (const Cell &cell : row.cells) {
        const std::size_t last = std::min(column + static_cast<std::size_t>(cell.span), grid.left.size()) - 1;
        const double indent = column == 0 ? indentOf(row, paper) : 0;
        PlacedCell placed {{}, table.columns[column].align, grid.left[column] + indent, 0};
        placed.width = grid.left[last] + grid.width[last] - placed.left;
        // What was measured must fit in spite of rounding.
        placed.lines = engine.lines(cell.text, style, placed.width + 0.01, MostLinesOfAText);
        cells.push_back(std::move(placed));
        column = last + 1;
        if (column >= table.columns.size())
            break;
    }
    return cells;
}

} // namespace

double alignedLeft(Align align, Direction direction, double left, double room, double width) noexcept
{
    const bool rightToLeft = direction == Direction::RightToLeft;
    switch (align) {
    case Align::Centre:
        return left + (room - width) / 2;
    case Align::Leading:
        return rightToLeft ? left + room - width : left;
    case Align::Trailing:
        return rightToLeft ? left : left + room - width;
    case Align::Right:
        return left + room - width;
    }
    return left;
}

void place(TextLine &&line, double x, double y, std::vector<GlyphRun> &into)
{
    for (GlyphRun &run : line.runs) {
        for (Glyph &glyph : run.glyphs) {
            glyph.x += x;
            glyph.y += y;
        }
        into.push_back(std::move(run));
    }
}

std::vector<PlacedRow> placeRows(const Table &table, const Paper &paper, const TextEngine &engine, Direction direction)
{
    const Grid grid = gridOf(table, paper, engine);
    std::vector<PlacedRow> placed;
    for (const Row &row : table.rows) {
        PlacedRow done;
        auto cells = placeCells(table, row, grid, paper, engine);
        double firstBaseline = 0;
        for (const PlacedCell &cell : cells)
            firstBaseline = std::max(firstBaseline, cell.lines.front().ascent);
        for (PlacedCell &cell : cells) {
            const double left = direction == Direction::LeftToRight
                ? paper.margin + cell.left
                : paper.margin + paper.printableWidth() - cell.left - cell.width;
            double baseline = firstBaseline;
            for (std::size_t i = 0; i < cell.lines.size(); ++i) {
                TextLine &line = cell.lines[i];
                if (i > 0)
                    baseline += line.ascent;
                const double x = alignedLeft(cell.align, direction, left, cell.width, line.width);
                const double descent = line.descent;
                place(std::move(line), x, baseline, done.runs);
                done.height = std::max(done.height, baseline + descent);
                baseline += descent;
            }
        }
        placed.push_back(std::move(done));
    }
    return placed;
}

} // namespace mizan::documents
