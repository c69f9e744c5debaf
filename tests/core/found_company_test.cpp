// The first facts of a company, from its country's pack.
#include "core/access/company.h"
#include "core/access/sign_in.h"
#include "core/accounts/account_record.h"
#include "core/accounts/country_pack.h"
#include "core/catalogue/product_search.h"
#include "core/daybook/verify.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::TestShop;

namespace {

FoundCompany germanShop()
{
    FoundCompany request {u"Corner Shop"_s, u"DE"_s, u"Lena"_s, u"7391"_s};
    request.pinCost = access::PinCost::lightForTests();
    return request;
}

} // namespace

TEST_CASE("a company of each country starts with that country's currency, zone and way of rounding", "[shop]")
{
    const QString country = GENERATE(from_range(accounts::knownCountries()));
    const auto pack = accounts::loadCountryPack(country);
    REQUIRE(pack);
    TestShop shop({.country = country});
    const auto company = access::companySettings(shop.connection());
    REQUIRE(company);
    CHECK(company->currency == pack->currency);
    CHECK(company->country == country);
    CHECK(company->pricesIncludeTax == (pack->taxPolicy.prices == tax::PriceBasis::Inclusive));
    CHECK(company->cashStepMinor == pack->cash.stepMinor);
    CHECK(access::allBranches(shop.connection()).at(0).day.timeZone == pack->timeZone);
    CHECK(accounts::chartOfAccounts(shop.connection()).size() == pack->accounts.size());
    CHECK(tax::loadTaxTable(shop.connection()).entries().size() == pack->taxClasses.size());
    const accounts::AccountBook book = accounts::loadAccountBook(shop.connection());
    CHECK(book.find(accounts::Role::TillCash));
    for (const accounts::PackTax &tax : pack->taxes)
        CHECK(book.find(accounts::Role::TaxOutput, tax.rate.code.text));
    for (const accounts::PackTaxClass &taxClass : pack->taxClasses)
        CHECK(book.find(accounts::Role::SalesRevenue, taxClass.code.text));
}

TEST_CASE("a shop may keep its books in another currency than its country's; cash is then not rounded", "[shop]")
{
    TestShop shop({.country = u"CH"_s, .currency = u"EUR"_s});
    const auto company = access::companySettings(shop.connection());
    REQUIRE(company);
    CHECK(company->currency == Currency::of("EUR"));
    CHECK(company->cashStepMinor == 1);
}

TEST_CASE("a new company has its units, and products can be saved and found at once", "[shop]")
{
    TestShop shop;
    const ProductId bread = shop.addProduct(
        {.name = u"Rye bread"_s, .priceMinor = 350, .barcode = u"4006381333931"_s, .taxClass = u"reduced"_s});
    const auto found = catalogue::searchProducts(shop.connection(), shop.currency(), u"rye"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == bread);
    CHECK(shop.rebuildsTheSame());
    CHECK(catalogue::searchProducts(shop.connection(), shop.currency(), u"bread"_s).size() == 1);
}

TEST_CASE("the daybook of a new company verifies, and its ledgers are those of a rebuild", "[shop]")
{
    TestShop shop;
    CHECK(shop.rebuildsTheSame());
    const auto verified = daybook::verify(shop.connection(), shop.ledgers());
    REQUIRE(verified);
    CHECK(verified->isClean());
    CHECK(verified->strands == 1);
}

TEST_CASE("what a company cannot be founded with is refused before anything is made", "[shop]")
{
    struct Row {
        void (*spoil)(FoundCompany &);
        Rule rule;
    };
    const Row row = GENERATE(Row {[](FoundCompany &r) { r.name = u" "_s; }, rules::ShopMustHaveName},
        Row {[](FoundCompany &r) { r.ownerName.clear(); }, rules::OwnerMustHaveName},
        Row {[](FoundCompany &r) { r.country = u"XX"_s; }, accounts::rules::CountryMustBeKnown},
        Row {[](FoundCompany &r) { r.currency = u"DEM"_s; }, rules::CurrencyMustBeKnown},
        Row {[](FoundCompany &r) { r.timeZone = u"Europe/Atlantis"_s; }, rules::TimeZoneMustBeKnown},
        Row {[](FoundCompany &r) { r.ownerPin = u"1111"_s; }, access::rules::PinMustNotBeObvious});
    FoundCompany request = germanShop();
    REQUIRE(checkFounding(request));
    row.spoil(request);
    const auto refused = checkFounding(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == row.rule);
}

TEST_CASE("a daybook that has begun is not founded again", "[shop]")
{
    TestShop shop;
    const qint64 facts = shop.facts();
    const auto refused = foundCompany(shop, germanShop());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::DaybookMustBeEmpty);
    CHECK(shop.facts() == facts);
}

TEST_CASE("the test shop's people sign in after a restart", "[shop]")
{
    TestShop shop;
    shop.restart();
    CHECK(access::signIn(shop, {shop.cashier().user(), QString::fromLatin1(TestShop::CashierPin)}));
    CHECK(access::ownerSession(shop)->user() == shop.manager().user());
}
