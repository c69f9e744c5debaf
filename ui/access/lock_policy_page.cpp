// Two answers, and one button.
#include "ui/access/lock_policy_page.h"

#include "core/access/lock_policy.h"
#include "core/daybook/shop.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace mizan::ui {

LockPolicyPage::LockPolicyPage(Shop &shop, const Session &session, QWidget *parent)
    : SettingForm(parent)
    , m_shop(shop)
    , m_session(session)
    , m_request(shop.ids().make<FactId>())
    , m_minutes(new CodeEdit)
    , m_minutesField(new FormField({}, m_minutes, this))
    , m_office(new QCheckBox(this))
{
    addRow(*m_minutesField);
    addRow(*m_office);
    m_officeHint = addHint();
    onSave(*m_minutesField, [this] { return save(); }, [] { return tr("Saved. It holds from now on."); });
    connect(m_minutes, &QLineEdit::returnPressed, this, [this] { runSave(); });
    connect(m_minutes, &QLineEdit::textEdited, this, [this] { forgetAnswer(); });
    connect(m_office, &QCheckBox::clicked, this, [this] { forgetAnswer(); });
    LockPolicyPage::retranslate();
    const auto policy = access::loadLockPolicy(shop.connection());
    m_minutes->setText(policy.idleMinutes ? QString::number(*policy.idleMinutes) : QString());
    m_office->setChecked(policy.officeAsksPassword);
}

bool LockPolicyPage::save()
{
    const QString typed = m_minutes->text().trimmed();
    const access::LockPolicy policy {readWholeNumber(typed), m_office->isChecked()};
    if (!typed.isEmpty() && !policy.idleMinutes) {
        m_minutesField->setProblem(tr("Minutes are a whole number. Nothing was saved. Type one, or leave it empty."));
        return false;
    }
    const auto saved = access::saveLockPolicy(m_shop, m_session, {m_request, policy});
    m_request = m_shop.ids().make<FactId>();
    if (!saved)
        m_minutesField->setProblem(sentenceFor(saved.error()));
    return saved.has_value();
}

void LockPolicyPage::retranslate()
{
    setWords(tr("Lock"),
        tr("Holds at every machine of the company. The sale that is being rung up stays; who comes next signs in."));
    m_minutesField->setLabel(tr("Lock after so many minutes without a touch"));
    m_minutesField->setHint(tr("Empty: only when somebody locks it."));
    m_office->setText(tr("The back office asks for a password"));
    m_officeHint->setText(tr("A PIN or badge alone then opens the till only."));
}

} // namespace mizan::ui
