// Two fields that must say the same; the hint follows what is typed.
#include "ui/shell/new_passphrase_form.h"

#include "core/store/passphrase_strength.h"
#include "core/store/vault.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mizan::ui {

NewPassphraseForm::NewPassphraseForm(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new CodeEdit)
    , m_again(new CodeEdit)
    , m_passphraseField(new FormField({}, m_passphrase, this))
    , m_againField(new FormField({}, m_again, this))
{
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_passphraseField);
    column->addWidget(m_againField);
    setTabOrder(m_passphrase, m_again);
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_passphraseField->setProblem({});
        showStrength();
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] { m_again->setFocus(); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setProblem({}); });
    connect(m_again, &QLineEdit::returnPressed, this, [this] { Q_EMIT entered(); });
    showStrength();
}

void NewPassphraseForm::setLabels(const QString &passphrase, const QString &again)
{
    m_passphraseField->setLabel(passphrase);
    m_againField->setLabel(again);
}

QString NewPassphraseForm::passphrase() const { return m_passphrase->text(); }

bool NewPassphraseForm::check()
{
    m_againField->setProblem({});
    if (const auto checked = store::checkPassphrase(m_passphrase->text()); !checked) {
        setProblem(sentenceFor(checked.error()));
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

void NewPassphraseForm::setProblem(const QString &words)
{
    m_passphraseField->setProblem(words);
    m_passphrase->setFocus();
}

void NewPassphraseForm::clear()
{
    m_passphrase->clear();
    m_again->clear();
    m_passphraseField->setProblem({});
    m_againField->setProblem({});
    showStrength();
}

void NewPassphraseForm::showStrength()
{
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

void NewPassphraseForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showStrength();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
