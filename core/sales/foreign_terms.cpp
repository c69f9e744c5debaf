// Foreign currencies as records, and their settings as facts.
#include "core/sales/foreign_terms.h"

#include "core/access/company.h"
#include "core/access/save_setting.h"
#include "core/accounts/account_record.h"
#include "core/accounts/country_pack.h"
#include "core/base/assertion.h"
#include "core/base/named_id.h"
#include "core/daybook/shop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using daybook::FieldType;
using daybook::FieldValue;

namespace {

RecordId currencyId(Currency currency) { return RecordId(idFromName(u"foreign_currency:"_s + currency.code())); }

daybook::RecordChange currencyChange(const ForeignCurrency &currency)
{
    return {foreignCurrencyType().name, currencyId(currency.currency()),
        {{"code", currency.currency().code()}, {"accepted", FieldValue(qint64 {currency.isAccepted ? 1 : 0})},
            {"rate_nano", currency.terms.rate.nano()}, {"step_minor", currency.terms.stepMinor},
            {"rate_day", FieldValue(qint64 {currency.rateDay.days()})}}};
}

daybook::RecordChange termsChange(const SaveForeignTerms &terms)
{
    return {foreignTermsType().name, RecordId(idFromName(u"foreign_terms"_s)),
        {{"rate_days", terms.rateDays ? FieldValue(*terms.rateDays) : FieldValue(std::nullopt)},
            {"blocks_old", FieldValue(qint64 {terms.blocksOldRates ? 1 : 0})},
            {"change_in_tender", FieldValue(qint64 {terms.changeInTender ? 1 : 0})}}};
}

/// A code that no account of the chart has yet: the pack's own, or it with figures behind.
QString freeCode(const std::vector<accounts::Account> &chart, const QString &wanted)
{
    QString code = wanted;
    for (int i = 1; std::ranges::find(chart, code, &accounts::Account::code) != chart.end(); ++i)
        code = u"%1-%2"_s.arg(wanted).arg(i);
    return code;
}

/// The accounts that foreign cash is booked on, where a shop has none yet.
std::vector<daybook::RecordChange> missingAccounts(
    store::Connection &connection, const access::CompanySettings &company)
{
    const accounts::AccountBook book = accounts::loadAccountBook(connection);
    std::vector<daybook::RecordChange> changes;
    for (const accounts::Role role : {accounts::Role::ForeignCash, accounts::Role::ExchangeDifference}) {
        if (book.find(role))
            continue;
        auto pack = accounts::loadCountryPack(company.country);
        if (!pack) // A country of which this program has none.
            pack = accounts::loadCountryPack(u"ZZ"_s);
        MIZAN_ASSERT(pack.has_value());
        const accounts::RoleKey key {role};
        const auto known = std::ranges::find_if(pack->accounts, [&](const accounts::PackAccount &account) {
            return std::ranges::find(account.roles, key) != account.roles.end();
        });
        MIZAN_ASSERT(known != pack->accounts.end()); // A pack has every role.
        const accounts::Account account {AccountId(idFromName(u"account:"_s + key.toText())),
            freeCode(accounts::chartOfAccounts(connection), known->code),
            known->name.in(company.language, pack->language), known->type};
        changes.push_back(accounts::accountChange(account));
        changes.push_back(accounts::postingRuleChange(key, account.id));
    }
    return changes;
}

bool isSame(const ForeignCurrency *known, const ForeignCurrency &wanted)
{
    return known && known->terms.rate == wanted.terms.rate && known->terms.stepMinor == wanted.terms.stepMinor
        && known->isAccepted == wanted.isAccepted && known->rateDay == wanted.rateDay;
}

} // namespace

const ForeignCurrency *ForeignTerms::find(Currency currency) const noexcept
{
    const auto found = std::ranges::find(currencies, currency, &ForeignCurrency::currency);
    return found == currencies.end() ? nullptr : &*found;
}

Rate ForeignTerms::rateOf(Currency currency) const noexcept
{
    const ForeignCurrency *known = find(currency);
    return known ? known->terms.rate : Rate();
}

bool ForeignTerms::isOld(const ForeignCurrency &currency, BusinessDate today) const noexcept
{
    return rateDays && today.days() - currency.rateDay.days() > *rateDays;
}

std::vector<ForeignCurrency> ForeignTerms::accepted() const
{
    std::vector<ForeignCurrency> taken;
    std::ranges::copy_if(currencies, std::back_inserter(taken), &ForeignCurrency::isAccepted);
    return taken;
}

const daybook::RecordType &foreignCurrencyType()
{
    static const daybook::RecordType type {"foreign_currency",
        {{"code", FieldType::Text}, {"accepted", FieldType::Int64}, {"rate_nano", FieldType::Int64},
            {"step_minor", FieldType::Int64}, {"rate_day", FieldType::Int64}},
        {}};
    return type;
}

const daybook::RecordType &foreignTermsType()
{
    static const daybook::RecordType type {"foreign_terms",
        {{"rate_days", FieldType::Int64}, {"blocks_old", FieldType::Int64}, {"change_in_tender", FieldType::Int64}},
        {}};
    return type;
}

Result<void> saveForeignCurrency(Shop &shop, const Session &session, const SaveForeignCurrency &request)
{
    const auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value()); // A shop is founded before anybody signs in.
    const Currency currency = request.terms.currency;
    if (currency == company->currency)
        return refuse(rules::ForeignCurrencyMustBeOther, u"currency"_s, {{"currency", currency.code()}});
    if (request.terms.rate <= Rate() || request.terms.rate.nano() > MostRateNano)
        return refuse(rules::ForeignRateMustBeInRange, u"rate"_s);
    const qint64 most = Money::Limit / 1000;
    if (request.terms.stepMinor < 1 || request.terms.stepMinor > most)
        return refuse(rules::ForeignStepMustBeInRange, u"step"_s, {{"highest", Money(most, currency)}});
    const ForeignCurrency wanted {request.terms, session.businessDate(shop.clock().nowMs()), request.isAccepted};
    return access::saveSetting(shop, session,
        {request.request, "foreign-currency.saved", currencyChange(wanted),
            [&](store::Connection &connection) { return isSame(loadForeignTerms(connection).find(currency), wanted); },
            missingAccounts(shop.connection(), *company)});
}

Result<void> saveForeignTerms(Shop &shop, const Session &session, const SaveForeignTerms &request)
{
    if (request.rateDays && (*request.rateDays < 0 || *request.rateDays > MostRateDays))
        return refuse(rules::RateDaysMustBeInRange, u"days"_s, {{"highest", MostRateDays}});
    return access::saveSetting(shop, session,
        {request.request, "foreign-terms.saved", termsChange(request), [&](store::Connection &connection) {
             const ForeignTerms known = loadForeignTerms(connection);
             return known.rateDays == request.rateDays && known.blocksOldRates == request.blocksOldRates
                 && known.changeInTender == request.changeInTender;
         }});
}

} // namespace mizan::sales
