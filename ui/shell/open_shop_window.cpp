// Four states in one small window.
#include "ui/shell/open_shop_window.h"

#include "ui/kit/form_field.h"
#include "ui/shell/recover_shop_form.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/reading_mark.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace mizan::ui {

namespace {

constexpr QSize WindowSize {520, 560};
constexpr int ProgressSteps = 1000;

} // namespace

OpenShopWindow::OpenShopWindow(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_folder(new QLabel(this))
    , m_states(new QStackedWidget(this))
{
    m_asking = makeAsking();
    m_recovering = new RecoverShopForm(this);
    m_working = makeWorking();
    m_refusing = makeRefusing();
    setMinimumSize(WindowSize);
    m_title->setFont(ui::font(TypeSize::Figure, Weight::SemiBold));
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setWordWrap(true);
    m_folder->setTextFormat(Qt::PlainText);
    for (QWidget *state : {m_asking, static_cast<QWidget *>(m_recovering), m_working, m_refusing})
        m_states->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_folder);
    column->addSpacing(16);
    column->addWidget(m_states, 1);
    connect(m_recovering, &RecoverShopForm::codeGiven, this,
        [this](const QString &code) { Q_EMIT recoveryCodeGiven(code); });
    connect(m_recovering, &RecoverShopForm::newPassphraseGiven, this,
        [this](const QString &passphrase) { Q_EMIT newPassphraseGiven(passphrase); });
    connect(m_recovering, &RecoverShopForm::passphraseAsked, this, [this] { askPassphrase(); });
    setFolder(folder);
    retranslate();
}

QPushButton *OpenShopWindow::folderButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT otherFolderAsked(); });
    m_folderButtons.push_back(button);
    return button;
}

QWidget *OpenShopWindow::makeAsking()
{
    auto *state = new QWidget(this);
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseField = new FormField({}, m_passphrase, state);
    m_open = new QPushButton(state);
    setButtonKind(*m_open, ButtonKind::Primary);
    connect(m_open, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] { submit(); });
    m_forgotten = new QPushButton(state);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { askRecoveryCode(); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(folderButton(state));
    buttons->addStretch();
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_passphraseField);
    column->addWidget(m_forgotten, 0, Qt::AlignLeading);
    column->addStretch();
    column->addLayout(buttons);
    return state;
}

QWidget *OpenShopWindow::makeWorking()
{
    auto *state = new QWidget(this);
    m_work = new QLabel(state);
    m_work->setWordWrap(true);
    m_progress = new QProgressBar(state);
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(state);
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopAsked(); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_work);
    column->addWidget(m_progress);
    column->addStretch();
    column->addLayout(buttons);
    return state;
}

QWidget *OpenShopWindow::makeRefusing()
{
    auto *state = new QWidget(this);
    m_refusalIcon = new QLabel(state);
    m_refusal = new QLabel(state);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new QPushButton(state);
    setButtonKind(*m_retry, ButtonKind::Primary);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryAsked(); });
    m_newShop = new QPushButton(state);
    connect(m_newShop, &QPushButton::clicked, this, [this] { Q_EMIT newShopAsked(); });
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_refusalIcon, 0, Qt::AlignTop);
    words->addWidget(m_refusal, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(folderButton(state));
    buttons->addWidget(m_newShop);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(words, 1);
    column->addLayout(buttons);
    return state;
}

void OpenShopWindow::setFolder(const QString &folder)
{
    m_folder->setText(isolated(folder));
    m_recovering->clear(); // Of another shop.
}

void OpenShopWindow::askPassphrase(const QString &problem)
{
    m_passphraseField->setProblem(problem);
    m_passphrase->selectAll();
    m_states->setCurrentWidget(m_asking);
    m_passphrase->setFocus();
}

void OpenShopWindow::askRecoveryCode(const QString &problem)
{
    m_states->setCurrentWidget(m_recovering);
    m_recovering->askCode(problem);
}

void OpenShopWindow::askNewPassphrase(const QString &problem)
{
    m_states->setCurrentWidget(m_recovering);
    m_recovering->askNewPassphrase(problem);
}

void OpenShopWindow::submit() { Q_EMIT passphraseGiven(m_passphrase->text()); }

void OpenShopWindow::showWorking()
{
    m_work->setText(tr("Opening the shop"));
    m_progress->setRange(0, 0);
    m_stop->hide();
    m_states->setCurrentWidget(m_working);
}

void OpenShopWindow::showProgress(qint64 done, qint64 total)
{
    m_states->setCurrentWidget(m_working);
    m_work->setText(
        tr("Bringing the books up to date for this version: %1 of %2 records").arg(countText(done), countText(total)));
    m_progress->setRange(0, ProgressSteps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * ProgressSteps / total) : 0);
    m_stop->show();
}

void OpenShopWindow::showRefusal(const QString &words)
{
    m_refusal->setText(marked(words, layoutDirection()));
    m_refusalIcon->setPixmap(
        icon(Icon::Error, Theme::current().color(Token::Bad), layoutDirection(), 24).pixmap(24, 24));
    m_states->setCurrentWidget(m_refusing);
    m_retry->setFocus();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OpenShopWindow::retranslate()
{
    setWindowTitle(tr("Open a shop — Mizan"));
    m_title->setText(tr("Open a shop"));
    m_passphraseField->setLabel(tr("Passphrase of the shop"));
    m_forgotten->setText(tr("Passphrase forgotten…"));
    m_forgotten->setAccessibleName(tr("Open the shop with its recovery code"));
    m_open->setText(tr("Open shop"));
    m_open->setAccessibleName(m_open->text());
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop opening the shop; nothing is changed"));
    m_retry->setText(tr("Try again"));
    m_retry->setAccessibleName(m_retry->text());
    m_newShop->setText(tr("New shop…"));
    m_newShop->setAccessibleName(tr("Make a new shop"));
    m_progress->setAccessibleName(tr("Progress"));
    for (QPushButton *button : m_folderButtons) {
        button->setText(tr("Other folder…"));
        button->setAccessibleName(tr("Choose another folder"));
    }
}

void OpenShopWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
