// A page of quick keys while it is changed: chosen with arrows or a tap, moved with Alt and arrows or by dragging.
#pragma once

#include "ui/sales/panel_views.h"

#include <QListWidget>

#include <optional>

namespace mizan::ui {

class KeyGrid final : public QListWidget {
    Q_OBJECT
public:
    explicit KeyGrid(QWidget *parent = nullptr);
    void setKeys(const std::vector<QuickKey> &keys, std::optional<int> current);

Q_SIGNALS:
    /// A person put a key elsewhere; both from 0.
    void moved(int from, int to);
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] int perRow() const;
};

} // namespace mizan::ui
