// F: pages of products that are sold without a barcode (UX 3.1); folds into one key where there is no room.
#pragma once

#include "ui/sales/till_geometry.h"
#include "ui/sales/till_model.h"

#include <QWidget>

#include <vector>

namespace mizan::ui {

class TouchKey;

class QuickKeysView final : public QWidget {
    Q_OBJECT
public:
    explicit QuickKeysView(QWidget *parent = nullptr);
    void setMetrics(const TillGeometry &geometry);
    void setPanel(const KeysPanel &panel);

Q_SIGNALS:
    void keyUsed(int index);
    void pageUsed(int index);
    /// Of the single key that stands for all while folded.
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    std::vector<TouchKey *> m_tabs;
    std::vector<TouchKey *> m_keys;
    TouchKey *m_folded;
    KeysPanel m_panel;
    TillGeometry m_geometry;
};

} // namespace mizan::ui
