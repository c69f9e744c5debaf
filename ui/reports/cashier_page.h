// The report by cashier: a row for each, its figures beside it, all of them for the days chosen.
#pragma once

#include "core/access/session.h"
#include "core/reports/cashier_report.h"
#include "ui/kit/list_page.h"
#include "ui/reports/event_page.h"

#include <memory>

namespace mizan::ui {

class CashierDetail;

class CashierPage final : public ListPage {
    Q_OBJECT
public:
    CashierPage(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);
    ~CashierPage() override;

    void setPeriod(Period period);
    void openCashier(RecordId id);
    [[nodiscard]] KeysetModel &model() const noexcept { return *m_model; }

Q_SIGNALS:
    /// The events behind a figure, for the days shown.
    void eventsAsked(const mizan::ui::EventQuestion &question);
    /// The report stands in the list.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CashierPage(Shop &shop, const Session &session, Currency currency, KeysetModel *model, QWidget *parent);
    void retranslate();
    /// Asks on a thread of its own: every receipt of the days is looked at.
    void askReport();
    void showReport(std::vector<reports::CashierRow> report);
    void fillFilterMenu();

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    KeysetModel *m_model;
    CashierDetail *m_detail;
    Period m_period = Period::Today;
    std::vector<reports::CashierRow> m_report;
    std::unique_ptr<Task> m_asking;
};

} // namespace mizan::ui
