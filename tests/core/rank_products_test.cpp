// The busiest products of late come first, live and after a rebuild.
#include "core/rank_products.h"

#include "core/catalogue/product_search.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;

QStringList found(test::SalesShop &shop, const QString &text)
{
    QStringList names;
    for (const catalogue::ProductHit &hit : catalogue::searchProducts(shop.connection(), shop.currency(), text))
        names += hit.name;
    return names;
}

} // namespace

TEST_CASE("what stood in most lines of late is busiest", "[ranking]")
{
    test::SalesShop shop;
    for (const QString &name : {u"Tea black"_s, u"Tea green"_s, u"Tea red"_s, u"Tea white"_s})
        shop.product(name);
    shop.openShift();
    for (int i = 0; i < 5; ++i)
        (void)shop.sell({{"Tea red", 1}});
    shop.clock.advance(100 * DayMs);
    (void)shop.sell({{"Tea white", 1}});
    (void)shop.sell({{"Tea white", 1}, {"Tea green", 50}});
    const ProductId white = shop.product(u"Tea white"_s).id;
    const ProductId green = shop.product(u"Tea green"_s).id;
    CHECK(sales::busiestProducts(shop.connection(), 90, 10) == std::vector {white, green});
    CHECK(sales::busiestProducts(shop.connection(), 90, 1) == std::vector {white});
    CHECK(sales::busiestProducts(shop.connection(), 101, 1) == std::vector {shop.product(u"Tea red"_s).id});

    rankProducts(shop.connection());
    const QStringList ranked {u"Tea white"_s, u"Tea green"_s, u"Tea black"_s, u"Tea red"_s};
    CHECK(found(shop, u"tea"_s) == ranked);
    CHECK(shop.rebuildsTheSame());
    rankProducts(shop.connection());
    CHECK(found(shop, u"tea"_s) == ranked);
}

TEST_CASE("a shop that sold nothing has nothing to rank", "[ranking]")
{
    test::SalesShop shop;
    shop.product(u"Tea black"_s);
    rankProducts(shop.connection());
    CHECK(found(shop, u"tea"_s) == QStringList {u"Tea black"_s});
}
