// A form of two fields, and below it the cards that somebody has to decide about.
#include "ui/shell/gift_card_page.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "core/payments/gift_card_terms.h"
#include "core/payments/manage_gift_card.h"
#include "core/store/fault.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;

} // namespace

GiftCardPage::GiftCardPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_prefix(new CodeEdit)
    , m_days(new CodeEdit)
    , m_prefixField(new FormField({}, m_prefix, this))
    , m_daysField(new FormField({}, m_days, this))
    , m_save(new QPushButton(this))
    , m_answer(new QLabel(this))
    , m_listTitle(new QLabel(this))
    , m_listWords(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    for (QLabel *title : {m_title, m_listTitle})
        title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    setButtonKind(*m_save, ButtonKind::Primary);
    for (QLabel *label : {m_answer, m_listWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    for (FormField *field : {m_prefixField, m_daysField}) {
        field->setMaximumWidth(ColumnWidth);
        column->addWidget(field);
    }
    column->addLayout(buttons);
    column->addWidget(m_answer);
    column->addSpacing(16);
    column->addWidget(m_listTitle);
    column->addWidget(m_listWords);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    retranslate();
    reload();
}

void GiftCardPage::reload()
{
    try {
        if (const auto company = access::companySettings(m_shop.connection())) {
            m_prefix->setText(company->giftCardPrefix);
            m_days->setText(company->giftCardDays > 0 ? QString::number(company->giftCardDays) : QString());
        }
        listOverspent();
    } catch (const store::Fault &fault) {
        m_prefixField->setProblem(sentenceFor(fault));
    }
}

void GiftCardPage::save()
{
    m_prefixField->setProblem({});
    m_daysField->setProblem({});
    m_answer->clear();
    const QString typed = m_days->text().trimmed();
    bool isNumber = typed.isEmpty();
    const qint64 days = typed.isEmpty() ? 0 : typed.toLongLong(&isNumber);
    if (!isNumber) {
        m_daysField->setProblem(typingErrorText(TypingError::NotANumber, 0));
        m_days->setFocus();
        return;
    }
    try {
        const auto done = payments::saveGiftCardTerms(
            m_shop, m_session, {m_shop.ids().make<FactId>(), {m_prefix->text().trimmed(), days}});
        if (!done) {
            const bool isDays = done.error().rule == payments::rules::ValidDaysMustFit;
            (isDays ? m_daysField : m_prefixField)->setProblem(sentenceFor(done.error()));
            (isDays ? m_days : m_prefix)->setFocus();
            return;
        }
        m_answer->setText(tr("In force from the next sale on."));
    } catch (const store::Fault &fault) {
        m_prefixField->setProblem(sentenceFor(fault));
    }
}

void GiftCardPage::listOverspent()
{
    for (QWidget *widget : m_shown)
        widget->deleteLater();
    m_shown.clear();
    const auto cards = payments::overspentGiftCards(m_shop.connection());
    m_listWords->setText(cards.empty()
            ? tr("No card was spent twice.")
            : tr("Two tills that did not hear of each other took the same money. Both sales stay. Ask the holder, or "
                 "write it off."));
    for (const payments::GiftCard &card : cards) {
        auto *row = new QWidget(this);
        row->setMaximumWidth(ColumnWidth);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *words = new QLabel(tr("Ends in %1").arg(isolated(card.card.lastFour)), row);
        auto *amount = new QLabel(moneyText(card.balance), row);
        amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        auto *decide = new QPushButton(tr("Write off"), row);
        decide->setAccessibleName(tr("Write off the card ending in %1").arg(card.card.lastFour));
        connect(decide, &QPushButton::clicked, this, [this, card] { writeOff(card); });
        line->addWidget(words, 1);
        line->addWidget(amount);
        line->addWidget(decide);
        m_rows->addWidget(row);
        m_shown.push_back(row);
    }
}

void GiftCardPage::writeOff(const payments::GiftCard &card)
{
    try {
        const auto done = payments::writeOffGiftCard(
            m_shop, m_session, {m_shop.ids().make<FactId>(), card.card.id, tr("Spent at two tills")});
        listOverspent();
        if (!done)
            m_listWords->setText(sentenceFor(done.error()));
    } catch (const store::Fault &fault) {
        m_listWords->setText(sentenceFor(fault));
    }
}

void GiftCardPage::retranslate()
{
    m_title->setText(tr("Gift cards"));
    m_scope->setText(tr("Applies to all tills of the company"));
    m_prefixField->setLabel(tr("Numbers begin with"));
    m_prefixField->setHint(tr("Up to six digits that no other code at the till begins with."));
    m_daysField->setLabel(tr("Days to spend it"));
    m_daysField->setHint(tr("From the day money is put on it; empty: without end."));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save settings of gift cards"));
    m_listTitle->setText(tr("Spent twice"));
}

void GiftCardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void GiftCardPage::showEvent(QShowEvent *event)
{
    reload();
    QWidget::showEvent(event);
}

} // namespace mizan::ui
