// A paper laid out: every glyph, box and bar with its place. Files, printers and previews draw this very list.
#pragma once

#include "core/documents/text_engine.h"

#include <variant>
#include <vector>

namespace mizan::documents {

struct FilledBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct ModuleGrid {
    Modules modules;
    double x = 0;
    double y = 0;
    double moduleWidth = 0;
    double moduleHeight = 0; ///< A linear barcode's height, else as its width.
};

/// A picture as black dots, each as large as a receipt printer's.
struct DotPicture {
    Modules dots;
    double x = 0;
    double y = 0;
};

using Mark = std::variant<GlyphRun, FilledBox, ModuleGrid, DotPicture>;

/// Lengths in points from the page's upper left corner.
struct Page {
    double width = 0;
    double height = 0;
    double printableLeft = 0;
    double printableWidth = 0;
    std::vector<Mark> marks;
};

struct DisplayList {
    QString title;
    std::vector<Page> pages;
};

} // namespace mizan::documents
