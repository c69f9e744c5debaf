// The steps in their order; the shop is made on a thread of its own, since wrapping its key takes a while on purpose.
#include "ui/setup/new_shop_window.h"

#include "core/access/sign_in.h"
#include "ui/catalogue/import_page.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/task.h"
#include "ui/setup/company_form.h"
#include "ui/setup/owner_form.h"
#include "ui/setup/place_form.h"
#include "ui/setup/recovery_form.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/appearance_page.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/reading_mark.h"
#include "ui/words/refusal_words.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace mizan::ui {

namespace {

constexpr int Steps = 7;
constexpr QSize Least {640, 560};
constexpr QSize Usual {840, 720};

} // namespace

/// Filled by the working thread, read when it has finished.
struct NewShopWindow::Attempt {
    std::optional<Result<ShopCreated>> result;
    QString fault;
};

NewShopWindow::NewShopWindow(NewShopSettings settings, QWidget *parent)
    : QWidget(parent)
    , m_clock(settings.clock)
    , m_random(settings.random)
    , m_pages(new QStackedWidget(this))
{
    m_request.vaultCost = settings.vaultCost;
    m_request.company.pinCost = settings.pinCost;
    setWindowTitle(tr("A new shop — Mizan"));
    setMinimumSize(Least);
    resize(Usual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    makeFirstPages(settings);
    makeLastPages();
    showPage(m_look);
}

NewShopWindow::~NewShopWindow() { delete m_import; }

SetupPage *NewShopWindow::addPage(const QString &title, const QString &intro, QWidget *form)
{
    auto *page = new SetupPage({m_pages->count() + 1, Steps}, title, intro, form, m_pages);
    m_pages->addWidget(page);
    connect(page, &SetupPage::backPressed, this, [this] { goBack(); });
    return page;
}

void NewShopWindow::makeFirstPages(const NewShopSettings &settings)
{
    auto *look = new AppearancePage(settings.appearance, AppearanceChoices::FirstRun);
    connect(look, &AppearancePage::appearanceChanged, this,
        [this](const Appearance &chosen) { Q_EMIT appearanceChanged(chosen); });
    m_look = addPage(tr("Welcome to Mizan"),
        tr("A few questions, about five minutes, and the shop is ready to sell. Nothing leaves this machine."), look);
    m_look->setBackVisible(false);
    m_look->setNext(tr("Make a new shop"));
    connect(&m_look->addOtherWay(tr("Open a shop that is there…")), &QPushButton::clicked, this,
        [this] { Q_EMIT openExistingAsked({}); });
    connect(m_look, &SetupPage::nextPressed, this, [this, look] {
        look->keepLanguage();
        showPage(m_company);
    });

    m_companyForm = new CompanyForm(settings.country);
    m_company = addPage(tr("Your shop"), tr("The country brings taxes, accounts and coins."), m_companyForm);
    m_company->setNext(tr("Next"));
    connect(m_company, &SetupPage::nextPressed, this, [this] {
        if (m_companyForm->check())
            showPage(m_place);
    });

    m_placeForm = new PlaceForm(settings.folder);
    m_place = addPage(tr("Where it is kept"),
        tr("Everything is kept encrypted in one folder. Without the passphrase or the recovery code nobody can read "
           "it, and nobody can help."),
        m_placeForm);
    m_place->setNext(tr("Next"));
    connect(m_placeForm, &PlaceForm::openExistingAsked, this,
        [this](const QString &folder) { Q_EMIT openExistingAsked(folder); });
    connect(m_place, &SetupPage::nextPressed, this, [this] {
        if (m_placeForm->check())
            showPage(m_owner);
    });

    m_ownerForm = new OwnerForm;
    m_owner = addPage(tr("The first person"),
        tr("You may do everything in the shop. Others are added later, with less."), m_ownerForm);
    m_owner->setNext(tr("Next"));
    connect(m_owner, &SetupPage::nextPressed, this, [this] {
        m_companyForm->writeTo(m_request.company);
        m_ownerForm->writeTo(m_request.company);
        if (m_ownerForm->check(m_request.company))
            showPage(m_machine);
    });
}

void NewShopWindow::makeLastPages()
{
    m_machineForm = new MachineForm;
    m_machine = addPage(tr("This machine"), tr("What will this machine be used for most?"), m_machineForm);
    m_machine->setNext(tr("Make the shop"));
    connect(m_machine, &SetupPage::nextPressed, this, [this] { create(); });

    m_recoveryForm = new RecoveryForm;
    m_recovery = addPage(tr("The recovery code"),
        tr("It opens the shop when the passphrase is forgotten, and it is shown only now. Write it down or print it, "
           "and keep it away from this machine."),
        m_recoveryForm);
    m_recovery->setBackVisible(false);
    m_recovery->setNext(tr("I have written it down"));
    connect(m_recovery, &SetupPage::nextPressed, this, [this] {
        if (m_recoveryForm->check())
            showPage(m_done);
    });

    m_doneWords = new QLabel;
    m_doneWords->setWordWrap(true);
    m_doneWords->setTextFormat(Qt::PlainText);
    m_done = addPage(tr("The shop is ready"),
        tr("Bring in your products from a file now, or begin with an empty list: the till makes products as it meets "
           "them."),
        m_doneWords);
    m_done->setBackVisible(false);
    m_done->setNext(tr("Open the shop"));
    connect(&m_done->addOtherWay(tr("Import products…")), &QPushButton::clicked, this, [this] { importProducts(); });
    connect(m_done, &SetupPage::nextPressed, this, [this] { Q_EMIT finished(); });

    m_working = new QWidget;
    auto *words = new QLabel(tr("Making the shop and its keys"), m_working);
    auto *bar = new QProgressBar(m_working);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(words->text());
    auto *column = new QVBoxLayout(m_working);
    column->setContentsMargins(32, 24, 32, 24);
    column->addStretch(1);
    column->addWidget(words, 0, Qt::AlignCenter);
    column->addWidget(bar, 0, Qt::AlignCenter);
    column->addStretch(1);
    m_pages->addWidget(m_working);
}

Landing NewShopWindow::landing() const { return m_machineForm->chosen(); }

void NewShopWindow::showPage(SetupPage *page)
{
    page->setProblem({});
    m_pages->setCurrentWidget(page);
    page->focusForm();
}

void NewShopWindow::goBack()
{
    const int before = m_pages->currentIndex() - 1;
    if (auto *page = qobject_cast<SetupPage *>(m_pages->widget(before)))
        showPage(page);
}

void NewShopWindow::create()
{
    m_companyForm->writeTo(m_request.company);
    m_ownerForm->writeTo(m_request.company);
    m_placeForm->writeTo(m_request);
    m_pages->setCurrentWidget(m_working);
    m_attempt = std::make_shared<Attempt>();
    m_task = std::make_unique<Task>(
        [attempt = m_attempt, request = m_request, &clock = m_clock, &random = m_random](TaskControl &) {
            try {
                attempt->result = createShop(request, clock, random);
            } catch (const store::Fault &fault) {
                qWarning("making the shop: %s: %s", fault.what(), qPrintable(fault.detail()));
                attempt->fault = sentenceFor(fault);
            }
        });
    connect(m_task.get(), &Task::finished, this, [this] { takeAnswer(); });
    m_task->start();
}

void NewShopWindow::takeAnswer()
{
    auto result = std::exchange(m_attempt->result, std::nullopt);
    if (!result) {
        showPage(m_machine);
        m_machine->setProblem(m_attempt->fault);
        return;
    }
    if (!*result) {
        refuse(result->error());
        return;
    }
    m_request.passphrase.fill(u'\0');
    m_request.company.ownerPin.fill(u'\0');
    m_opened = std::make_unique<OpenedShop>(std::move((*result)->opened));
    m_recoveryForm->setCode(m_request.company.name, (*result)->recoveryCode);
    const QString words =
        tr("%1 is kept in %2. Sign in as %3 with your PIN. Copy the folder to another disk now and "
           "then; it can be read only with the passphrase.")
            .arg(isolatedName(m_request.company.name), isolated(QDir::toNativeSeparators(m_request.folder)),
                isolatedName(m_request.company.ownerName));
    m_doneWords->setText(marked(words, layoutDirection()));
    showPage(m_recovery);
    Q_EMIT created();
}

void NewShopWindow::importProducts()
{
    if (!m_import) {
        const auto session = access::ownerSession(*m_opened->shop); // Who made the shop is its owner.
        if (!session) {
            m_done->setProblem(sentenceFor(session.error()));
            return;
        }
        m_import = new ImportPage(*m_opened->shop, *session);
        m_pages->addWidget(m_import);
        connect(m_import, &ImportPage::closeAsked, this, [this] { showPage(m_done); });
    }
    m_pages->setCurrentWidget(m_import);
}

void NewShopWindow::refuse(const Refusal &refusal)
{
    qWarning("the shop was not made: %s", qPrintable(refusal.toLogLine()));
    const QString words = sentenceFor(refusal);
    if (refusal.rule == store::rules::FolderMustBeWritable || refusal.rule == rules::FolderMustBeEmpty) {
        showPage(m_place);
        m_placeForm->setFolderProblem(words);
    } else {
        showPage(m_machine);
        m_machine->setProblem(words);
    }
}

void NewShopWindow::closeEvent(QCloseEvent *event)
{
    const bool isMaking = m_task && m_task->isRunning();
    const bool wouldLoseCode = m_pages->currentWidget() == m_recovery && !std::exchange(m_warnedOfCode, true);
    if (wouldLoseCode)
        m_recovery->setProblem(
            tr("The shop is made and kept. This code is never shown again: write it down first, or close once more to "
               "go without it."));
    if (isMaking || wouldLoseCode)
        event->ignore();
    else
        QWidget::closeEvent(event);
}

} // namespace mizan::ui
