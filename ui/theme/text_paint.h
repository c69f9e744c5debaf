// Draws text in fixed places: line height by our own rule, wrapped, shrunk and only then elided.
#pragma once

#include "ui/theme/type.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace mizan::ui {

struct TextLook {
    int pixels = static_cast<int>(TypeSize::Body);
    Weight weight = Weight::Regular;
    QColor color {};
    int maxLines = 1;
    int leastPixels = 0; ///< Shrinks down to this before anything is cut; 0: never shrinks.
    bool elide = true;   ///< The last resort; off where cutting would be worse than crowding.
};

/// `alignment` is AlignLeading or AlignTrailing (they follow the painter's layout direction), AlignHCenter, or
/// AlignRight | AlignAbsolute for numbers; vertically centred unless AlignTop or AlignBottom is given.
void paintText(
    QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment, const TextLook &look);
/// The width of the text on one line.
[[nodiscard]] int textWidth(const QString &text, int pixels, Weight weight = Weight::Regular);
/// Whether it can be drawn there without cutting.
[[nodiscard]] bool textFits(const QSize &size, const QString &text, const TextLook &look);

} // namespace mizan::ui
