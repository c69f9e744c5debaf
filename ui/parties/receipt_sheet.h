// One receipt of a customer to read: its lines, what was taken off, how it was paid.
#pragma once

#include "core/sales/sale_queries.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mizan::ui {

class ReceiptSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptSheet(QString timeZone, QWidget *parent = nullptr);
    /// `cashier`: who rang it up, by name.
    void show(const sales::SaleDetail &sale, const QString &cashier);

Q_SIGNALS:
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void add(const QString &label, const QString &remark, const QString &figure);

    QString m_timeZone;
    std::optional<sales::SaleDetail> m_sale;
    QString m_cashier;
    QPushButton *m_back;
    QLabel *m_head;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace mizan::ui
