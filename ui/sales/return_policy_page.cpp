// Two answers, and one button.
#include "ui/sales/return_policy_page.h"

#include "core/daybook/shop.h"
#include "core/sales/return_policy.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace mizan::ui {

ReturnPolicyPage::ReturnPolicyPage(Shop &shop, const Session &session, QWidget *parent)
    : SettingForm(parent)
    , m_shop(shop)
    , m_session(session)
    , m_request(shop.ids().make<FactId>())
    , m_days(new CodeEdit)
    , m_daysField(new FormField({}, m_days, this))
    , m_asCredit(new QCheckBox(this))
{
    addRow(*m_daysField);
    addRow(*m_asCredit);
    m_creditHint = addHint();
    onSave(*m_daysField, [this] { return save(); }, [] { return tr("Saved. It holds for the next return."); });
    connect(m_days, &QLineEdit::returnPressed, this, [this] { runSave(); });
    connect(m_days, &QLineEdit::textEdited, this, [this] { forgetAnswer(); });
    connect(m_asCredit, &QCheckBox::clicked, this, [this] { forgetAnswer(); });
    ReturnPolicyPage::retranslate();
    load();
}

void ReturnPolicyPage::load()
{
    const sales::ReturnPolicy policy = sales::loadReturnPolicy(m_shop.connection());
    m_days->setText(policy.days ? QString::number(*policy.days) : QString());
    m_asCredit->setChecked(policy.asCredit);
}

bool ReturnPolicyPage::save()
{
    const QString typed = m_days->text().trimmed();
    const sales::ReturnPolicy policy {readWholeNumber(typed), m_asCredit->isChecked()};
    if (!typed.isEmpty() && !policy.days) {
        m_daysField->setProblem(tr("Days are a whole number. Nothing was saved. Type one, or leave it empty."));
        return false;
    }
    const auto saved = sales::saveReturnPolicy(m_shop, m_session, {m_request, policy});
    m_request = m_shop.ids().make<FactId>();
    if (!saved)
        m_daysField->setProblem(sentenceFor(saved.error()));
    return saved.has_value();
}

void ReturnPolicyPage::retranslate()
{
    setWords(tr("Returns"),
        tr("Holds at every till of the company. What goes beyond it needs the right to do so, or an approval."));
    m_daysField->setLabel(tr("Days to bring goods back"));
    m_daysField->setHint(tr("Counted from the day after the sale. Empty: without end."));
    m_asCredit->setText(tr("Pay back as store credit"));
    m_creditHint->setText(
        tr("Money goes back only with the right to go beyond the policy. Goods can always be exchanged for others."));
}

} // namespace mizan::ui
