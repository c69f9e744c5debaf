// Where everything at the till stands, for any size of window (UX 3.1); pure, in left-to-right coordinates.
#pragma once

#include <QRect>
#include <QSize>

namespace mizan::ui {

struct TillGeometry {
    QRect topBar;    ///< A
    QRect customer;  ///< B
    QRect scan;      ///< C
    QRect cart;      ///< D
    QRect totals;    ///< E
    QRect quickKeys; ///< F; a single key when folded, empty when there is no room at all.
    QRect entry;     ///< G
    QRect trailing;  ///< F and G together: where the panels stand.
    QRect status;    ///< H
    int gap = 6;
    int padding = 8;
    int rowHeight = 44;
    int headerHeight = 30;
    int tabHeight = 44;
    int bufferHeight = 40;
    int functionColumns = 2;
    int quickColumns = 3;
    int quickRows = 3;
    bool quickFolded = false;
    bool totalOnly = false;
    int columns = 4; ///< Of the cart: 4, 6 or 9.
};

inline constexpr QSize SmallestTill {760, 430};

[[nodiscard]] TillGeometry tillGeometry(QSize window);

/// The keys of a grid that fills `area` exactly, gaps aside; cell (column, row) spanning `rowSpan` rows.
[[nodiscard]] QRect gridCell(const QRect &area, int columns, int rows, int gap, int column, int row, int rowSpan = 1);

} // namespace mizan::ui
