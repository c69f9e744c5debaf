// The section of reports: shifts, cashiers, and the events of the tills, as tabs.
#pragma once

#include "ui/sales/shift_page.h"

#include <QWidget>

namespace mizan::ui {

class CashierPage;
class EventPage;
class TabbedPages;

class ReportsPage final : public QWidget {
    Q_OBJECT
public:
    ReportsPage(Shop &shop, const Session &session, ShiftPage::PrintCopy printCopy, QWidget *parent = nullptr);

    enum class Tab { Shifts, Cashiers, Events };
    void open(Tab tab);
    [[nodiscard]] ShiftPage &shifts() const noexcept { return *m_shifts; }
    [[nodiscard]] CashierPage &cashiers() const noexcept { return *m_cashiers; }
    [[nodiscard]] EventPage &events() const noexcept { return *m_events; }
    [[nodiscard]] QString currentTitle() const;

Q_SIGNALS:
    void pageTurned();

private:
    ShiftPage *m_shifts;
    CashierPage *m_cashiers;
    EventPage *m_events;
    TabbedPages *m_pages;
};

} // namespace mizan::ui
