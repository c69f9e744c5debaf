// B: who buys, with what they owe and hold; in a return, which receipt comes back. It is the touch way to F4 (UX 3.1).
#pragma once

#include "ui/sales/till_state.h"

#include <QAbstractButton>

namespace mizan::ui {

class CustomerBar final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CustomerBar(QWidget *parent = nullptr);
    void setState(const TillState &state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Chips at the far end of the bar, as wide as they can be; where they begin.
    int paintChips(QPainter &painter, int least) const;
    CustomerView m_customer;
    std::optional<QString> m_banner;
    bool m_isReturn = false;
};

} // namespace mizan::ui
