// Frame, sections and the keys of the back office.
#include "ui/shell/office_window.h"

#include "core/access/company.h"
#include "core/base/clock.h"
#include "core/daybook/shop.h"
#include "core/devices/print_queue.h"
#include "core/sales/shift_queries.h"
#include "ui/access/lock_policy_page.h"
#include "ui/access/own_secrets_page.h"
#include "ui/access/roles_page.h"
#include "ui/access/users_page.h"
#include "ui/catalogue/goods_rules_page.h"
#include "ui/catalogue/import_page.h"
#include "ui/catalogue/labels_page.h"
#include "ui/catalogue/product_page.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/physical_keys.h"
#include "ui/kit/status_bar.h"
#include "ui/parties/customer_page.h"
#include "ui/reports/reports_page.h"
#include "ui/sales/foreign_cash_page.h"
#include "ui/sales/loyalty_page.h"
#include "ui/sales/return_policy_page.h"
#include "ui/sales/shift_page.h"
#include "ui/shell/appearance_page.h"
#include "ui/shell/gift_card_page.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/print_queue_page.h"
#include "ui/shell/receipt_page.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/terminal_page.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

const QString ProductsSection = u"products"_s;
const QString ImportPlace = u"import"_s; ///< Of the products.
const QString SalesSection = u"sales"_s;
const QString ReportsSection = u"reports"_s;
const QString SettingsSection = u"settings"_s;
const QString TillEntry = u"till"_s;
constexpr int StatusEveryMs = 5000;
constexpr QSize Least {1024, 720};
constexpr qint64 JobsLookedAt = 50;

/// The shop's; one that is not founded yet has nobody and nothing.
Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    return company ? company->currency : Currency::of("EUR");
}

} // namespace

OfficeWindow::OfficeWindow(
    Shop &shop, const Session &session, const Appearance &appearance, OfficeOutlets outlets, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_mode(new ModeBanner(this))
    , m_rail(new NavigationRail(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusBar(this))
    , m_products(new ProductPage(shop, session))
    , m_import(new ImportPage(shop, session))
    , m_customers(new CustomerPage(shop, session, currencyOf(shop)))
    , m_settings(new SettingsPage)
    , m_printer(new PrinterPage(shop.connection(), session, std::move(outlets.printer)))
{
    setMinimumSize(Least);
    const auto branch = access::findBranch(shop.connection(), session.branch());
    m_branchName = branch && !branch->name.isEmpty() ? branch->name : session.branchCode();
    auto *look = new AppearancePage(appearance);
    m_settings->addSubject([] { return tr("Appearance"); }, look);
    m_settings->addSubject([] { return tr("Your PIN and password"); }, new OwnSecretsPage(shop, session));
    m_settings->addSubject([] { return tr("Devices"); }, m_printer);
    if (session.allows(access::Right::EditUsers)) {
        m_users = new UsersPage(shop, session);
        auto *roles = new RolesPage(shop, session);
        m_settings->addSubject([] { return tr("Users"); }, m_users);
        m_settings->addSubject([] { return tr("Roles"); }, roles);
        connect(roles, &RolesPage::saved, m_users, &UsersPage::reload);
        connect(roles, &RolesPage::viewAsAsked, this, [this](const access::Role &role) { Q_EMIT viewAsAsked(role); });
    }
    if (session.allows(access::Right::EditSettings)) {
        m_labels = new LabelsPage(shop, session);
        m_settings->addSubject([] { return tr("Labels"); }, m_labels);
        m_settings->addSubject([] { return tr("Rules of selling"); }, new GoodsRulesPage(shop, session));
    }
    const auto company = access::companySettings(shop.connection());
    m_settings->addSubject([] { return tr("Customer display"); },
        new DisplayPage(shop.connection(), session, company ? company->name : QString(), std::move(outlets.displays)));
    m_settings->addSubject([] { return tr("Print queue"); },
        new PrintQueuePage(shop.connection(), session, std::move(outlets.printQueueChanged)));
    if (session.allows(access::Right::EditSettings)) {
        m_settings->addSubject([] { return tr("Gift cards"); }, new GiftCardPage(shop, session));
        m_settings->addSubject([] { return tr("Returns"); }, new ReturnPolicyPage(shop, session));
        m_settings->addSubject([] { return tr("Foreign cash"); }, new ForeignCashPage(shop, session));
        m_settings->addSubject([] { return tr("Lock"); }, new LockPolicyPage(shop, session));
        m_settings->addSubject([] { return tr("Receipts"); }, new ReceiptPage(shop, session));
        if (company)
            m_settings->addSubject([] { return tr("Loyalty"); }, new LoyaltyPage(shop, session, company->currency));
        m_settings->addSubject([] { return tr("Card terminal"); },
            new TerminalPage(shop.connection(), session, std::move(outlets.terminalChanged)));
        m_settings->addSubject(
            [] { return tr("Sounds"); }, new SoundPage(shop.connection(), session, std::move(outlets.sounds)));
        m_settings->addSubject(
            [] { return tr("Keys"); }, new KeysPage(shop.connection(), session, std::move(outlets.keysChanged)));
    }
    connect(look, &AppearancePage::appearanceChanged, this,
        [this](const Appearance &chosen) { Q_EMIT appearanceChanged(chosen); });
    addSection(SalesSection, m_customers);
    addSection(ProductsSection, m_products);
    addSection(ImportPlace, m_import);
    if (session.allows(access::Right::ViewReports)) {
        m_reports = new ReportsPage(shop, session, std::move(outlets.printZCopy));
        addSection(ReportsSection, m_reports);
        connect(m_reports, &ReportsPage::pageTurned, this, [this] { showPlace(); });
    }
    addSection(SettingsSection, m_settings);
    connect(m_products, &ProductPage::importAsked, this, [this] { openSection(ImportPlace); });
    connect(m_import, &ImportPage::closeAsked, this, [this] { openSection(ProductsSection); });
    connect(m_import, &ImportPage::imported, this, [this] { Q_EMIT m_products->refreshAsked(); });

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mode);
    column->addWidget(makeTopBar());
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &key) {
        if (key == TillEntry)
            Q_EMIT tillAsked();
        else
            openSection(key);
    });
    connect(m_mode, &ModeBanner::ownRightsAsked, this, [this] { Q_EMIT ownRightsAsked(); });
    connect(m_mode, &ModeBanner::trainingEndAsked, this, [this] { Q_EMIT trainingEndAsked(); });
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { refreshStatus(); });
    timer->start(StatusEveryMs);
    retranslate();
    applyLook();
    openSection(ProductsSection);
}

