// Paints header sections flat.
#include "ui/kit/table_header.h"

#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace mizan::ui {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Theme::current().color(Token::Sunken));
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, theme.color(Token::Sunken));
    const auto alignment =
        static_cast<Qt::Alignment>(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    QRect words = rect.adjusted(8, 0, -8, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const bool right = alignment.testFlag(Qt::AlignAbsolute) || layoutDirection() == Qt::RightToLeft;
        const QRect place = right ? QRect(words.x(), words.y(), 16, words.height())
                                  : QRect(words.right() - 15, words.y(), 16, words.height());
        const Icon icon = sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::ChevronDown;
        paintIcon(*painter, place, icon, 12, theme.color(Token::Text2));
        words = right ? words.adjusted(18, 0, 0, 0) : words.adjusted(0, 0, -18, 0);
    }
    paintText(*painter, words, model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), alignment,
        {.pixels = static_cast<int>(TypeSize::Label),
            .weight = Weight::SemiBold,
            .color = theme.color(Token::Text2),
            .leastPixels = 11});
    painter->setPen(theme.color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace mizan::ui
