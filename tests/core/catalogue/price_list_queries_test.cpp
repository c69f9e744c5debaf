// Price lists as the office asks for them: their entries beside the products, whom they name, copies.
#include "core/catalogue/price_list_queries.h"
#include "core/catalogue/save_prices.h"
#include "core/catalogue/save_product.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace Qt::StringLiterals;
using test::CatalogueShop;

namespace {

struct ListedShop : CatalogueShop {
    PriceList list(const QString &name, PriceScope scope = {})
    {
        PriceList made {.id = newId<PriceListId>(), .name = name, .currency = currency, .scope = std::move(scope)};
        REQUIRE(savePriceList(*this, manager(), {newId<FactId>(), made}));
        return made;
    }
    void set(const PriceList &list, ProductId product, qint64 units, qint64 micro)
    {
        REQUIRE(setListPrices(
            *this, manager(), {newId<FactId>(), list.id, {{product, Quantity::units(units), price(micro)}}}));
    }
    QStringList names(const PriceList &list, const QString &search = {})
    {
        QStringList found;
        for (const ListedEntry &entry : listedEntries(connection(), list, search))
            found += entry.name + u' ' + plainText(entry.from);
        return found;
    }
};

} // namespace

TEST_CASE("entries of a list stand beside the product's own price, by name and quantity", "[pricing]")
{
    ListedShop shop;
    const ProductId tea = shop.add(u"T1"_s, u"Tea"_s);
    const ProductId eclair = shop.add(u"E1"_s, u"\u00c9clair"_s);
    const PriceList list = shop.list(u"Trade"_s);
    CHECK(shop.names(list).isEmpty());
    shop.set(list, tea, 12, 1'900'000);
    shop.set(list, tea, 1, 2'100'000);
    shop.set(list, eclair, 1, 800'000);
    shop.set(shop.list(u"Another"_s), eclair, 1, 700'000);

    CHECK(shop.names(list) == QStringList {u"\u00c9clair 1"_s, u"Tea 1"_s, u"Tea 12"_s});
    CHECK(shop.names(list, u"ecl"_s) == QStringList {u"\u00c9clair 1"_s});
    CHECK(shop.names(list, u"t1"_s) == QStringList {u"Tea 1"_s, u"Tea 12"_s});
    const auto entries = listedEntries(shop.connection(), list);
    CHECK(entries[2].price == shop.price(1'900'000));
    CHECK(entries[2].own == shop.price(2'500'000));
    CHECK(entries[2].code == u"T1"_s);
    const auto counts = countEntries(shop.connection());
    REQUIRE(counts.size() == 2);
    CHECK(counts[0] == std::pair(list.id, qint64 {3}));
    REQUIRE(setListPrices(
        shop, shop.manager(), {shop.newId<FactId>(), list.id, {{tea, Quantity::units(12), std::nullopt}}}));
    CHECK(shop.names(list) == QStringList {u"\u00c9clair 1"_s, u"Tea 1"_s});
    CHECK(countEntries(shop.connection())[0].second == 2);
}

TEST_CASE("lists that name a customer or their group are found, archived ones are not", "[pricing]")
{
    ListedShop shop;
    const auto layla = shop.newId<PartyId>();
    const PriceList own = shop.list(u"For Layla"_s, {.customers = {layla}});
    shop.list(u"Trade"_s, {.groups = {u"Trade"_s}});
    shop.list(u"For all"_s);
    const auto names = [&](const QString &group) {
        QStringList found;
        for (const PriceList &list : priceListsNaming(shop.connection(), layla, group))
            found += list.name;
        found.sort();
        return found;
    };
    CHECK(names({}) == QStringList {u"For Layla"_s});
    CHECK(names(u"TRADE"_s) == QStringList {u"For Layla"_s, u"Trade"_s});
    PriceList gone = own;
    gone.isArchived = true;
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), gone}));
    CHECK(names({}).isEmpty());
}

TEST_CASE("a list is copied whole under a name of its own, once", "[pricing]")
{
    ListedShop shop;
    const ProductId tea = shop.add(u"T1"_s, u"Tea"_s);
    PriceList list = shop.list(u"Trade"_s, {.groups = {u"Trade"_s}});
    list.isArchived = true;
    list.rank = 7;
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}));
    shop.set(list, tea, 12, 1'900'000);
    const CopyPriceList request {shop.newId<FactId>(), list.id, shop.newId<PriceListId>(), u" Summer  trade "_s};
    REQUIRE(copyPriceList(shop, shop.manager(), request));
    const qint64 facts = shop.facts();
    CHECK(*copyPriceList(shop, shop.manager(), request) == request.to); // Asked twice.
    CHECK(shop.facts() == facts);
    const auto copy = findPriceList(shop.connection(), request.to);
    REQUIRE(copy);
    CHECK(copy->name == u"Summer trade"_s);
    CHECK(copy->rank == 7);
    CHECK(copy->scope == list.scope);
    CHECK_FALSE(copy->isArchived);
    CHECK(entriesOf(shop.connection(), *copy) == entriesOf(shop.connection(), list));

    CopyPriceList other = request;
    other.name = u"Winter trade"_s;
    const auto otherwise = copyPriceList(shop, shop.manager(), other);
    REQUIRE_FALSE(otherwise);
    CHECK(otherwise.error().rule == daybook::rules::SameIdMustSayTheSame);
    const auto nameless =
        copyPriceList(shop, shop.manager(), {shop.newId<FactId>(), list.id, shop.newId<PriceListId>(), u" "_s});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().rule == catalogue::rules::PricingMustHaveName);
    const auto ofNothing = copyPriceList(
        shop, shop.manager(), {shop.newId<FactId>(), shop.newId<PriceListId>(), shop.newId<PriceListId>(), u"X"_s});
    REQUIRE_FALSE(ofNothing);
    CHECK(ofNothing.error().rule == catalogue::rules::PriceListMustExist);
    CHECK(shop.facts() == facts);
}
