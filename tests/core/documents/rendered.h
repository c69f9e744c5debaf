// Reads a laid out paper as an eye would: from top to bottom and from left to right.
#pragma once

#include "core/documents/display_list.h"
#include "core/documents/document.h"
#include "core/documents/paper.h"

#include <QRectF>
#include <QStringList>

#include <memory>

namespace mizan::test {

[[nodiscard]] std::shared_ptr<const documents::FontSet> systemFonts();
[[nodiscard]] documents::DisplayList laidOut(const documents::Document &document, const documents::Paper &paper);

/// What stands on each baseline, from left to right as the eye meets it: right-to-left words come out with their
/// letters reversed, numbers exactly as they are seen.
[[nodiscard]] QStringList seenLines(const documents::DisplayList &list);
[[nodiscard]] QString seen(const documents::TextLine &line);

struct Ink {
    QString text; ///< As it is seen.
    QRectF box;   ///< Of what is really black, in points from the page's upper left corner.
};
/// Every run of the page with its ink.
[[nodiscard]] std::vector<Ink> inkOf(const documents::Page &page);

} // namespace mizan::test
