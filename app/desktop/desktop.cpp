// Which window is in front, and what reaches it.
#include "app/desktop/desktop.h"

#include "app/desktop/machine_settings.h"
#include "core/access/lock_policy.h"
#include "core/access/office_door.h"
#include "core/access/view_as.h"
#include "core/daybook/shop.h"
#include "core/store/run_mark.h"
#include "core/training_shop.h"
#include "ui/access/right_words.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/toast.h"
#include "ui/sales/till_keys.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mizan::desktop {

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Desktop::Desktop(std::unique_ptr<OpenedShop> opened, const Options &options, ui::AppearanceSwitch &look,
    bool isTraining, QObject *parent)
    : QObject(parent)
    , m_opened(std::move(opened))
    , m_options(options)
    , m_isTraining(isTraining)
    , m_look(look)
    , m_printer(*m_opened->shop, options.printer, isTraining)
    , m_sheets(*m_opened->shop,
          QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Mizan")))
    , m_card(*m_opened->shop)
    , m_customerScreens(*m_opened->shop)
    , m_ranking(*m_opened->shop)
    , m_idle(&steadyMs)
    , m_till(std::make_unique<ui::TillWindow>(*m_opened->shop, outlets()))
{
    connect(&m_router, &ui::ScanRouter::scanned, this, [this](const QString &code) { route(code); });
    connect(&m_router, &ui::ScanRouter::scanTooLong, this, [this] {
        if (m_till->isVisible())
            m_till->takeOverlongScan();
    });
    connect(m_till.get(), &ui::TillWindow::signedIn, this, [this](const Session &session) { afterSignIn(session); });
    connect(
        m_till.get(), &ui::TillWindow::backOfficeAsked, this, [this](const Session &session) { showOffice(session); });
    connect(&m_printer, &TillPrinter::stateChanged, this, [this] { showPrinter(); });
    connect(
        &m_sheets, &SheetFiles::failed, this, [this](const QString &words) { m_till->setPrinterState(words, false); });
    connect(
        &m_card, &CardTerminal::answered, this, [this](payments::AttemptId id, const payments::TerminalAnswer &answer) {
            if (m_till->till()) // Nobody has signed in yet: the till asks again when somebody does.
                m_till->till()->cardAnswered(id, answer);
        });
    connect(m_till.get(), &ui::TillWindow::officeOpened, this, [this](const Session &session) {
        if (!session.approval())
            m_till->till()->setSession(session); // The password is shown until the next locking.
        showOffice(session);
    });
    connect(m_till.get(), &ui::TillWindow::ownRightsAsked, this, [this] { backToOwnRights(); });
    connect(m_till.get(), &ui::TillWindow::trainingAsked, this, [this] { beginTraining(); });
    connect(m_till.get(), &ui::TillWindow::trainingEndAsked, this, [this] { Q_EMIT trainingEndAsked(); });
    connect(&m_idle, &ui::IdleWatch::idle, this, [this] { lockIdle(); });
    m_listening = m_opened->shop->daybook().listen([this](const daybook::Announcement &told) {
        if (std::ranges::any_of(told.facts, [](const auto &fact) { return fact.kind == access::LockPolicySavedKind; }))
            watchIdle();
    });
    watchIdle();
    reloadSounds();
    reloadKeys();
    showModes();
    m_till->offerTraining(!isTraining);
    if (!isTraining)
        removeTrainingShop(trainingFolder(m_opened->shop->connection().path())); // Of a run that was cut off.
    const bool wasCut = store::beginRun(m_opened->shop->connection());
    if (wasCut && m_printer.isSetUp())
        m_till->showUnprintedNext([this] { m_printer.tryAgain(); });
}

Desktop::~Desktop()
{
    rememberOffice();
    try {
        store::endRun(m_opened->shop->connection());
    } catch (const store::Fault &fault) { // The next start then looks at the papers; nothing is lost.
        qWarning("the end of the run was not noted: %s", fault.what());
    }
}

ui::TillWindowOutlets Desktop::outlets()
{
    ui::TillWindowOutlets outlets;
    outlets.till.tone = [this](ui::Tone tone) { m_sounds.play(tone); };
    outlets.till.printSettlement = [this](FactId payment, qint64 copy) {
        return m_printer.printSettlement(payment, copy);
    };
    outlets.till.printGiftCard = [this](SaleId sale, const payments::GiftCardRef &card, const QString &number) {
        return m_printer.printGiftCard(sale, card, number);
    };
    outlets.till.printReceipt = [this](SaleId sale, qint64 copy) { return m_printer.printReceipt(sale, copy); };
    outlets.till.printGiftReceipt = [this](SaleId sale) { return m_printer.printGiftReceipt(sale); };
    outlets.till.printOrder = [this](FactId document, qint64 copy) { return m_printer.printOrder(document, copy); };
    outlets.till.printQuotation = [this](FactId quotation, qint64 copy) {
        return m_printer.printQuotation(quotation, copy);
    };
    outlets.till.printHandOver = [this](
                                     FactId document, qint64 copy) { return m_printer.printHandOver(document, copy); };
    outlets.till.saveQuotation = [this](FactId quotation) { return m_sheets.saveQuotation(quotation); };
    outlets.till.printDraft = [this](const sales::Ticket &ticket, const sales::PrintedDraft &draft,
                                  const Session &session) { return m_printer.printDraft(ticket, draft, session); };
    outlets.till.openDrawer = [this] { m_printer.openDrawer(); };
    outlets.till.card = {
        [this] { return m_card.name(); }, [this](const payments::TerminalOrder &order) { m_card.order(order); }};
    outlets.printZ = [this](const sales::ShiftReport &report) { return m_printer.printZ(report); };
    return outlets;
}

void Desktop::start()
{
    showPrinter();
    showTill();
}

void Desktop::reloadSounds()
{
    const devices::SoundSetting setting = devices::soundSetting(m_opened->shop->connection());
    m_sounds.setVolume(setting.volume);
    for (const devices::SoundEvent event : devices::AllSoundEvents)
        m_sounds.setMuted(ui::toneOf(event), !setting.isOn || !setting.hears(event));
}

void Desktop::reloadKeys()
{
    ui::installTillKeys(devices::keyMap(m_opened->shop->connection()));
    m_till->renewHints();
}

void Desktop::showPrinter()
{
    const TillPrinter::State state = m_printer.state();
    m_till->setPrinterState(state.words, state.isWell);
    if (m_office)
        m_office->refreshStatus();
}

void Desktop::route(const QString &code)
{
    if (m_office && m_office->isVisible())
        m_office->takeScan(code);
    else
        m_till->takeScan(code);
}

void Desktop::afterSignIn(const Session &session)
{
    m_own.reset();
    showModes();
    if (!m_isTraining) // Customers see what is really sold.
        m_customerScreens.follow(m_till->till());
    const bool first = !std::exchange(m_landed, true);
    const bool isOffice = m_options.landing.value_or(MachineSettings::landing()) == ui::Landing::BackOffice;
    const bool wanted = std::exchange(m_backToOffice, false) || (first && isOffice);
    if (wanted && session.allows(access::Right::OpenBackOffice))
        showOffice(session);
}

void Desktop::showTill()
{
    if (m_options.fullScreen)
        m_till->showFullScreen();
    else
        m_till->show();
    m_till->activateWindow();
    if (!m_office)
        return;
    rememberOffice();
    m_office->hide();
}

void Desktop::showOffice(const Session &session)
{
    if (access::officeAsksPassword(*m_opened->shop, session)) {
        showTill();
        m_till->askAtOfficeDoor(session);
        return;
    }
    if (m_office && m_office->isBusy()) { // An import goes on meanwhile.
        if (m_office->user() != session.user()) {
            showTill();
            tell(tr("Somebody else's import is under way. Open the back office when it is done."));
            return;
        }
        m_office->show();
        m_office->activateWindow();
        m_till->hide();
        return;
    }
    makeOffice(session);
    const ui::OfficeView view = MachineSettings::officeView();
    m_office->setView(view);
    if (view.geometry.isEmpty())
        m_office->showMaximized();
    else
        m_office->show();
    m_office->activateWindow();
    m_till->hide();
}

void Desktop::makeOffice(const Session &session)
{
    rememberOffice();
    m_office = std::make_unique<ui::OfficeWindow>(*m_opened->shop, session, m_look.current(),
        ui::OfficeOutlets {{[this] { return m_printer.printTest(); }, [this] { return m_printer.state().words; },
                               [this] {
                                   m_printer.reload();
                                   showPrinter();
                               }},
            [this](const sales::ShiftReport &report, qint64 copy) { return m_printer.printZ(report, copy); },
            {[] { return CustomerScreens::screens(); }, [this] { m_customerScreens.reload(); },
                [this] { return m_customerScreens.showTest(); }, [this] { return m_customerScreens.poleState(); }},
            [this] { m_card.reload(); }, [this] { m_printer.tryAgain(); },
            {[this](ui::Tone tone, int volume) { m_sounds.test(tone, volume); }, [this] { reloadSounds(); }},
            [this] { reloadKeys(); }});
    connect(m_office.get(), &ui::OfficeWindow::tillAsked, this, [this] {
        showTill();
        m_till->till()->act(ui::TillAction::Escape); // The menu that led to the office is not what one comes back for.
    });
    connect(m_office.get(), &ui::OfficeWindow::lockAsked, this, [this] { lockFromOffice(); });
    connect(m_office.get(), &ui::OfficeWindow::appearanceChanged, this, [this](const ui::Appearance &chosen) {
        m_look.apply(chosen);
        MachineSettings::setAppearance(chosen);
    });
    connect(
        m_office.get(), &ui::OfficeWindow::viewAsAsked, this, [this](const access::Role &role) { viewAs(role); },
        Qt::QueuedConnection); // The window that asks goes.
    connect(
        m_office.get(), &ui::OfficeWindow::ownRightsAsked, this, [this] { backToOwnRights(); }, Qt::QueuedConnection);
    connect(m_office.get(), &ui::OfficeWindow::trainingEndAsked, this, [this] { Q_EMIT trainingEndAsked(); });
    showModes();
}

/// The window that imports cannot be made anew with other rights; says so.
bool Desktop::isImporting()
{
    const bool isBusy = m_office && m_office->isBusy();
    if (isBusy)
        tell(tr("An import is under way. Change whose rights you see when it is done."));
    return isBusy;
}

/// Till and back office alike, until the person asks for their own rights again or somebody signs in.
void Desktop::viewAs(const access::Role &role)
{
    if (isImporting())
        return;
    if (!m_own)
        m_own = m_office->session();
    m_viewedRole = ui::roleText(role);
    const Session viewed = access::viewAs(*m_own, role.grants);
    m_till->startSelling(viewed);
    if (viewed.allows(access::Right::OpenBackOffice)) {
        showOffice(viewed);
    } else {
        showTill();
        showModes();
    }
}

void Desktop::backToOwnRights()
{
    if (!m_own || isImporting())
        return;
    const Session own = *std::exchange(m_own, std::nullopt);
    m_till->startSelling(own);
    showOffice(own);
}

void Desktop::showModes()
{
    const ui::WindowMode mode {m_isTraining, m_own ? m_viewedRole : QString()};
    m_till->setMode(mode);
    if (m_office)
        m_office->setMode(mode);
}

void Desktop::beginTraining()
{
    if (m_training)
        return;
    m_training = std::make_unique<Training>(*m_opened->shop, m_options, m_look);
    connect(m_training.get(), &Training::begun, this, [this] {
        m_router.setListening(false);
        m_till->lock(); // Somebody may have signed in while it was copied.
        m_till->hide();
    });
    connect(m_training.get(), &Training::failed, this, [this](const QString &words) {
        tell(words);
        m_training.release()->deleteLater(); // It is telling us this very moment.
    });
    connect(m_training.get(), &Training::ended, this, [this] { endTraining(); }, Qt::QueuedConnection);
    m_training->begin(*m_till);
}

void Desktop::endTraining()
{
    m_training.reset();
    m_router.setListening(true);
    m_till->lock();
    showTill();
}

void Desktop::lockFromOffice()
{
    m_backToOffice = true;
    m_till->lock();
    showTill();
}

void Desktop::watchIdle()
{
    const auto minutes = access::loadLockPolicy(m_opened->shop->connection()).idleMinutes;
    m_idle.setLimit(minutes ? std::optional(std::chrono::minutes(*minutes)) : std::nullopt);
}

/// What is being rung up stays; an import goes on.
void Desktop::lockIdle()
{
    if (m_office && m_office->isVisible())
        lockFromOffice();
    else if (!m_till->isLocked())
        m_till->lock();
}

void Desktop::rememberOffice()
{
    if (m_office && m_office->isVisible())
        MachineSettings::setOfficeView(m_office->view());
}

void Desktop::tell(const QString &words)
{
    if (m_training && m_training->desktop()) {
        m_training->desktop()->tell(words);
        return;
    }
    QWidget *front = m_office && m_office->isVisible() ? static_cast<QWidget *>(m_office.get()) : m_till.get();
    ui::Toast::show(*front, {words});
}

} // namespace mizan::desktop
