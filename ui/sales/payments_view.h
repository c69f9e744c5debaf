// Payments already made, between the sale's lines and its totals (UX 3.5); of a refund, how it goes back.
#pragma once

#include "ui/sales/till_model.h"

#include <QWidget>

#include <vector>

namespace mizan::ui {

class TouchKey;

class PaymentsView final : public QWidget {
    Q_OBJECT
public:
    static constexpr int RowHeight = 40;

    explicit PaymentsView(TillModel &model, QWidget *parent = nullptr);
    void setPayments(const std::vector<PaymentRow> &payments);
    [[nodiscard]] int heightFor(int available) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QRect rowRect(std::size_t shown) const;
    [[nodiscard]] std::size_t firstShown() const;
    TillModel &m_model;
    std::vector<PaymentRow> m_payments;
    std::vector<TouchKey *> m_remove;
};

} // namespace mizan::ui
