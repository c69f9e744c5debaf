// Choosing a size and a colour: a grid under fingers and arrow keys.
#pragma once

#include "ui/sales/till_model.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QTableWidget;

namespace mizan::ui {

class TextLine;
class TouchKey;

class VariantPanel final : public QWidget {
    Q_OBJECT
public:
    explicit VariantPanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const VariantPanelView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPages(const VariantPanelView &view);
    void fitColumns();

    TillModel &m_model;
    TextLine *m_title;
    TextLine *m_text;
    QHBoxLayout *m_pages;
    std::vector<TouchKey *> m_pageKeys;
    QTableWidget *m_grid;
    TextLine *m_chosen;
};

} // namespace mizan::ui
