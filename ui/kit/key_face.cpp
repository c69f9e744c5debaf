// Bar, picture, words and hint from the leading side on.
#include "ui/kit/key_face.h"

#include "ui/theme/text_paint.h"

#include <QPainter>
#include <QStyle>

namespace mizan::ui {

namespace {

constexpr int PictureSide = 40;
constexpr int HintHeight = 18;
constexpr int BarWidth = 4;

} // namespace

void paintKeyFace(QPainter &painter, const QRect &rect, const KeyFace &face, const KeyInk &ink)
{
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(painter.layoutDirection(), rect, logical);
    };
    if (face.edge.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(face.edge);
        const QRect bar(rect.x() + 4, rect.y() + 8, BarWidth, rect.height() - 16);
        painter.drawRoundedRect(visual(bar), 2, 2);
    }
    QRect words = rect.adjusted(face.edge.isValid() ? 12 : 6, 4, -6, -4);
    if (!face.picture.isNull()) {
        const QRect place(words.x(), words.y() + (words.height() - PictureSide) / 2, PictureSide, PictureSide);
        QRect drawn(QPoint(), face.picture.size().scaled(place.size(), Qt::KeepAspectRatio));
        drawn.moveCenter(visual(place).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(drawn, face.picture);
        words.setLeft(place.right() + 6);
    }
    const int hintHeight = face.hint.isEmpty() ? 0 : HintHeight;
    paintText(painter, visual(words.adjusted(0, 0, 0, -hintHeight)), face.words, Qt::AlignHCenter,
        {.pixels = 14, .color = ink.words, .maxLines = 2, .leastPixels = 12});
    if (hintHeight > 0) {
        const QRect below(words.x(), words.bottom() - hintHeight + 1, words.width(), hintHeight);
        paintText(painter, visual(below), face.hint, Qt::AlignHCenter, {.pixels = 12, .color = ink.hint});
    }
}

} // namespace mizan::ui
