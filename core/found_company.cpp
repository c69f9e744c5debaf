// The first facts of a company.
#include "core/found_company.h"

#include "core/access/company.h"
#include "core/access/role.h"
#include "core/access/user.h"
#include "core/accounts/set_up_from_pack.h"
#include "core/catalogue/product_record.h"
#include "core/daybook/shop.h"
#include "core/stock/place.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace mizan {

using namespace Qt::StringLiterals;
using daybook::RecordChange;

namespace {

constexpr std::string_view CompanyFoundedKind = "company.founded";

/// The request with everything that it leaves to the country filled in.
struct Founding {
    accounts::CountryPack pack;
    QString name;
    QString ownerName;
    QString ownerPin;
    Currency currency;
    QString language;
    QString timeZone;
};

QString orElse(const QString &given, const QString &otherwise) { return given.isEmpty() ? otherwise : given; }

Result<Founding> prepare(const FoundCompany &request)
{
    const QString name = request.name.simplified();
    if (name.isEmpty())
        return refuse(rules::ShopMustHaveName, u"name"_s);
    const QString ownerName = request.ownerName.simplified();
    if (ownerName.isEmpty())
        return refuse(rules::OwnerMustHaveName, u"owner"_s);
    Result<accounts::CountryPack> pack = accounts::loadCountryPack(request.country);
    if (!pack)
        return refuseAs(pack);
    const std::optional<Currency> currency =
        request.currency.isEmpty() ? pack->currency : Currency::fromCode(request.currency);
    if (!currency)
        return refuse(rules::CurrencyMustBeKnown, u"currency"_s, {{"currency", request.currency}});
    const QString timeZone = orElse(request.timeZone, pack->timeZone);
    if (!QTimeZone::isTimeZoneIdAvailable(timeZone.toUtf8()))
        return refuse(rules::TimeZoneMustBeKnown, u"time_zone"_s, {{"time_zone", timeZone}});
    Result<QString> pin = access::checkedPin(request.ownerPin);
    if (!pin)
        return refuseAs(pin);
    const QString language = orElse(request.language, pack->language);
    return Founding {*std::move(pack), name, ownerName, *std::move(pin), *currency, language, timeZone};
}

access::CompanySettings companyOf(Shop &shop, const Founding &founding, const FoundCompany &request, UserId owner)
{
    const accounts::CountryPack &pack = founding.pack;
    access::CompanySettings company {shop.ids().make<RecordId>(), founding.name, request.address, request.taxNumber,
        pack.country, founding.currency};
    company.pricesIncludeTax = pack.taxPolicy.prices == tax::PriceBasis::Inclusive;
    company.taxRounding = pack.taxPolicy.scope == tax::RoundingScope::PerLine ? access::TaxRounding::PerLine
                                                                              : access::TaxRounding::PerDocument;
    company.taxRoundingMode = pack.taxPolicy.rounding;
    if (founding.currency == pack.currency) {
        company.cashStepMinor = pack.cash.stepMinor;
        company.cashRoundingMode = pack.cash.rounding;
    }
    company.language = founding.language;
    company.receiptFooter = request.receiptFooter;
    company.owner = owner;
    return company;
}

} // namespace

Result<void> checkFounding(const FoundCompany &request)
{
    const Result<Founding> prepared = prepare(request);
    if (!prepared)
        return refuseAs(prepared);
    return {};
}

Result<CompanyFounded> foundCompany(Shop &shop, const FoundCompany &request)
{
    const Result<Founding> founding = prepare(request);
    if (!founding)
        return refuseAs(founding);
    if (shop.daybook().isEnrolled())
        return refuse(rules::DaybookMustBeEmpty);

    // From here it must succeed.
    IdMaker &ids = shop.ids();
    const access::Role cashier {
        ids.make<RoleId>(), {}, access::BuiltInRole::Cashier, access::grantsOf(access::BuiltInRole::Cashier)};
    const access::Role manager {
        ids.make<RoleId>(), {}, access::BuiltInRole::Manager, access::grantsOf(access::BuiltInRole::Manager)};
    const access::User owner {ids.make<UserId>(), founding->ownerName, manager.id, true,
        access::hashPin(founding->ownerPin, request.pinCost)};
    const access::Branch branch {ids.make<BranchId>(), u"B1"_s, founding->name, {founding->timeZone, 0}};
    const access::Till till {ids.make<RecordId>(), shop.device(), u"T1"_s, u"T1"_s, branch.id};

    std::vector<RecordChange> changes {access::companyChange(companyOf(shop, *founding, request, owner.id)),
        access::branchChange(branch), access::tillChange(till), access::roleChange(cashier),
        access::roleChange(manager), access::userChange(owner)};

    for (const catalogue::Unit &unit : catalogue::builtInUnits())
        changes.push_back(catalogue::unitChange(unit));
    for (const stock::Place &place : stock::placesOfBranch(branch.id, branch.code))
        changes.push_back(stock::placeChange(place));
    for (const stock::Place &place : stock::outsidePlaces())
        changes.push_back(stock::placeChange(place));
    std::ranges::move(accounts::setUpFromPack(founding->pack, founding->language, ids), std::back_inserter(changes));

    const BusinessDate today = businessDateOf(shop.clock().nowMs(), branch.day);
    shop.daybook().enrol(branch.id, owner.id, today);
    daybook::Writing writing(shop.daybook());
    writing.append({ids.make<FactId>(), CompanyFoundedKind, 1, today, branch.id, owner.id, std::nullopt,
        daybook::recordSetBody(changes)});
    writing.commit();
    return CompanyFounded {owner.id, branch.id, cashier.id, manager.id};
}

} // namespace mizan
