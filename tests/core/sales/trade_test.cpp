// The terms and accounts of a shop are kept between sales, and never one change too long.
#include "core/sales/trade.h"

#include "core/access/company.h"
#include "core/accounts/account_record.h"
#include "core/base/assertion.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;

namespace {

/// The shop's settings with prices that include taxes, or do not.
daybook::NewFact pricesInclude(Shop &shop, const Session &session, bool taxes)
{
    access::CompanySettings company = access::companySettings(shop.connection()).value();
    company.pricesIncludeTax = taxes;
    return {shop.ids().make<FactId>(), daybook::RecordSetKind, 1, session.businessDate(shop.clock().nowMs()),
        session.branch(), session.user(), std::nullopt, daybook::recordSetBody(std::array {companyChange(company)})};
}

void setPricesInclude(Shop &shop, const Session &session, bool taxes)
{
    daybook::Writing writing(shop.daybook());
    writing.append(pricesInclude(shop, session, taxes));
    writing.commit();
}

bool includesTaxes(Shop &shop) { return tradeOf(shop)->terms.tax.prices == tax::PriceBasis::Inclusive; }

/// Another till of the same shop, on a connection of its own.
struct OtherTill {
    explicit OtherTill(test::SalesShop &first)
        : shop(first.database().connect(), first.clock, first.random, daybook::SigningKey(QByteArray(32, '\2')),
              ledgers.list())
    {
        shop.daybook().enrol(first.manager().branch(), first.manager().user(), first.today());
    }
    AllLedgers ledgers;
    Shop shop;
};

} // namespace

TEST_CASE("the shop's terms are read once for many sales", "[trade]")
{
    test::SalesShop shop;
    shop.product(u"Tea"_s);
    shop.openShift();
    const auto before = tradeOf(shop);
    (void)shop.sell({{"Tea", 1}});
    (void)shop.sell({{"Tea", 2}});
    CHECK(tradeOf(shop) == before);
}

TEST_CASE("a change of settings holds for the very next sale", "[trade]")
{
    test::SalesShop shop;
    shop.product(u"Tea"_s, 119);
    shop.openShift();
    CHECK(shop.sell({{"Tea", 1}}).total == shop.money(119));
    setPricesInclude(shop, shop.manager(), false);
    CHECK(shop.sell({{"Tea", 1}}).total == shop.money(142)); // 119 and 19 % of it.
    setPricesInclude(shop, shop.manager(), true);
    CHECK(shop.sell({{"Tea", 1}}).total == shop.money(119));
}

TEST_CASE("a posting rule changed between two sales is followed by the second", "[trade]")
{
    test::SalesShop shop;
    shop.product(u"Tea"_s);
    shop.openShift();
    (void)shop.sell({{"Tea", 1}});
    const auto safe = tradeOf(shop)->book.find(accounts::Role::Safe).value();
    REQUIRE(tradeOf(shop)->book.find(accounts::Role::TillCash) != safe);
    daybook::Writing writing(shop.shop().daybook());
    const auto change = accounts::postingRuleChange({accounts::Role::TillCash, {}}, safe);
    writing.append({shop.newRequest(), daybook::RecordSetKind, 1, shop.today(), shop.manager().branch(),
        shop.manager().user(), std::nullopt, daybook::recordSetBody(std::array {change})});
    writing.commit();
    CHECK(tradeOf(shop)->book.find(accounts::Role::TillCash) == safe);
}

TEST_CASE("what another till changes is seen at once", "[trade]")
{
    test::SalesShop shop;
    shop.product(u"Tea"_s);
    shop.openShift();
    OtherTill other(shop);
    REQUIRE(includesTaxes(shop));
    REQUIRE(includesTaxes(other.shop));
    setPricesInclude(other.shop, shop.manager(), false);
    CHECK_FALSE(includesTaxes(shop));
    CHECK_FALSE(includesTaxes(other.shop));
    setPricesInclude(shop, shop.manager(), true);
    CHECK(includesTaxes(other.shop));
    CHECK(includesTaxes(shop));
    // With a fact of its own right behind the other's, before it looks.
    setPricesInclude(other.shop, shop.manager(), false);
    (void)shop.sell({{"Tea", 1}});
    CHECK_FALSE(includesTaxes(shop));
}

TEST_CASE("settings that were rolled back hold for nobody, whoever gets their number", "[trade]")
{
    test::SalesShop shop;
    shop.product(u"Tea"_s);
    shop.openShift();
    OtherTill other(shop);
    REQUIRE(includesTaxes(shop));
    {
        daybook::Writing writing(shop.shop().daybook());
        writing.append(pricesInclude(shop, shop.manager(), false));
        CHECK_FALSE(includesTaxes(shop)); // Inside, they hold.
    }
    CHECK(includesTaxes(shop));
    {
        daybook::Writing writing(shop.shop().daybook());
        writing.append(pricesInclude(shop, shop.manager(), false));
        CHECK_FALSE(includesTaxes(shop));
    }
    daybook::Writing writing(other.shop.daybook()); // Takes the number of the fact that is gone.
    writing.append({other.shop.ids().make<FactId>(), "test.noted", 1, shop.today(), shop.manager().branch(),
        shop.manager().user(), std::nullopt, "{}"});
    writing.commit();
    CHECK(includesTaxes(shop));
}
