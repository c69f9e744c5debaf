// F: pages of products that are sold without a barcode (UX 3.1); folds into one key where there is no room.
#pragma once

#include "ui/sales/till_geometry.h"
#include "ui/sales/till_model.h"

#include <QTimer>
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
    /// A key or a page was held down: somebody wants others.
    void editAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKey(std::vector<TouchKey *> &keys, bool isTab);
    void showKey(std::size_t index);
    void arrange();
    void arrangeKeys(const QRect &grid);

    std::vector<TouchKey *> m_tabs;
    std::vector<TouchKey *> m_keys;
    TouchKey *m_folded;
    TouchKey *m_more;       ///< Shows the next of a page's keys, where they do not all fit.
    std::size_t m_from = 0; ///< The first key that is shown.
    QTimer m_held;
    TouchKey *m_down = nullptr; ///< While it is held down.
    KeysPanel m_panel;
    TillGeometry m_geometry;
};

} // namespace mizan::ui
