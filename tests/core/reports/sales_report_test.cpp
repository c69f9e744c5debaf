// Reports of sales: the sums agree with the receipts that they are of.
#include "core/reports/sales_reports.h"

#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::reports;
using test::SalesShop;
using namespace Qt::StringLiterals;

TEST_CASE("what was sold by day, product and tax agrees with the receipts", "[reports]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.product(u"book"_s, 1070, u"reduced"_s);
    shop.openShift();
    const BusinessDate first = shop.today();
    const auto sold = shop.sell({{"bread", 4}, {"book", 1}});
    shop.clock.advance(24LL * 3600 * 1000);
    const BusinessDate second = shop.today();
    const auto later = shop.sell({{"bread", 1}});
    sales::Ticket back =
        sales::returnTicket(*sales::findSale(shop.connection(), sold.id), shop.newId<SaleId>(), shop.shop().ids());
    back.lines.erase(back.lines.begin());
    REQUIRE(sales::recordReturn(shop, shop.manager(), {back, u"read it"_s}));
    const Days both {first, second};

    const auto days = salesByDay(shop.connection(), shop.currency(), both);
    REQUIRE(days.size() == 2);
    CHECK(days[0].day == first);
    CHECK(days[0].sales == 1);
    CHECK(days[0].turnover() == sold.total);
    CHECK(days[1].gross == later.total);
    CHECK(days[1].returns == 1);
    CHECK(days[1].returned == shop.money(-1070));
    CHECK(days[1].net + days[1].tax == shop.money(250 - 1070));
    CHECK(days[0].cost == shop.money(4 * 125 + 535));
    CHECK(days[1].cost == shop.money(125 - 535));
    CHECK(days[0].margin() == days[0].net - days[0].cost);
    CHECK(salesByDay(shop.connection(), shop.currency(), {second, second}).size() == 1);
    CHECK(salesByDay(shop.connection(), shop.currency(), both, shop.manager().branch()).size() == 2);
    CHECK(salesByDay(shop.connection(), shop.currency(), both, shop.newId<BranchId>()).empty());

    const auto products = salesByProduct(shop.connection(), shop.currency(), both, 10);
    REQUIRE(products.size() == 2);
    CHECK(products[0].name == u"bread"_s);
    CHECK(products[0].quantity == Quantity::units(5));
    CHECK(products[0].net + products[0].tax == shop.money(1250));
    CHECK(products[1].quantity.isZero());
    CHECK(products[1].net.isZero());
    CHECK(products[1].cost.isZero());
    CHECK(salesByProduct(shop.connection(), shop.currency(), both, 1).size() == 1);

    Money taxed = shop.money(0);
    for (const SalesOfTax &tax : salesByTax(shop.connection(), shop.currency(), both))
        taxed += tax.base + tax.tax;
    CHECK(taxed == shop.money(1250));

    std::vector<qint64> numbers;
    Money total = shop.money(0);
    forEachSale(shop.connection(), both, [&](BusinessDate day, const sales::SaleDetail &detail) {
        numbers.push_back(detail.sale.number.value);
        total += detail.sale.total();
        CHECK(day == (numbers.size() == 1 ? first : second));
        return true;
    });
    CHECK(numbers == std::vector<qint64> {1, 2, 3});
    CHECK(total == shop.money(1250));
    qint64 seen = 0;
    forEachSale(shop.connection(), both, [&](BusinessDate, const sales::SaleDetail &) { return ++seen < 2; });
    CHECK(seen == 2);
}
