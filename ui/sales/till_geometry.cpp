// Three classes of screens, exact at 1024×768, 1366×768 and 1920×1080; between and below them the cart and the quick
// keys give.
#include "ui/sales/till_geometry.h"

#include <algorithm>

namespace mizan::ui {

namespace {

struct SizeClass {
    int top;
    int customer;
    int scan;
    int totals;
    int row;
    int header;
    int tab;
    int buffer;
    int entry; ///< Height of the whole entry region.
    int gap;
    int functionColumns;
    int quickColumns;
    int quickRows;
    int columns;
    int leadingOf; ///< The leading pane takes leadingOf / wholeOf of the width.
    int wholeOf;
};

constexpr SizeClass Small {48, 48, 52, 100, 44, 30, 44, 40, 354, 6, 2, 3, 3, 4, 600, 1024};
constexpr SizeClass Medium {48, 48, 52, 108, 44, 32, 44, 44, 406, 6, 3, 4, 3, 6, 800, 1366};
constexpr SizeClass Large {52, 56, 60, 128, 48, 36, 48, 52, 436, 8, 3, 5, 5, 9, 1200, 1920};
constexpr int StatusHeight = 28;
constexpr int LeastRows = 3;
constexpr int LeastQuickRow = 56;

const SizeClass &classFor(QSize window)
{
    if (window.width() >= 1800 && window.height() >= 1000)
        return Large;
    if (window.width() >= 1280 && window.height() >= 740)
        return Medium;
    return Small;
}

} // namespace

QRect gridCell(const QRect &area, int columns, int rows, int gap, int column, int row, int rowSpan)
{
    const auto edge = [](int length, int count, int space, int index) {
        // Cells differ by a pixel at most; edges are placed, not widths added.
        return (length + space) * index / count;
    };
    const int left = edge(area.width(), columns, gap, column);
    const int right = edge(area.width(), columns, gap, column + 1) - gap;
    const int top = edge(area.height(), rows, gap, row);
    const int bottom = edge(area.height(), rows, gap, row + rowSpan) - gap;
    return {area.x() + left, area.y() + top, right - left, bottom - top};
}

TillGeometry tillGeometry(QSize window)
{
    const SizeClass &size = classFor(window);
    TillGeometry g;
    g.gap = size.gap;
    g.rowHeight = size.row;
    g.headerHeight = size.header;
    g.tabHeight = size.tab;
    g.bufferHeight = size.buffer;
    g.functionColumns = size.functionColumns;
    g.quickColumns = size.quickColumns;
    g.quickRows = size.quickRows;
    g.columns = size.columns;

    const int width = window.width();
    const int content = window.height() - size.top - StatusHeight;
    const int leading = width * size.leadingOf / size.wholeOf;
    const int bottom = size.top + content;
    g.topBar = {0, 0, width, size.top};
    g.status = {0, bottom, width, StatusHeight};
    g.trailing = {leading, size.top, width - leading, content};

    const int entry = std::min(size.entry, content);
    g.entry = {leading, bottom - entry, width - leading, entry};
    int quick = content - entry;
    const auto gridHeight = [&](int rows) {
        return g.padding + size.tab + size.gap + rows * LeastQuickRow + (rows - 1) * size.gap;
    };
    while (g.quickRows > 1 && quick < gridHeight(g.quickRows))
        --g.quickRows;
    if (quick < gridHeight(1)) {
        g.quickFolded = true;
        quick = quick >= g.padding + size.tab ? g.padding + size.tab : 0;
        g.entry.setTop(size.top + quick);
    }
    g.quickKeys = {leading, size.top, width - leading, quick};

    int totals = size.totals;
    const int fixed = size.customer + size.scan + size.header;
    if (content - fixed - totals < LeastRows * size.row) {
        g.totalOnly = true;
        totals = 60;
    }
    int y = size.top;
    const auto take = [&](int height) {
        const QRect rect(0, y, leading, height);
        y += height;
        return rect;
    };
    g.customer = take(size.customer);
    g.scan = take(size.scan);
    g.cart = take(content - size.customer - size.scan - totals);
    g.totals = take(totals);
    return g;
}

} // namespace mizan::ui
