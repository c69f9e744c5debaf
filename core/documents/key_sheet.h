// The keys of the till on one sheet, to hang beside it.
#pragma once

#include "core/documents/document.h"

namespace mizan::documents {

struct KeySheet {
    QString title {};
    struct Line {
        QString key {}; ///< "Shift+F6".
        QString task {};
    };
    std::vector<Line> lines {};
    QString language = QStringLiteral("en");
    Direction direction = Direction::LeftToRight;
};

/// In the words that are handed in; one page of Paper::a4() for as many keys as a till has.
[[nodiscard]] Document keySheetDocument(const KeySheet &sheet);

} // namespace mizan::documents
