// A path that can be typed or chosen, and a passphrase typed twice.
#include "ui/setup/place_form.h"

#include "core/store/passphrase_strength.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/refusal_words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan::ui {

PlaceForm::PlaceForm(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(new CodeEdit)
    , m_openExisting(new QPushButton(tr("Open the shop in this folder"), this))
    , m_passphrase(new CodeEdit)
    , m_again(new CodeEdit)
    , m_folderField(new FormField(tr("Folder of the shop"), m_folder, this))
    , m_passphraseField(new FormField(tr("Passphrase"), m_passphrase, this))
    , m_againField(new FormField(tr("Passphrase again"), m_again, this))
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folderField->setHint(tr("On this machine, empty or new. Copy it elsewhere now and then: it holds everything."));
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    auto *choose = new QPushButton(tr("Choose folder…"), this);
    choose->setAccessibleName(choose->text());
    m_openExisting->setAccessibleName(m_openExisting->text());
    m_openExisting->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_openExisting);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_folderField);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_passphraseField);
    column->addSpacing(8);
    column->addWidget(m_againField);
    for (QWidget *next : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(choose)})
        setTabOrder(next, next == m_folder ? static_cast<QWidget *>(choose) : m_openExisting);
    setTabOrder(m_openExisting, m_passphrase);
    setTabOrder(m_passphrase, m_again);
    connect(choose, &QPushButton::clicked, this, [this] { chooseFolder(); });
    connect(m_openExisting, &QPushButton::clicked, this, [this] { Q_EMIT openExistingAsked(this->folder()); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_folderField->setProblem({});
        m_openExisting->hide();
    });
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { showStrength(); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setProblem({}); });
    showStrength();
}

QString PlaceForm::folder() const { return QDir::fromNativeSeparators(m_folder->text().trimmed()); }

void PlaceForm::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(window(), tr("Folder of the shop"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void PlaceForm::showStrength()
{
    m_passphraseField->setProblem({});
    if (m_passphrase->text().isEmpty()) {
        m_passphraseField->setHint(
            tr("Asked for at each start. Four or five words that nobody would guess together are good."));
        return;
    }
    switch (store::strengthOf(m_passphrase->text())) {
    case store::PassphraseStrength::Weak:
        m_passphraseField->setHint(tr("Easy to guess. Add a few words."));
        return;
    case store::PassphraseStrength::Fair:
        m_passphraseField->setHint(tr("Fair. One more word makes it strong."));
        return;
    case store::PassphraseStrength::Strong:
        m_passphraseField->setHint(tr("Strong."));
        return;
    }
}

void PlaceForm::writeTo(CreateShop &request) const
{
    request.folder = folder();
    request.passphrase = m_passphrase->text();
}

void PlaceForm::setFolderProblem(const QString &words)
{
    m_folderField->setProblem(words);
    m_folder->setFocus();
}

void PlaceForm::setPassphraseProblem(const QString &words)
{
    m_passphraseField->setProblem(words);
    m_passphrase->setFocus();
}

bool PlaceForm::check()
{
    m_againField->setProblem({});
    const bool taken = holdsShop(folder());
    m_openExisting->setVisible(taken);
    if (taken) {
        setFolderProblem(
            tr("There is a shop in this folder already. It is unchanged. Open it, or choose another folder."));
        m_openExisting->setFocus();
        return false;
    }
    if (const auto checked = checkNewShopFolder(folder()); !checked) {
        setFolderProblem(sentenceFor(checked.error()));
        return false;
    }
    if (const auto checked = store::checkPassphrase(m_passphrase->text()); !checked) {
        setPassphraseProblem(sentenceFor(checked.error()));
        return false;
    }
    if (m_again->text() != m_passphrase->text()) {
        m_againField->setProblem(tr("The two differ. Type the passphrase once more."));
        m_again->setFocus();
        m_again->selectAll();
        return false;
    }
    return true;
}

} // namespace mizan::ui
