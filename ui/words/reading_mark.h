// For labels that Qt lays out as a document: it takes their direction from the first letter, even in an isolate.
#pragma once

#include <QString>

namespace mizan::ui {

/// The words behind an invisible mark of the screen's direction, so that a name at their beginning does not turn them
/// around.
[[nodiscard]] inline QString marked(const QString &words, Qt::LayoutDirection direction)
{
    return QChar(direction == Qt::RightToLeft ? u'\u200F' : u'\u200E') + words;
}

} // namespace mizan::ui
