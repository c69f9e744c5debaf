// A currency at a time, and what holds for all of them; one button.
#include "ui/sales/foreign_cash_page.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/foreign_terms.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int RateDecimals = 9;

Currency currencyOf(Shop &shop)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value()); // A shop is founded before anybody signs in.
    return company->currency;
}

} // namespace

ForeignCashPage::ForeignCashPage(Shop &shop, const Session &session, QWidget *parent)
    : SettingForm(parent)
    , m_shop(shop)
    , m_session(session)
    , m_own(currencyOf(shop))
    , m_currency(new QComboBox)
    , m_currencyField(new FormField({}, m_currency, this))
    , m_accepted(new QCheckBox(this))
    , m_rate(new CodeEdit)
    , m_rateField(new FormField({}, m_rate, this))
    , m_step(new CodeEdit)
    , m_stepField(new FormField({}, m_step, this))
    , m_days(new CodeEdit)
    , m_daysField(new FormField({}, m_days, this))
    , m_blocks(new QCheckBox(this))
    , m_changeInTender(new QCheckBox(this))
{
    addRow(*m_currencyField);
    addRow(*m_accepted);
    addRow(*m_rateField);
    addRow(*m_stepField);
    addRow(*m_daysField);
    addRow(*m_blocks);
    addRow(*m_changeInTender);
    m_changeHint = addHint();
    onSave(*m_currencyField, [this] { return save(); }, [] { return tr("Saved. It holds for the next payment."); });
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        forgetAnswer();
        showCurrency();
    });
    for (QLineEdit *field : {m_rate, m_step, m_days}) {
        connect(field, &QLineEdit::returnPressed, this, [this] { runSave(); });
        connect(field, &QLineEdit::textEdited, this, [this] { forgetAnswer(); });
    }
    for (QCheckBox *box : {m_accepted, m_blocks, m_changeInTender})
        connect(box, &QCheckBox::clicked, this, [this] { forgetAnswer(); });
    ForeignCashPage::retranslate();
    load();
}

void ForeignCashPage::load()
{
    const sales::ForeignTerms terms = sales::loadForeignTerms(m_shop.connection());
    m_days->setText(terms.rateDays ? QString::number(*terms.rateDays) : QString());
    m_blocks->setChecked(terms.blocksOldRates);
    m_changeInTender->setChecked(terms.changeInTender);
    listCurrencies();
}

/// Those that are taken first, with their rates; then every other of ISO 4217.
void ForeignCashPage::listCurrencies()
{
    const auto before = chosen();
    const sales::ForeignTerms terms = sales::loadForeignTerms(m_shop.connection());
    const QSignalBlocker quiet(m_currency);
    m_currency->clear();
    for (const sales::ForeignCurrency &one : terms.accepted())
        m_currency->addItem(
            isolated(u"%1 · %2"_s.arg(one.currency().code(), one.terms.rate.toDecimal())), one.currency().number());
    for (const CurrencyEntry &entry : Currency::all()) {
        const Currency currency = Currency::of(entry.code);
        const sales::ForeignCurrency *known = terms.find(currency);
        if (currency != m_own && !(known && known->isAccepted))
            m_currency->addItem(isolated(currency.code()), currency.number());
    }
    const Currency usual = Currency::of(m_own == Currency::of("EUR") ? "USD" : "EUR");
    if (before || terms.accepted().empty())
        m_currency->setCurrentIndex(m_currency->findData(before.value_or(usual).number()));
    showCurrency();
}

std::optional<Currency> ForeignCashPage::chosen() const
{
    return Currency::fromNumber(m_currency->currentData().toLongLong());
}

void ForeignCashPage::showCurrency()
{
    const auto currency = chosen();
    if (!currency)
        return;
    const sales::ForeignTerms terms = sales::loadForeignTerms(m_shop.connection());
    const sales::ForeignCurrency *known = terms.find(*currency);
    const QString code = isolated(currency->code());
    m_accepted->setText(tr("Take %1 in cash").arg(code));
    m_accepted->setChecked(known && known->isAccepted);
    m_rate->setText(known ? known->terms.rate.toDecimal() : QString());
    m_step->setText(Money(known ? known->terms.stepMinor : 1, *currency).toDecimal());
    m_rateField->setLabel(tr("What 1 %1 is worth in %2").arg(code, isolated(m_own.code())));
    m_rateField->setProblem({});
    m_stepField->setProblem({});
    if (!known)
        m_rateField->setHint(tr("Of today, once it is saved."));
    else if (terms.isOld(*known, m_session.businessDate(m_shop.clock().nowMs())))
        m_rateField->setHint(tr("Of %1: too old. Saving it again makes it today’s.").arg(dateText(known->rateDay)));
    else
        m_rateField->setHint(tr("Of %1. Saving it again makes it today’s.").arg(dateText(known->rateDay)));
}

bool ForeignCashPage::save() { return saveTerms() && saveCurrency(); }

bool ForeignCashPage::saveTerms()
{
    const QString typed = m_days->text().trimmed();
    const auto days = readWholeNumber(typed);
    if (!typed.isEmpty() && !days) {
        m_daysField->setProblem(tr("Days are a whole number. Nothing was saved. Type one, or leave it empty."));
        return false;
    }
    const auto saved = sales::saveForeignTerms(
        m_shop, m_session, {m_shop.ids().make<FactId>(), days, m_blocks->isChecked(), m_changeInTender->isChecked()});
    m_daysField->setProblem(saved ? QString() : sentenceFor(saved.error()));
    return saved.has_value();
}

/// One that is not taken and never was is nothing to be said.
bool ForeignCashPage::saveCurrency()
{
    const auto currency = chosen();
    const sales::ForeignTerms terms = sales::loadForeignTerms(m_shop.connection());
    if (!currency || (!m_accepted->isChecked() && !terms.find(*currency)))
        return true;
    const auto rate = readRate(m_rate->text());
    m_rateField->setProblem(rate.value ? QString() : typingErrorText(rate.error, RateDecimals));
    const auto step = readMoney(m_step->text(), *currency);
    m_stepField->setProblem(step.value ? QString() : typingErrorText(step.error, currency->decimals()));
    if (!rate.value || !step.value)
        return false;
    const auto saved = sales::saveForeignCurrency(m_shop, m_session,
        {m_shop.ids().make<FactId>(), {*currency, *rate.value, step.value->minor()}, m_accepted->isChecked()});
    if (!saved) {
        const bool isStep = saved.error().rule == sales::rules::ForeignStepMustBeInRange;
        (isStep ? m_stepField : m_rateField)->setProblem(sentenceFor(saved.error()));
        return false;
    }
    listCurrencies();
    return true;
}

void ForeignCashPage::retranslate()
{
    setWords(tr("Foreign cash"),
        tr("Holds at every till of the company. Each change of a rate stands in the books, with its day and who made "
           "it."));
    m_currencyField->setLabel(tr("Currency"));
    m_stepField->setLabel(tr("Smallest note or coin that is taken"));
    m_stepField->setHint(tr("Change in it is given in whole ones."));
    m_daysField->setLabel(tr("Days that a rate holds"));
    m_daysField->setHint(tr("Empty: until it is changed. 0: that day only."));
    m_blocks->setText(tr("Take nothing at a rate that is too old"));
    m_changeInTender->setText(tr("Give change in the currency that was handed over"));
    m_changeHint->setText(tr("As far as it goes. The cashier can change it for each payment."));
    showCurrency();
}

} // namespace mizan::ui
