// Two columns of fields; problems stand at their field.
#include "ui/parties/customer_form.h"

#include "ui/access/right_words.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/kit/locked_value.h"
#include "ui/kit/number_edit.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int TextHeight = 72;

/// In a field, numbers stand without isolates: the field itself is left to right.
QString bare(QString text) { return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')); }

} // namespace

CustomerDraft draftOf(const parties::Customer &customer)
{
    return {.name = customer.name,
        .phone = customer.phone,
        .email = customer.email,
        .card = customer.cardCode,
        .address = customer.address,
        .taxNumber = customer.taxNumber,
        .note = customer.note,
        .group = customer.priceGroup,
        .limit = customer.creditLimit ? bare(amountText(*customer.creditLimit)) : QString(),
        .days = customer.paymentDays ? QString::number(*customer.paymentDays) : QString(),
        .isBlocked = customer.isBlocked,
        .blockReason = customer.blockReason};
}

CustomerForm::CustomerForm(Currency currency, bool mayEdit, bool mayTrust, QWidget *parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_mayEdit(mayEdit)
    , m_mayTrust(mayTrust)
    , m_name(new QLineEdit)
    , m_phone(new CodeEdit)
    , m_email(new CodeEdit)
    , m_card(new CodeEdit)
    , m_taxNumber(new CodeEdit)
    , m_address(new QPlainTextEdit)
    , m_note(new QPlainTextEdit)
    , m_group(new QComboBox)
    , m_limit(new MoneyEdit(currency))
    , m_days(new CodeEdit)
    , m_blocked(new QCheckBox(this))
    , m_reason(new QLineEdit)
    , m_lockedGroup(new LockedValue)
    , m_lockedLimit(new LockedValue)
    , m_lockedDays(new LockedValue)
    , m_lockedBlock(new LockedValue)
    , m_nameField(new FormField({}, m_name, this))
    , m_phoneField(new FormField({}, m_phone, this))
    , m_emailField(new FormField({}, m_email, this))
    , m_cardField(new FormField({}, m_card, this))
    , m_taxField(new FormField({}, m_taxNumber, this))
    , m_addressField(new FormField({}, m_address, this))
    , m_noteField(new FormField({}, m_note, this))
    , m_groupField(new FormField({}, mayTrust ? static_cast<QWidget *>(m_group) : m_lockedGroup, this))
    , m_limitField(new FormField({}, mayTrust ? static_cast<QWidget *>(m_limit) : m_lockedLimit, this))
    , m_daysField(new FormField({}, mayTrust ? static_cast<QWidget *>(m_days) : m_lockedDays, this))
    , m_reasonField(new FormField({}, mayTrust ? static_cast<QWidget *>(m_reason) : m_lockedBlock, this))
{
    const std::pair<QWidget *, QWidget *> eithers[] {
        {m_group, m_lockedGroup}, {m_limit, m_lockedLimit}, {m_days, m_lockedDays}, {m_reason, m_lockedBlock}};
    for (const auto &[free, locked] : eithers) {
        QWidget *spare = mayTrust ? locked : free;
        spare->setParent(this);
        spare->hide();
    }
    m_blocked->setVisible(mayTrust);
    m_group->setEditable(true);
    m_group->lineEdit()->setFrame(false);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QPlainTextEdit *text : {m_address, m_note}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(TextHeight);
        text->setReadOnly(!mayEdit);
        connect(text, &QPlainTextEdit::textChanged, this, [this] { noteEdit(); });
    }
    for (QLineEdit *line : {m_name, static_cast<QLineEdit *>(m_phone), static_cast<QLineEdit *>(m_email),
             static_cast<QLineEdit *>(m_card), static_cast<QLineEdit *>(m_taxNumber), static_cast<QLineEdit *>(m_limit),
             static_cast<QLineEdit *>(m_days), m_reason, m_group->lineEdit()}) {
        line->setReadOnly(!mayEdit);
        connect(line, &QLineEdit::textEdited, this, [this] { noteEdit(); });
    }
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { noteEdit(); });
    connect(m_blocked, &QCheckBox::toggled, this, [this](bool blocked) {
        m_reasonField->setVisible(blocked);
        noteEdit();
    });
    layOut();
    retranslate();
}

void CustomerForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(m_phoneField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_cardField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_emailField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_taxField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_addressField, 3, 0, 1, 2);
    grid->addWidget(m_groupField, 4, 0, 1, 2);
    grid->addWidget(m_limitField, 5, 0, Qt::AlignTop);
    grid->addWidget(m_daysField, 5, 1, Qt::AlignTop);
    grid->addWidget(m_blocked, 6, 0, 1, 2);
    grid->addWidget(m_reasonField, 7, 0, 1, 2);
    grid->addWidget(m_noteField, 8, 0, 1, 2);
    grid->setRowStretch(9, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void CustomerForm::setGroups(const std::vector<QString> &groups)
{
    const bool wasFilling = std::exchange(m_filling, true);
    const QString now = m_group->currentText();
    m_group->clear();
    m_group->addItem({});
    for (const QString &group : groups)
        m_group->addItem(group);
    m_group->setCurrentText(now);
    m_filling = wasFilling;
}

void CustomerForm::setContents(const CustomerDraft &draft)
{
    m_filling = true;
    m_name->setText(draft.name);
    m_phone->setText(draft.phone);
    m_email->setText(draft.email);
    m_card->setText(draft.card);
    m_taxNumber->setText(draft.taxNumber);
    m_address->setPlainText(draft.address);
    m_note->setPlainText(draft.note);
    m_group->setCurrentIndex(m_group->findText(draft.group));
    m_group->setCurrentText(draft.group);
    m_limit->setText(draft.limit);
    m_days->setText(draft.days);
    m_blocked->setChecked(draft.isBlocked);
    m_reason->setText(draft.blockReason);
    m_reasonField->setVisible(!m_mayTrust || draft.isBlocked);
    m_filling = false;
    m_last = draft;
    showLocked();
    clearProblems();
}

void CustomerForm::showLocked()
{
    m_lockedGroup->setText(m_last.group.isEmpty() ? tr("None") : isolatedName(m_last.group));
    m_lockedLimit->setText(m_last.limit.isEmpty() ? tr("Nothing on account") : isolated(m_last.limit));
    m_lockedDays->setText(m_last.days.isEmpty() ? tr("No day is set") : isolated(m_last.days));
    m_lockedBlock->setText(!m_last.isBlocked ? tr("No")
            : m_last.blockReason.isEmpty()   ? tr("Yes")
                                             : tr("Yes: %1").arg(isolatedName(m_last.blockReason)));
}

CustomerDraft CustomerForm::contents() const
{
    CustomerDraft now {.name = m_name->text(),
        .phone = m_phone->text(),
        .email = m_email->text(),
        .card = m_card->text(),
        .address = m_address->toPlainText(),
        .taxNumber = m_taxNumber->text(),
        .note = m_note->toPlainText(),
        .group = m_group->currentText(),
        .limit = m_limit->text(),
        .days = m_days->text(),
        .isBlocked = m_blocked->isChecked(),
        .blockReason = m_reason->text()};
    return now;
}

std::optional<parties::Customer> CustomerForm::read(const parties::Customer &before)
{
    clearProblems();
    const CustomerDraft now = contents();
    parties::Customer customer = before;
    customer.name = now.name;
    customer.phone = now.phone;
    customer.email = now.email;
    customer.cardCode = now.card;
    customer.address = now.address;
    customer.taxNumber = now.taxNumber;
    customer.note = now.note;
    if (!m_mayTrust) // What is locked stays.
        return customer;
    customer.priceGroup = now.group;
    customer.isBlocked = now.isBlocked;
    customer.blockReason = now.blockReason;
    customer.creditLimit.reset();
    customer.paymentDays.reset();
    bool isRead = true;
    if (!now.days.trimmed().isEmpty()) {
        customer.paymentDays = readWholeNumber(now.days.trimmed());
        if (!customer.paymentDays) {
            m_daysField->setProblem(typingErrorText(TypingError::NotANumber, 0));
            m_days->setFocus();
            isRead = false;
        }
    }
    if (!now.limit.trimmed().isEmpty()) {
        const auto limit = readMoney(now.limit, m_currency);
        customer.creditLimit = limit.value;
        if (!limit.value) {
            m_limitField->setProblem(typingErrorText(limit.error, m_currency.decimals()));
            m_limit->setFocus();
            isRead = false;
        }
    }
    return isRead ? std::optional(customer) : std::nullopt;
}

/// By the names that refusals give them.
std::vector<std::pair<QString, FormField *>> CustomerForm::fields() const
{
    return {{u"name"_s, m_nameField}, {u"phone"_s, m_phoneField}, {u"email"_s, m_emailField}, {u"card"_s, m_cardField},
        {u"taxNumber"_s, m_taxField}, {u"address"_s, m_addressField}, {u"note"_s, m_noteField},
        {u"group"_s, m_groupField}, {u"creditLimit"_s, m_limitField}, {u"paymentDays"_s, m_daysField},
        {u"blockReason"_s, m_reasonField}};
}

bool CustomerForm::showRefusal(const Refusal &refusal)
{
    for (const auto &[subject, field] : fields()) {
        if (refusal.subject == subject) {
            field->setProblem(sentenceFor(refusal));
            field->control()->setFocus();
            return true;
        }
    }
    return false;
}

void CustomerForm::clearProblems()
{
    for (const auto &[subject, field] : fields())
        field->setProblem({});
}

void CustomerForm::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void CustomerForm::setCard(const QString &code)
{
    m_card->setText(code);
    noteEdit();
}

void CustomerForm::noteEdit()
{
    if (m_filling)
        return;
    const CustomerDraft now = contents();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT edited();
}

void CustomerForm::retranslate()
{
    m_nameField->setLabel(tr("Name"));
    m_phoneField->setLabel(tr("Phone"));
    m_emailField->setLabel(tr("E-mail"));
    m_cardField->setLabel(tr("Card"));
    m_cardField->setHint(m_mayEdit ? tr("Scan it, or type its number.") : QString());
    m_taxField->setLabel(tr("Tax number"));
    m_addressField->setLabel(tr("Address"));
    m_noteField->setLabel(tr("Note"));
    m_groupField->setLabel(tr("Group"));
    m_groupField->setHint(tr("Price lists and promotions may be for a group. A new name makes a new one."));
    m_limitField->setLabel(tr("Credit limit"));
    m_daysField->setLabel(tr("Days to pay"));
    if (m_mayTrust) {
        m_limitField->setHint(tr("Empty: nothing is sold on account."));
        m_daysField->setHint(tr("Empty: never overdue."));
    }
    m_blocked->setText(tr("Blocked: nothing is sold on account"));
    m_blocked->setAccessibleName(m_blocked->text());
    m_reasonField->setLabel(m_mayTrust ? tr("Why blocked") : tr("Blocked"));
    const QString reason = tr("Needs the right “%1”.").arg(rightText(access::Right::SellOverLimit));
    for (LockedValue *locked : {m_lockedGroup, m_lockedLimit, m_lockedDays, m_lockedBlock})
        locked->setReason(reason);
    showLocked();
}

void CustomerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
