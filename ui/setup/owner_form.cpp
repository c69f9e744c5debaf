// A name and a PIN typed twice.
#include "ui/setup/owner_form.h"

#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/refusal_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mizan::ui {

OwnerForm::OwnerForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_pin(new CodeEdit)
    , m_again(new CodeEdit)
    , m_nameField(new FormField(tr("Your name"), m_name, this))
    , m_pinField(new FormField(tr("PIN"), m_pin, this))
    , m_againField(new FormField(tr("PIN again"), m_again, this))
{
    m_nameField->setHint(tr("As it stands on receipts and in the list of people."));
    m_pinField->setHint(tr("Four to twelve digits. You sign in with it at the till and in the back office."));
    for (QLineEdit *edit : {m_pin, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(access::LongestPin);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (FormField *field : {m_nameField, m_pinField, m_againField})
        column->addWidget(field);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
    connect(m_pin, &QLineEdit::textEdited, this, [this] { m_pinField->setProblem({}); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setProblem({}); });
}

void OwnerForm::writeTo(FoundCompany &company) const
{
    company.ownerName = m_name->text().simplified();
    company.ownerPin = m_pin->text();
}

bool OwnerForm::check(const FoundCompany &company)
{
    m_againField->setProblem({});
    if (const Result<void> checked = checkFounding(company); !checked) {
        const bool isName = checked.error().rule == rules::OwnerMustHaveName;
        (isName ? m_nameField : m_pinField)->setProblem(sentenceFor(checked.error()));
        (isName ? m_name : m_pin)->setFocus();
        return false;
    }
    if (access::latinDigits(m_again->text()) != access::latinDigits(m_pin->text())) {
        m_againField->setProblem(tr("The two differ. Type the PIN once more."));
        m_again->setFocus();
        m_again->selectAll();
        return false;
    }
    return true;
}

} // namespace mizan::ui
