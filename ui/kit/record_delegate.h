// Paints a cell of a record table: icon and words, numbers at the right, the selection with its bar.
#pragma once

#include <QStyledItemDelegate>

namespace mizan::ui {

class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace mizan::ui
