// What is left empty stays as it is.
#include "ui/access/own_secrets_page.h"

#include "core/access/save_user.h"
#include "core/daybook/shop.h"
#include "ui/kit/form_field.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QLineEdit>

namespace mizan::ui {

namespace {

QLineEdit *secretLine(int longest)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(longest);
    return line;
}

} // namespace

OwnSecretsPage::OwnSecretsPage(Shop &shop, const Session &session, access::PinCost cost, QWidget *parent)
    : SettingForm(parent)
    , m_shop(shop)
    , m_session(session)
    , m_cost(cost)
    , m_proof(secretLine(access::LongestPassword))
    , m_pin(secretLine(access::LongestPin))
    , m_password(secretLine(access::LongestPassword))
    , m_proofField(new FormField({}, m_proof, this))
    , m_pinField(new FormField({}, m_pin, this))
    , m_passwordField(new FormField({}, m_password, this))
{
    for (FormField *field : {m_proofField, m_pinField, m_passwordField})
        addRow(*field);
    onSave(*m_proofField, [this] { return save(); }, [] { return tr("Saved. Use it from the next sign-in on."); });
    for (QLineEdit *line : {m_proof, m_pin, m_password}) {
        connect(line, &QLineEdit::returnPressed, this, [this] { runSave(); });
        connect(line, &QLineEdit::textEdited, this, [this] { forgetAnswer(); });
    }
    OwnSecretsPage::retranslate();
}

bool OwnSecretsPage::save()
{
    m_pinField->setProblem({});
    m_passwordField->setProblem({});
    access::ChangeOwn request {m_shop.ids().make<FactId>(), m_proof->text()};
    if (!m_pin->text().isEmpty())
        request.pin = m_pin->text();
    if (!m_password->text().isEmpty())
        request.password = m_password->text();
    if (!request.pin && !request.password) {
        m_pinField->setProblem(tr("Nothing new is typed. Nothing was saved. Type a PIN or a password."));
        return false;
    }
    const auto changed = access::changeOwn(m_shop, m_session, request, m_cost);
    if (!changed) {
        showRefusal(changed.error());
        return false;
    }
    for (QLineEdit *line : {m_proof, m_pin, m_password})
        line->clear();
    return true;
}

void OwnSecretsPage::showRefusal(const Refusal &refusal)
{
    const bool ofPin = refusal.rule == access::rules::PinMustBeDigits
        || refusal.rule == access::rules::PinMustBeLongEnough || refusal.rule == access::rules::PinMustNotBeObvious;
    FormField *field = ofPin ? m_pinField : refusal.subject == u"password" ? m_passwordField : m_proofField;
    field->setProblem(sentenceFor(refusal));
}

void OwnSecretsPage::retranslate()
{
    setWords(tr("Your PIN and password"),
        tr("Of %1, at every machine of the company.").arg(isolatedName(m_session.userName())));
    m_proofField->setLabel(tr("Your PIN or password now"));
    m_proofField->setHint(tr("Another password is given with the old one only."));
    m_pinField->setLabel(tr("New PIN"));
    m_pinField->setHint(tr("Leave empty to keep the PIN as it is."));
    m_passwordField->setLabel(tr("New password"));
    m_passwordField->setHint(tr("Ten characters at least. Leave empty to keep it as it is."));
}

} // namespace mizan::ui
