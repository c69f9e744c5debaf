// Bundles at the till: one line with what it holds, its numbers asked for, brought back whole or in parts.
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::Water;

namespace {

const QString Basket = u"2000000007014"_s;

/// Two breads and a water for 5.00.
struct BundleCounter : test::TillCounter {
    explicit BundleCounter(catalogue::Tracking waters = catalogue::Tracking::None)
    {
        catalogue::Product water = shop.product(u"Water"_s);
        water.tracking = waters;
        water.barcodes = {{Water}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), water}));
        catalogue::Product basket = shop.product(u"Water"_s);
        basket.id = shop.newId<ProductId>();
        basket.code = u"BSK"_s;
        basket.name = u"Basket"_s;
        basket.kind = catalogue::ProductKind::Bundle;
        basket.price = UnitPrice::of(shop.money(500));
        basket.barcodes = {{Basket}};
        basket.contents = {{shop.product(u"Bread"_s).id, Quantity::units(2)}, {shop.product(u"Water"_s).id}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), basket}));
        open();
        openShift();
    }
    QString plain(QString text) const
    {
        for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
            text.remove(QChar(mark));
        return text;
    }
};

} // namespace

TEST_CASE("a bundle is one line with what it holds below, and counts up", "[ui][till][bundles]")
{
    BundleCounter counter;
    counter.till->scan(Basket);
    counter.till->scan(Basket);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == Quantity::units(2));
    CHECK(counter.plain(counter.state().rows[0].detail) == u"2 × Bread · Water"_s);
    CHECK(counter.state().totals.total == counter.shop.money(1000));
    counter.till->act(TillAction::LineOptions);
    CHECK(counter.plain(counter.panel<ChoicePanelView>().text) == u"2 × Bread · Water"_s); // Never cut.
    counter.till->act(TillAction::Escape);
    counter.till->act(TillAction::ExactCash);
    const auto sale = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sale);
    REQUIRE(sale->sale.lines.size() == 2);
    CHECK(sale->sale.lines[0].quantity == Quantity::units(4));
}

TEST_CASE("the numbers of what a bundle holds are asked for", "[ui][till][bundles][lot]")
{
    BundleCounter counter(catalogue::Tracking::Serial);
    counter.till->scan(Basket);
    CHECK(counter.plain(counter.panel<ChoicePanelView>().title) == u"Serial number 0 of 1"_s);
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"Water"_s));
    counter.till->scan(u"A1"_s);
    CHECK(counter.plain(counter.state().rows[0].detail) == u"2 × Bread · Water (SN A1)"_s);
    counter.till->act(TillAction::ExactCash);
    const auto sale = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sale);
    REQUIRE(sale->sale.lines.size() == 2);
    CHECK(sale->sale.lines[1].lots == std::vector<stock::Lot> {{u"A1"_s}});
}

TEST_CASE("a bundle's code brings it back whole, its goods' codes one by one", "[ui][till][bundles]")
{
    BundleCounter counter;
    const QString receipt = counter.sell({Basket, Basket});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 3); // The bundle, and each of its goods.
    CHECK(counter.panel<ChoicePanelView>().rows[0].title.contains(u"Basket"_s));
    counter.till->scan(Basket);
    counter.till->choose(0); // Why.
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().totals.total == counter.shop.money(-500));
    CHECK(counter.plain(counter.state().rows[0].detail).contains(u"From Basket"_s));
    counter.till->scan(Water);
    CHECK(counter.state().rows[1].quantity == Quantity::units(-2));
    counter.till->scan(Basket); // A water is missing from the second one: it is taken instead.
    CHECK(counter.state().title == u"Exchange"_s);
}

TEST_CASE("a price check tells how many bundles what is there is enough for", "[ui][till][bundles]")
{
    BundleCounter counter;
    REQUIRE(stock::adjustStock(counter.shop, counter.shop.manager(),
        {counter.shop.newRequest(), stock::branchPlace(counter.shop.manager().branch()), stock::AdjustReason::Found, {},
            {{counter.shop.product(u"Bread"_s).id, Quantity::units(5), {}},
                {counter.shop.product(u"Water"_s).id, Quantity::units(9), {}}}}));
    counter.till->act(TillAction::PriceCheck);
    counter.till->scan(Basket);
    CHECK(counter.plain(counter.state().feedback.text).contains(u"2 available"_s));
}
