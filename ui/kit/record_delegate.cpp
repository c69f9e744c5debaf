// One pass for each cell: ground, bar, icon, words, focus.
#include "ui/kit/record_delegate.h"

#include "ui/kit/keyset_model.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace mizan::ui {

namespace {

constexpr int Padding = 8;
constexpr int BarWidth = 4;
constexpr int IconPixels = 16;

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const KeysetModel *>(index.model());
    if (!model)
        return;
    const Theme &theme = Theme::current();
    const auto column = static_cast<std::size_t>(index.column());
    const KeysetRow &row = model->rowAt(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setLayoutDirection(option.direction);
    const Token ground = selected ? Token::Selection
        : hovered                 ? Token::Hover
        : index.row() % 2 == 1    ? Token::Alt
                                  : Token::Surface;
    painter->fillRect(option.rect, theme.color(ground));
    if (selected && index.column() == 0) {
        const QRect bar(option.rect.x(), option.rect.y(), BarWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(Token::Accent));
    }
    if (column < row.cells.size()) {
        const TableCell &cell = row.cells[column];
        const QColor ink = theme.color(cell.ink.value_or(Token::Text));
        QRect words = option.rect.adjusted(Padding, 0, -Padding, 0);
        if (cell.icon != Icon::None) {
            const QRect place(words.x(), words.y(), IconPixels, words.height());
            paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, place), cell.icon, IconPixels, ink);
            words.setLeft(words.left() + IconPixels + 6);
        }
        const bool number = model->columns()[column].kind == ColumnKind::Number;
        const Qt::Alignment side = number ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        paintText(*painter, QStyle::visualRect(option.direction, option.rect, words), cell.text, side, {.color = ink});
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(index.data(Qt::DisplayRole).toString(), static_cast<int>(TypeSize::Body));
    return {std::max(option.rect.width(), width + 2 * Padding), Theme::current().rowHeight()};
}

} // namespace mizan::ui
