// Fusion with our room inside fields and cells, flat frames, and labels that keep the screen's reading side.
#pragma once

#include <QProxyStyle>

namespace mizan::ui {

/// The reading direction of words by their first letter outside of isolates; `otherwise` where there is none.
[[nodiscard]] Qt::LayoutDirection readingDirection(QStringView words, Qt::LayoutDirection otherwise) noexcept;

class BaseStyle final : public QProxyStyle {
    Q_OBJECT
public:
    BaseStyle();
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace mizan::ui
