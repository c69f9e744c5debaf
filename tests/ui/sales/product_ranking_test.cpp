// What was sold stands first in searches once the shift is closed.
#include "ui/sales/product_ranking.h"

#include "core/catalogue/product_search.h"
#include "tests/core/sales/sales_shop.h"

#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

QStringList found(test::SalesShop &shop, const QString &text)
{
    QStringList names;
    for (const catalogue::ProductHit &hit : catalogue::searchProducts(shop.connection(), shop.currency(), text))
        names += hit.name;
    return names;
}

} // namespace

TEST_CASE("closing the shift puts what sold best first in searches", "[ranking]")
{
    test::SalesShop shop;
    for (const QString &name : {u"Tea black"_s, u"Tea green"_s, u"Tea white"_s})
        shop.product(name);
    ProductRanking ranking(shop.shop());
    QSignalSpy ranked(&ranking, &ProductRanking::ranked);
    shop.openShift();
    (void)shop.sell({{"Tea white", 1}});
    (void)shop.sell({{"Tea white", 1}, {"Tea green", 5}});
    CHECK(found(shop, u"tea"_s) == QStringList {u"Tea black"_s, u"Tea green"_s, u"Tea white"_s});
    CHECK(ranked.isEmpty());
    REQUIRE(shop.closeShift());
    REQUIRE(ranked.wait(PatienceMs));
    CHECK(found(shop, u"tea"_s) == QStringList {u"Tea white"_s, u"Tea green"_s, u"Tea black"_s});
}
