// Lays text out line by line and sets each line on its own baseline.
#include "ui/theme/text_paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace mizan::ui {

namespace {

struct Fitted {
    int pixels = 0;
    int lines = 0;
    bool fits = false;
};

QTextOption optionFor(Qt::LayoutDirection direction, int maxLines)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(maxLines > 1 ? QTextOption::WordWrap : QTextOption::NoWrap);
    return option;
}

int layOut(QTextLayout &layout, int width)
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

Fitted fit(const QSize &size, const QString &text, Qt::LayoutDirection direction, const TextLook &look)
{
    const int least = look.leastPixels > 0 ? std::min(look.leastPixels, look.pixels) : look.pixels;
    Fitted fitted;
    for (int pixels = look.pixels; pixels >= least; --pixels) {
        QTextLayout layout(text, fontOfPixels(pixels, look.weight));
        layout.setTextOption(optionFor(direction, look.maxLines));
        fitted = {pixels, layOut(layout, size.width()), false};
        qreal widest = 0;
        for (int i = 0; i < layout.lineCount(); ++i)
            widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
        fitted.fits = fitted.lines <= look.maxLines
            && widest < size.width() + 1 // Widths given in whole pixels round down.
            && (fitted.lines <= 1 || fitted.lines * lineHeight(pixels, text) <= size.height() + 2);
        if (fitted.fits)
            break;
    }
    return fitted;
}

/// Where the baseline stands in a line box of our height.
qreal baselineIn(int pixels, bool arabic) { return pixels * (arabic ? 1.12 : 1.04); }

} // namespace

int textWidth(const QString &text, int pixels, Weight weight)
{
    // Rounded up, so that what is given this width is never cut by a fraction of a pixel.
    return static_cast<int>(std::ceil(QFontMetricsF(fontOfPixels(pixels, weight)).horizontalAdvance(text))) + 1;
}

bool textFits(const QSize &size, const QString &text, const TextLook &look)
{
    return fit(size, text, Qt::LeftToRight, look).fits;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment, const TextLook &look)
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Fitted fitted = fit(rect.size(), text, direction, look);
    const QFont font = fontOfPixels(fitted.pixels, look.weight);
    QString shown = text;
    int maxLines = look.maxLines;
    if (!fitted.fits && look.elide) {
        shown = QFontMetrics(font).elidedText(
            text, Qt::ElideRight, rect.width() * maxLines - (maxLines > 1 ? fitted.pixels * 2 : 0));
    }
    QTextLayout layout(shown, font);
    layout.setTextOption(optionFor(direction, maxLines));
    const int lines = std::min(layOut(layout, std::max(rect.width(), 1)), maxLines);

    const bool arabic = hasArabicScript(shown);
    const int step = lineHeight(fitted.pixels, shown);
    const int height = lines * step;
    qreal y = rect.y() + (rect.height() - height) / 2.0;
    if (alignment.testFlag(Qt::AlignTop))
        y = rect.y();
    else if (alignment.testFlag(Qt::AlignBottom))
        y = rect.bottom() + 1 - height;

    const Qt::Alignment visual = alignment.testFlag(Qt::AlignAbsolute) || direction == Qt::LeftToRight ? alignment
        : alignment.testFlag(Qt::AlignLeft)  ? Qt::Alignment(Qt::AlignRight)
        : alignment.testFlag(Qt::AlignRight) ? Qt::Alignment(Qt::AlignLeft)
                                             : alignment;
    painter.setPen(look.color);
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout.lineAt(i);
        qreal x = rect.x();
        if (visual.testFlag(Qt::AlignRight))
            x += rect.width() - line.naturalTextWidth();
        else if (visual.testFlag(Qt::AlignHCenter))
            x += (rect.width() - line.naturalTextWidth()) / 2;
        // The layout has already moved the line inside its box by the text's direction: undo that.
        const QRectF natural = line.naturalTextRect();
        line.draw(&painter,
            QPointF(x - natural.x(), y + i * step + baselineIn(fitted.pixels, arabic) - line.ascent() - line.y()));
    }
}

} // namespace mizan::ui
