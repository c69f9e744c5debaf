// Paints label, remark and figure; the whole row is one button.
#include "ui/kit/figure_row.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace mizan::ui {

namespace {

constexpr int Padding = 8;
constexpr int FigureWidth = 112;

} // namespace

FigureRow::FigureRow(const QString &label, const QString &remark, const QString &figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_remark(remark)
    , m_figure(figure)
{
    setText(label);
    setAccessibleName(label + u' ' + remark + u' ' + figure);
    setFixedHeight(Height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FigureRow::setPlain()
{
    m_isPlain = true;
    setEnabled(false);
    update();
}

void FigureRow::setRemarkWidth(int width)
{
    m_remarkWidth = width;
    update();
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect(), theme.color(Token::Hover));
    const QColor ink = theme.color(isEnabled() || m_isPlain ? Token::Text : Token::Text2);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const auto place = [&](int fromEnd, int width) {
        return QStyle::visualRect(
            layoutDirection(), inner, QRect(inner.right() + 1 - fromEnd - width, inner.y(), width, inner.height()));
    };
    const QRect figure = place(0, FigureWidth);
    const QRect remark = place(FigureWidth, m_remarkWidth);
    const QRect label =
        QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -(FigureWidth + m_remarkWidth + Padding), 0));
    paintText(painter, label, text(), Qt::AlignLeading,
        {.color = isEnabled() ? theme.color(Token::Accent) : ink, .maxLines = 2, .leastPixels = 12});
    paintText(painter, remark, m_remark, Qt::AlignRight | Qt::AlignAbsolute, {.color = ink});
    paintText(painter, figure, m_figure, Qt::AlignRight | Qt::AlignAbsolute, {.color = ink});
    if (hasFocus())
        theme.paintFocusRing(painter, rect(), 4);
}

void FigureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace mizan::ui
