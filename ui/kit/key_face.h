// The face of a quick key: a picture or a coloured bar on the leading side, a name in two lines, a hint below (UX 3.1).
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

class QPainter;
class QRect;

namespace mizan::ui {

struct KeyFace {
    QString words;
    QString hint {};
    QImage picture {}; ///< Null: none.
    QColor edge {};    ///< Of the bar; invalid: none.
};

/// The colours of the words and of the hint.
struct KeyInk {
    QColor words;
    QColor hint;
};

/// Inside a key's outline, by the painter's layout direction; the picture itself is never mirrored.
void paintKeyFace(QPainter &painter, const QRect &rect, const KeyFace &face, const KeyInk &ink);

} // namespace mizan::ui
