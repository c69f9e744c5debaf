// The few places where Fusion's own look or Qt's own reading of text is not ours.
#include "ui/theme/base_style.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace mizan::ui {

namespace {

constexpr int FieldPadding = 5; ///< Beside what Fusion leaves: 8 from the border to the first letter.
constexpr int ComboPadding = 4;
constexpr int CellPadding = 7; ///< Qt adds one.
constexpr int BarRadius = 4;

} // namespace

Qt::LayoutDirection readingDirection(QStringView words, Qt::LayoutDirection otherwise) noexcept
{
    int isolates = 0;
    for (const QChar c : words) {
        switch (c.direction()) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++isolates;
            break;
        case QChar::DirPDI:
            isolates = std::max(0, isolates - 1);
            break;
        case QChar::DirL:
            if (isolates == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (isolates == 0)
                return Qt::RightToLeft;
            break;
        default:
            break;
        }
    }
    return otherwise;
}

BaseStyle::BaseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

/// A label takes its side from the first letter there is, even where that stands in an isolate: a path would go to the
/// wrong side of a screen that is read from the right, and a sentence that begins with a name would be turned around.
void BaseStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
    const QString &text, QPalette::ColorRole role) const
{
    constexpr int Forced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    if ((flags & Forced) != 0) {
        const auto taken = (flags & Qt::TextForceRightToLeft) != 0 ? Qt::RightToLeft : Qt::LeftToRight;
        if (readingDirection(text, painter->layoutDirection()) != taken) {
            flags ^= Forced;
            const int wrongSide = taken == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
            if ((flags & wrongSide) != 0)
                flags ^= Qt::AlignLeft | Qt::AlignRight;
        }
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void BaseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_Frame) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setPen(option->palette.color(QPalette::Mid)); // Fusion's own is darker than a dark screen.
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void BaseStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const bool isPart = element == CE_ProgressBarGroove || element == CE_ProgressBarContents;
    if (!bar || !isPart || bar->maximum <= bar->minimum) { // Of no known length it moves as Fusion moves it.
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRect rect = option->rect;
    if (element == CE_ProgressBarContents) {
        rect.setWidth(
            static_cast<int>(qint64(rect.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
        rect = visualRect(option->direction, option->rect, rect);
    }
    painter->setBrush(option->palette.color(element == CE_ProgressBarGroove ? QPalette::Mid : QPalette::Link));
    painter->drawRoundedRect(rect, BarRadius, BarRadius);
    painter->restore();
}

QRect BaseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(FieldPadding, 0, -FieldPadding, 0) : rect;
}

QRect BaseStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -ComboPadding, 0)
                                                : rect.adjusted(ComboPadding, 0, 0, 0);
}

int BaseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_FocusFrameHMargin ? CellPadding : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace mizan::ui
