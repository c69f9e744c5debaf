// Tabs over a stack.
#include "ui/reports/reports_page.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "ui/kit/touch_key.h"
#include "ui/reports/cashier_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace mizan::ui {

namespace {

constexpr int TabHeight = 40;
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
    , m_pages(new QStackedWidget(this))
{
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->setSpacing(0);
    for (QWidget *page : std::initializer_list<QWidget *> {m_shifts, m_cashiers, m_events}) {
        m_pages->addWidget(page);
        auto *tab = new TouchKey(KeyRole::Tab, this);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        tab->setFixedSize(TabWidth, TabHeight);
        tab->setFocusPolicy(Qt::TabFocus);
        connect(tab, &TouchKey::used, this, [this, at = m_tabs.size()] { open(static_cast<Tab>(at)); });
        tabs->addWidget(tab);
        m_tabs.push_back(tab);
    }
    tabs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    connect(m_cashiers, &CashierPage::eventsAsked, this, [this](const EventQuestion &question) {
        m_events->ask(question);
        open(Tab::Events);
    });
    retranslate();
    open(Tab::Shifts);
}

void ReportsPage::open(Tab tab)
{
    m_tabs[static_cast<std::size_t>(tab)]->setChecked(true);
    m_pages->setCurrentIndex(static_cast<int>(tab));
    Q_EMIT pageTurned();
}

QString ReportsPage::currentTitle() const { return m_tabs[static_cast<std::size_t>(m_pages->currentIndex())]->text(); }

void ReportsPage::retranslate()
{
    const std::array words {tr("Shifts"), tr("Cashiers"), tr("Till events")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_tabs[i]->setWords(words[i]);
        m_tabs[i]->setAccessibleName(words[i]);
    }
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
