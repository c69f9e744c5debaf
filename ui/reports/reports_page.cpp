// Three pages under tabs, and what leads from one to another.
#include "ui/reports/reports_page.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "ui/kit/tabbed_pages.h"
#include "ui/reports/cashier_page.h"

#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int TabWidth = 144;

/// The shop's; a shop that is not founded yet has nothing to report.
Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    return company ? company->currency : Currency::of("EUR");
}

} // namespace

ReportsPage::ReportsPage(Shop &shop, const Session &session, ShiftPage::PrintCopy printCopy, QWidget *parent)
    : QWidget(parent)
    , m_shifts(new ShiftPage(shop, session, std::move(printCopy)))
    , m_cashiers(new CashierPage(shop, session, currencyOf(shop)))
    , m_events(new EventPage(shop, session, currencyOf(shop)))
    , m_pages(new TabbedPages(TabWidth, this))
{
    m_pages->addPage([] { return tr("Shifts"); }, m_shifts);
    m_pages->addPage([] { return tr("Cashiers"); }, m_cashiers);
    m_pages->addPage([] { return tr("Till events"); }, m_events);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_pages, &TabbedPages::pageTurned, this, [this] { Q_EMIT pageTurned(); });
    connect(m_cashiers, &CashierPage::eventsAsked, this, [this](const EventQuestion &question) {
        m_events->ask(question);
        open(Tab::Events);
    });
}

void ReportsPage::open(Tab tab) { m_pages->open(static_cast<int>(tab)); }

QString ReportsPage::currentTitle() const { return m_pages->currentTitle(); }

} // namespace mizan::ui
