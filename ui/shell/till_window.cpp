// One page at a time above the status bar.
#include "ui/shell/till_window.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "core/devices/unprinted.h"
#include "core/sales/close_shift_draft.h"
#include "core/sales/shift_queries.h"
#include "ui/access/lock_page.h"
#include "ui/access/office_door_page.h"
#include "ui/kit/status_bar.h"
#include "ui/sales/close_shift_page.h"
#include "ui/sales/quick_keys_page.h"
#include "ui/sales/till_page.h"
#include "ui/shell/unprinted_page.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace mizan::ui {

TillWindow::TillWindow(Shop &shop, TillWindowOutlets outlets, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_outlets(std::move(outlets))
    , m_pages(new QStackedWidget(this))
    , m_mode(new ModeBanner(this))
    , m_lock(new LockPage(shop, this))
    , m_status(new StatusBar(this))
{
    setWindowTitle(tr("Mizan till"));
    setMinimumSize(SmallestTill);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_mode);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    m_pages->addWidget(m_lock);
    connect(m_lock, &LockPage::signedIn, this, [this](const Session &session) {
        startSelling(session);
        Q_EMIT signedIn(session);
    });
    connect(m_lock, &LockPage::trainingAsked, this, [this] { Q_EMIT trainingAsked(); });
    connect(m_mode, &ModeBanner::trainingEndAsked, this, [this] { Q_EMIT trainingEndAsked(); });
    connect(m_mode, &ModeBanner::ownRightsAsked, this, [this] { Q_EMIT ownRightsAsked(); });
    showStatus();
}

void TillWindow::setMode(const WindowMode &mode) { m_mode->setMode(mode); }

void TillWindow::offerTraining(bool offered) { m_lock->offerTraining(offered); }

void TillWindow::paintEvent(QPaintEvent *) { m_mode->paintFrame(*this); }

/// In front of the sale until backToSale().
void TillWindow::showAside(QWidget &page)
{
    m_pages->addWidget(&page);
    m_pages->setCurrentWidget(&page);
    page.setFocus();
}

void TillWindow::backToSale(QWidget &page)
{
    page.deleteLater();
    m_pages->setCurrentWidget(m_page);
    m_page->takeFocus();
    showStatus();
}

void TillWindow::askAtOfficeDoor(const Session &session)
{
    auto *page = new OfficeDoorPage(m_shop, session, this);
    showAside(*page);
    connect(page, &OfficeDoorPage::left, this, [this, page] { backToSale(*page); });
    connect(page, &OfficeDoorPage::opened, this, [this, page](const Session &opened) {
        backToSale(*page);
        Q_EMIT officeOpened(opened);
    });
}

bool TillWindow::isLocked() const { return m_pages->currentWidget() == m_lock; }

