// A path that can be typed or chosen, and a passphrase typed twice.
#include "ui/setup/place_form.h"

#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/shell/new_passphrase_form.h"
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
    , m_folderField(new FormField(tr("Folder of the shop"), m_folder, this))
    , m_passphrase(new NewPassphraseForm(this))
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folderField->setHint(tr("On this machine, empty or new. Copy it elsewhere now and then: it holds everything."));
    m_passphrase->setLabels(tr("Passphrase"), tr("Passphrase again"));
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
    column->addWidget(m_passphrase);
    for (QWidget *next : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(choose)})
        setTabOrder(next, next == m_folder ? static_cast<QWidget *>(choose) : m_openExisting);
    connect(choose, &QPushButton::clicked, this, [this] { chooseFolder(); });
    connect(m_openExisting, &QPushButton::clicked, this, [this] { Q_EMIT openExistingAsked(this->folder()); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_folderField->setProblem({});
        m_openExisting->hide();
    });
}

QString PlaceForm::folder() const { return QDir::fromNativeSeparators(m_folder->text().trimmed()); }

void PlaceForm::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(window(), tr("Folder of the shop"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void PlaceForm::writeTo(CreateShop &request) const
{
    request.folder = folder();
    request.passphrase = m_passphrase->passphrase();
}

void PlaceForm::setFolderProblem(const QString &words)
{
    m_folderField->setProblem(words);
    m_folder->setFocus();
}

void PlaceForm::setPassphraseProblem(const QString &words) { m_passphrase->setProblem(words); }

bool PlaceForm::check()
{
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
    return m_passphrase->check();
}

} // namespace mizan::ui
