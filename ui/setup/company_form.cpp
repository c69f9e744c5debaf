// Countries and currencies are lists; only the name can be wrong.
#include "ui/setup/company_form.h"

#include "core/accounts/country_pack.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int MostNameLetters = 120;
const QString Anywhere = u"ZZ"_s;

QString nameOf(const accounts::CountryPack &pack)
{
    const accounts::LocalText &name = pack.name;
    const QString english = isolatedName(name.english);
    return name.local == name.english ? english : u"%1 (%2)"_s.arg(english, isolatedName(name.local));
}

void fillCountries(QComboBox &box)
{
    for (const QString &code : accounts::knownCountries()) {
        if (const auto pack = accounts::loadCountryPack(code); pack && code != Anywhere)
            box.addItem(nameOf(*pack), code);
    }
    box.model()->sort(0);
    box.addItem(CompanyForm::tr("Another country"), Anywhere);
}

void fillCurrencies(QComboBox &box)
{
    QStringList codes;
    for (const CurrencyEntry &entry : Currency::all())
        codes << QString::fromLatin1(entry.code);
    codes.sort();
    for (const QString &code : codes) {
        const QString sign = currencySign(*Currency::fromCode(code));
        box.addItem(isolated(sign == code ? code : u"%1  %2"_s.arg(code, sign)), code);
    }
}

} // namespace

CompanyForm::CompanyForm(const QString &country, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_country(new QComboBox)
    , m_street(new QLineEdit)
    , m_town(new QLineEdit)
    , m_taxNumber(new CodeEdit)
    , m_currency(new QComboBox)
    , m_nameField(new FormField(tr("Name of the shop"), m_name, this))
    , m_countryField(new FormField(tr("Country"), m_country, this))
    , m_streetField(new FormField(tr("Street and number (may stay empty)"), m_street, this))
    , m_townField(new FormField(tr("Postcode and town (may stay empty)"), m_town, this))
    , m_taxNumberField(new FormField(tr("Tax number (may stay empty)"), m_taxNumber, this))
    , m_currencyField(new FormField(tr("Currency"), m_currency, this))
{
    m_name->setMaxLength(MostNameLetters);
    m_taxNumberField->setHint(tr("Name, address and tax number stand at the top of each receipt."));
    fillCountries(*m_country);
    fillCurrencies(*m_currency);
    const int begin = m_country->findData(country);
    m_country->setCurrentIndex(begin >= 0 ? begin : m_country->findData(Anywhere));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (FormField *field :
        {m_nameField, m_countryField, m_currencyField, m_streetField, m_townField, m_taxNumberField})
        column->addWidget(field);
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] { noteCountry(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
    noteCountry();
}

void CompanyForm::noteCountry()
{
    const auto pack = accounts::loadCountryPack(m_country->currentData().toString());
    if (!pack) {
        m_countryField->setProblem(sentenceFor(pack.error()));
        return;
    }
    m_countryField->setProblem({});
    m_currency->setCurrentIndex(m_currency->findData(pack->currency.code()));
    QStringList taxes;
    for (const accounts::PackTax &each : pack->taxes) {
        if (const QString text = percentText(each.rate.rate); !taxes.contains(text))
            taxes << text;
    }
    const QString basis = pack->taxPolicy.prices == tax::PriceBasis::Inclusive ? tr("prices include tax")
                                                                               : tr("tax comes on top of prices");
    m_countryField->setHint(tr("Brings taxes (%1; %2), a chart of accounts, coins and the time zone %3.")
            .arg(taxes.join(u", "_s), basis, isolated(pack->timeZone)));
    m_currencyField->setHint(tr("Set by the country. It cannot be changed once the shop is made."));
}

void CompanyForm::writeTo(FoundCompany &company) const
{
    company.name = m_name->text().simplified();
    company.country = m_country->currentData().toString();
    company.currency = m_currency->currentData().toString();
    company.address.clear();
    for (const QLineEdit *line : {m_street, m_town}) {
        if (const QString words = line->text().simplified(); !words.isEmpty())
            company.address << words;
    }
    company.taxNumber = m_taxNumber->text().simplified();
}

bool CompanyForm::check()
{
    FoundCompany company;
    writeTo(company);
    const Result<void> checked = checkFounding(company);
    const bool isNamed = checked || checked.error().rule != rules::ShopMustHaveName;
    m_nameField->setProblem(isNamed ? QString() : sentenceFor(checked.error()));
    if (!isNamed)
        m_name->setFocus();
    return isNamed;
}

} // namespace mizan::ui