void TillWindow::startSelling(const Session &session)
{
    if (const auto branch = access::findBranch(m_shop.connection(), session.branch()))
        m_branchName = branch->name;
    if (m_till) {
        m_till->setSession(session);
    } else {
        m_till = new ShopTill(m_shop, session, m_outlets.till, this);
        m_page = new TillPage(*m_till, this);
        m_pages->addWidget(m_page);
        connect(m_till, &ShopTill::lockAsked, this, [this] { lock(); });
        connect(m_till, &ShopTill::backOfficeAsked, this, [this] { Q_EMIT backOfficeAsked(m_till->session()); });
        connect(m_till, &ShopTill::fullScreenAsked, this, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
        connect(m_till, &ShopTill::closeShiftAsked, this, [this](const Session &approved) { closeShift(approved); });
        connect(m_till, &ShopTill::editKeysAsked, this, [this](const Session &approved) { editKeys(approved); });
        connect(m_till, &TillModel::changed, this, [this] { showStatus(); });
    }
    if (m_keys && m_keys->user() != session.user())
        delete std::exchange(m_keys, nullptr); // Nothing of it was saved.
    if (m_keys) {
        m_pages->setCurrentWidget(m_keys);
    } else if (m_close && m_close->user() == session.user()) {
        m_pages->setCurrentWidget(m_close);
    } else if (isClosingWaiting(session)) {
        closeShift(session);
    } else {
        delete std::exchange(m_close, nullptr); // What was counted is kept for who may close.
        if (!showUnprinted(session))
            m_pages->setCurrentWidget(m_page);
    }
    if (m_pages->currentWidget() == m_page)
        m_page->takeFocus();
    showStatus();
}

void TillWindow::renewHints()
{
    if (!m_page)
        return;
    const bool isShown = m_pages->currentWidget() == m_page;
    delete m_page;
    m_page = new TillPage(*m_till, this);
    m_pages->addWidget(m_page);
    if (isShown)
        m_pages->setCurrentWidget(m_page);
}

void TillWindow::showUnprintedNext(std::function<void()> changed) { m_papersChanged = std::move(changed); }

/// Once, before anything is sold.
bool TillWindow::showUnprinted(const Session &session)
{
    const auto changed = std::exchange(m_papersChanged, nullptr);
    if (!changed || !devices::hasUnprintedPapers(m_shop.connection(), session.device()))
        return false;
    auto *page = new UnprintedPage(m_shop.connection(), session, changed, this);
    showAside(*page);
    connect(page, &UnprintedPage::left, this, [this, page] { backToSale(*page); });
    return true;
}

/// The program ended while the shift was being closed: whoever may close it goes on there.
bool TillWindow::isClosingWaiting(const Session &session) const
{
    const auto shift = sales::openShiftOf(m_shop.connection(), session.device());
    if (!shift || !session.allows(access::Right::CloseShift))
        return false;
    const auto draft =
        sales::loadCloseShift(m_shop.connection(), session.device(), shift->id, shift->openingFloat.currency());
    return draft && draft->isOpen;
}

void TillWindow::lock()
{
    for (OfficeDoorPage *door : m_pages->findChildren<OfficeDoorPage *>())
        door->deleteLater();
    m_lock->reload();
    m_pages->setCurrentWidget(m_lock);
    showStatus();
}

void TillWindow::takeScan(const QString &code)
{
    if (m_till && m_pages->currentWidget() == m_page) {
        m_till->scan(code);
        return;
    }
    if (m_keys && m_pages->currentWidget() == m_keys) {
        const bool isKnown = m_keys->takeScan(code);
        if (m_outlets.till.tone)
            m_outlets.till.tone(isKnown ? Tone::ItemAdded : Tone::Error);
        return;
    }
    const bool isTaken = isLocked() && m_lock->takeScan(code);
    if (!isTaken && m_outlets.till.tone)
        m_outlets.till.tone(Tone::Error); // Nobody's badge, or the shift is being closed: said by ear, each time.
}

void TillWindow::takeOverlongScan()
{
    if (m_till && m_pages->currentWidget() == m_page)
        m_till->scanTooLong();
}

void TillWindow::setPrinterState(const QString &words, bool isWell)
{
    m_printer = words;
    m_printerIsWell = isWell;
    showStatus();
}

void TillWindow::closeShift(const Session &session)
{
    delete m_close;
    m_close = new CloseShiftPage(m_shop, session, m_outlets.printZ, this);
    m_pages->addWidget(m_close);
    m_pages->setCurrentWidget(m_close);
    const auto leave = [this] {
        m_pages->setCurrentWidget(m_page);
        m_close->deleteLater();
        m_close = nullptr;
        m_till->reload();
        m_page->takeFocus();
    };
    connect(m_close, &CloseShiftPage::cancelled, this, leave);
    connect(m_close, &CloseShiftPage::finished, this, [this, leave] {
        leave();
        lock();
    });
}

/// The sale stays as it is meanwhile.
void TillWindow::editKeys(const Session &session)
{
    delete m_keys;
    m_keys = new QuickKeysPage(m_shop, session, this);
    showAside(*m_keys);
    connect(m_keys, &QuickKeysPage::left, this, [this] {
        m_till->reload();
        backToSale(*std::exchange(m_keys, nullptr));
    });
}

void TillWindow::showStatus()
{
    std::vector<StatusView> leading;
    std::vector<StatusView> trailing;
    if (m_till) {
        const Session &session = m_till->session();
        leading.push_back(
            {tr("Till"), Icon::Till, tr("%1 · Till %2").arg(isolatedName(m_branchName), isolated(session.tillCode()))});
        const auto shift = sales::openShiftOf(m_shop.connection(), session.device());
        leading.push_back({tr("Shift"), Icon::Shift,
            shift ? tr("Shift open %1").arg(timeText(shift->openedAtMs, session.businessDay().timeZone))
                  : tr("No shift")});
        if (!isLocked())
            leading.push_back({tr("User"), Icon::User, isolatedName(session.userName())});
    }
    trailing.push_back({tr("Sync"), Icon::Offline, tr("This machine only")});
    if (const auto &terminal = m_outlets.till.card.terminal; terminal && !terminal().isEmpty()) {
        // Charges of tickets that are gone: they go back once the terminal answers.
        const int open = m_till ? m_till->openCards() : 0;
        trailing.push_back({tr("Terminal"), open > 0 ? Icon::Warning : Icon::Card,
            open > 0 ? tr("Terminal: %n open", nullptr, open) : tr("Practice terminal"),
            open > 0 ? Token::WarnFill : Token::Text2});
    }
    trailing.push_back({tr("Printer"), m_printerIsWell ? Icon::Printer : Icon::Warning,
        m_printer.isEmpty() ? tr("No printer") : m_printer, m_printerIsWell ? Token::Text2 : Token::WarnFill});
    m_status->setItems(leading, trailing);
}

} // namespace mizan::ui
