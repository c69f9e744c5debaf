// One cashier's figures; each that is made of events opens their list.
#pragma once

#include "core/reports/cashier_report.h"
#include "core/reports/till_events.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mizan::ui {

class CashierDetail final : public QWidget {
    Q_OBJECT
public:
    explicit CashierDetail(QWidget *parent = nullptr);
    void show(const reports::CashierRow &cashier);

Q_SIGNALS:
    void closeAsked();
    /// The events behind a figure; days are the page's.
    void eventsAsked(const mizan::reports::TillEventFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void applyLook();
    void addSales(QVBoxLayout &column, QWidget &page);
    void addCare(QVBoxLayout &column, QWidget &page);
    void addKind(QVBoxLayout &column, QWidget &page, const QString &label, sales::TillEventKind kind);

    std::optional<reports::CashierRow> m_cashier;
    QLabel *m_title;
    QPushButton *m_close;
    QScrollArea *m_scroll;
};

} // namespace mizan::ui
