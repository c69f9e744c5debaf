// A list that wraps, painted as the till paints its keys.
#include "ui/sales/key_grid.h"

#include "ui/kit/key_face.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr QSize KeySize {134, 76};
constexpr int Gap = 6;
constexpr int PriceRole = Qt::UserRole;
constexpr int PictureRole = Qt::UserRole + 1;
constexpr int EdgeRole = Qt::UserRole + 2;

class KeyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return KeySize + QSize(Gap, Gap);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        const QRect body = option.rect.adjusted(Gap / 2, Gap / 2, -Gap / 2, -Gap / 2);
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(isChosen ? Token::Accent : Token::Control), isChosen ? 2 : 1));
        painter->setBrush(theme.color(isChosen ? Token::Selection : Token::Raised));
        painter->drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QVariant edge = index.data(EdgeRole);
        const QColor colour = edge.isValid() ? theme.color(static_cast<Token>(edge.toInt())) : QColor();
        paintKeyFace(*painter, body,
            {index.data().toString(), index.data(PriceRole).toString(), index.data(PictureRole).value<QImage>(),
                colour},
            {theme.color(Token::Text), theme.color(Token::Text2)});
        if (hasFocus)
            theme.paintFocusRing(*painter, body.adjusted(3, 3, -3, -3), 6);
        painter->restore();
    }
};

} // namespace

KeyGrid::KeyGrid(QWidget *parent)
    : QListWidget(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setItemDelegate(new KeyDelegate(this));
    setDragDropMode(QAbstractItemView::InternalMove);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void KeyGrid::setKeys(const std::vector<QuickKey> &keys, std::optional<int> current)
{
    clear();
    for (const QuickKey &key : keys) {
        auto *item = new QListWidgetItem(isolatedName(key.name), this);
        item->setData(PriceRole, key.price);
        item->setData(PictureRole, key.picture);
        if (key.edge)
            item->setData(EdgeRole, static_cast<int>(*key.edge));
        item->setData(Qt::AccessibleTextRole, key.price.isEmpty() ? key.name : key.name + u' ' + key.price);
    }
    if (current)
        setCurrentRow(*current);
}

int KeyGrid::perRow() const { return std::max(1, viewport()->width() / (KeySize.width() + Gap)); }

void KeyGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0) {
        Q_EMIT removeAsked();
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier) && currentRow() >= 0) {
        const int forward = isRightToLeft() ? -1 : 1;
        const int step = event->key() == Qt::Key_Right ? forward
            : event->key() == Qt::Key_Left             ? -forward
            : event->key() == Qt::Key_Down             ? perRow()
            : event->key() == Qt::Key_Up               ? -perRow()
                                                       : 0;
        const int to = std::clamp(currentRow() + step, 0, count() - 1);
        if (to != currentRow())
            Q_EMIT moved(currentRow(), to);
        return;
    }
    QListWidget::keyPressEvent(event);
}

/// The page owns the order; the list only says what was asked.
void KeyGrid::dropEvent(QDropEvent *event)
{
    const int from = currentRow();
    const QModelIndex target = indexAt(event->position().toPoint());
    const int to = target.isValid() ? target.row() : count() - 1;
    event->setDropAction(Qt::IgnoreAction); // So that Qt takes nothing out of the list by itself.
    event->accept();
    if (event->source() == this && from >= 0 && to != from)
        QMetaObject::invokeMethod(this, [this, from, to] { Q_EMIT moved(from, to); }, Qt::QueuedConnection);
}

} // namespace mizan::ui
