// A table's header in the theme's colours, aligned like the cells below it.
#pragma once

#include <QHeaderView>

namespace mizan::ui {

class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mizan::ui
