// The variants of a family, as the till shows them: a grid of its first attribute by its second.
#pragma once

#include <QString>

#include <vector>

namespace mizan::ui {

/// A combination in the grid.
struct VariantCell {
    bool isOffered = false; ///< False: there is no such variant.
    bool isSoldOut = false;
    QString stock {}; ///< How many are here.
    QString name {};  ///< "Red, M", for whoever cannot see where it stands.
    friend bool operator==(const VariantCell &, const VariantCell &) = default;
};

struct VariantPanelView {
    QString title;                     ///< The family.
    QString text {};                   ///< What to choose, or what for.
    std::vector<QString> pages {};     ///< Values of the third attribute.
    int page = 0;                      ///< Which of them the grid shows.
    std::vector<QString> rows {};      ///< Values of the first attribute.
    std::vector<QString> columns {};   ///< Of the second; none: a single column.
    std::vector<VariantCell> cells {}; ///< Row by row.
    int current = -1;
    QString chosen {}; ///< What the current cell is: name, price, stock.
    QString empty {};  ///< What to say where nothing is offered.

    [[nodiscard]] int columnCount() const noexcept { return columns.empty() ? 1 : static_cast<int>(columns.size()); }
};

} // namespace mizan::ui