void OfficeWindow::setMode(const WindowMode &mode) { m_mode->setMode(mode); }

void OfficeWindow::paintEvent(QPaintEvent *) { m_mode->paintFrame(*this); }

QWidget *OfficeWindow::makeTopBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(TopBarHeight);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    m_place = new QLabel(bar);
    m_place->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_lock = new QPushButton(bar);
    setButtonKind(*m_lock, ButtonKind::Quiet);
    connect(m_lock, &QPushButton::clicked, this, [this] { Q_EMIT lockAsked(); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(m_place, 1);
    row->addWidget(m_lock);
    return bar;
}

void OfficeWindow::addSection(const QString &key, QWidget *page)
{
    m_sections.emplace(key, page);
    m_pages->addWidget(page);
}

void OfficeWindow::openSection(const QString &key)
{
    const auto found = m_sections.find(key);
    if (found == m_sections.end())
        return;
    m_pages->setCurrentWidget(found->second);
    m_rail->setCurrent(key == ImportPlace ? ProductsSection : key);
    showPlace();
}

QString OfficeWindow::currentSection() const
{
    const auto found =
        std::ranges::find(m_sections, m_pages->currentWidget(), [](const auto &entry) { return entry.second; });
    return found == m_sections.end() ? QString() : found->first;
}

void OfficeWindow::takeScan(const QString &code)
{
    if (m_users && m_users->isVisible()) {
        m_users->takeScan(code);
        return;
    }
    if (m_labels && m_labels->isVisible()) {
        m_labels->takeScan(code);
        return;
    }
    if (m_customers->isVisible() && m_customers->takeScan(code))
        return;
    openSection(ProductsSection);
    m_products->takeScan(code);
}

ShiftPage *OfficeWindow::shifts() const noexcept { return m_reports ? &m_reports->shifts() : nullptr; }

bool OfficeWindow::isBusy() const { return m_import->isWorking(); }

OfficeView OfficeWindow::view() const { return {saveGeometry(), m_rail->isExpanded()}; }

void OfficeWindow::setView(const OfficeView &view)
{
    restoreGeometry(view.geometry);
    m_rail->setExpanded(view.railExpanded);
}

void OfficeWindow::refreshStatus()
{
    if (m_printer->isVisible())
        m_printer->refresh();
    const QString till = tr("%1 · Till %2").arg(isolatedName(m_branchName), isolated(m_session.tillCode()));
    QString shift = tr("No shift");
    StatusView printer {tr("Printer"), Icon::Printer, tr("Nothing to print")};
    try {
        if (const auto open = sales::openShiftOf(m_shop.connection(), m_session.device()))
            shift = tr("Shift open %1").arg(timeText(open->openedAtMs, m_session.businessDay().timeZone));
        const auto jobs = devices::printJobs(m_shop.connection(), JobsLookedAt);
        const auto count = [&](devices::PrintState state) {
            return static_cast<int>(std::ranges::count(jobs, state, &devices::PrintJob::state));
        };
        const int waiting = count(devices::PrintState::Waiting) + count(devices::PrintState::Printing);
        const int failed = count(devices::PrintState::Failed);
        if (failed > 0)
            printer = {printer.name, Icon::Error, tr("%n not printed", nullptr, failed), Token::Bad};
        else if (waiting > 0)
            printer = {printer.name, Icon::Clock, tr("%n waiting for the printer", nullptr, waiting), Token::Pend};
    } catch (const store::Fault &fault) {
        printer = {printer.name, Icon::Error, sentenceFor(fault), Token::Bad};
    }
    const QString zone = m_session.businessDay().timeZone;
    m_status->setItems({{tr("Till"), Icon::Till, till}, {tr("Shift"), Icon::Shift, shift},
                           {tr("User"), Icon::User, isolatedName(m_session.userName())}},
        {printer, {tr("Clock"), Icon::Clock, timeText(m_shop.clock().nowMs(), zone)}});
}

void OfficeWindow::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (control ? shortcutKey(*event) : Qt::Key_unknown) {
    case Qt::Key_B:
        m_rail->setExpanded(!m_rail->isExpanded());
        return;
    case Qt::Key_L:
        Q_EMIT lockAsked();
        return;
    case Qt::Key_T:
        Q_EMIT tillAsked();
        return;
    case Qt::Key_2:
        openSection(SalesSection);
        return;
    case Qt::Key_4:
        openSection(ProductsSection);
        return;
    case Qt::Key_8:
        openSection(ReportsSection);
        return;
    case Qt::Key_9:
    case Qt::Key_Comma:
        openSection(SettingsSection);
        return;
    default:
        break;
    }
    if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        QWidget::keyPressEvent(event);
}

void OfficeWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshStatus();
}

void OfficeWindow::retranslate()
{
    m_rail->setAccessibleName(tr("Sections"));
    std::vector<RailEntry> entries {{SalesSection, Icon::Customer, tr("Sales"), u"Ctrl+2"_s},
        {ProductsSection, Icon::Tag, tr("Products"), u"Ctrl+4"_s}};
    if (m_reports)
        entries.push_back({ReportsSection, Icon::Chart, tr("Reports"), u"Ctrl+8"_s});
    entries.push_back({SettingsSection, Icon::Settings, tr("Settings"), u"Ctrl+9"_s});
    entries.push_back({TillEntry, Icon::Till, tr("Till"), u"Ctrl+T"_s, true});
    m_rail->setEntries(entries);
    m_rail->setCurrent(currentSection() == ImportPlace ? ProductsSection : currentSection());
    showPlace();
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(tr("Lock the screen"));
    m_lock->setToolTip(m_lock->accessibleName() + u' ' + isolated(u"Ctrl+L"));
    refreshStatus();
}

void OfficeWindow::showPlace()
{
    const QString section = currentSection();
    const QString place = section == SettingsSection ? tr("Settings")
        : section == ReportsSection                  ? tr("Reports › %1").arg(m_reports->currentTitle())
        : section == SalesSection                    ? tr("Sales › Customers")
        : section == ImportPlace                     ? tr("Products › Import")
                                                     : tr("Products");
    m_place->setText(place);
    setWindowTitle(tr("%1 — Mizan").arg(place));
}

void OfficeWindow::applyLook()
{
    m_lock->setIcon(icon(Icon::Lock, Theme::current().color(Token::Text), layoutDirection(), 20));
}

void OfficeWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyLook();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
