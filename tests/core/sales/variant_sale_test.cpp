// Variants on the ticket: sold by their own name, priced by their family's lists and promotions, returned, refused.
#include "core/catalogue/save_prices.h"
#include "core/sales/price_ticket.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/movement_draft.h"
#include "core/stock/stock_queries.h"
#include "core/stock/variant_stock.h"
#include "tests/core/sales/shirt_family.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using test::RedM;
using test::SalesShop;

namespace {

void addVariant(SalesShop &shop, Ticket &ticket, const QString &code, qint64 units = 1)
{
    const auto scanned = catalogue::findByCode(shop.connection(), shop.currency(), code);
    REQUIRE(scanned);
    const auto product = ticketProduct(*scanned, tax::loadTaxTable(shop.connection()));
    REQUIRE(product);
    REQUIRE(addProduct(ticket, {shop.newId<LineId>(), *product, scanned->product.price, Quantity::units(units)}));
}

Money priced(SalesShop &shop, Ticket &ticket)
{
    return priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()).value().total;
}

} // namespace

TEST_CASE("a variant is sold by its own name, and the sale says its family", "[sales][variants]")
{
    SalesShop shop;
    const catalogue::Family shirts = test::saveShirts(shop);
    shop.openShift();
    Ticket ticket = shop.ticket();
    addVariant(shop, ticket, u"TS-RED-M"_s);
    CHECK(ticketToJson(ticketFromJson(ticketToJson(ticket))) == ticketToJson(ticket));
    const auto sold = shop.sell(shop.cashier(), ticket);
    REQUIRE(sold);
    const RecordedLine line = findSale(shop.connection(), sold->id)->sale.lines.front();
    CHECK(line.name == u"T-shirt, Red, M"_s);
    CHECK(line.family == shirts.product.id);
    CHECK(line.cost == shop.money(800));
    const auto here =
        stock::availableVariants(shop.connection(), shirts.product.id, stock::branchPlace(shop.cashier().branch()));
    CHECK(here.size() == 4);
    CHECK(here.at(shirts.variants[1].id) == Quantity::units(1));
    CHECK(here.at(shirts.variants[0].id).isZero());
    CHECK(busiestProducts(shop.connection(), 90, 5) == std::vector {shirts.product.id});
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a family itself is neither sold nor moved", "[sales][variants]")
{
    SalesShop shop;
    const catalogue::Family shirts = test::saveShirts(shop);
    const auto scanned = catalogue::findByCode(shop.connection(), shop.currency(), u"TS"_s);
    const auto refused = ticketProduct(*scanned, tax::loadTaxTable(shop.connection()));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::VariantMustBeChosen);

    shop.openShift();
    Ticket forged = shop.ticket();
    addVariant(shop, forged, u"TS-RED-M"_s);
    forged.lines.front().product->id = shirts.product.id;
    CHECK(shop.sell(shop.cashier(), forged).error().rule == stock::rules::FamilyMustNotMove);
    CHECK(shop.facts("sale.recorded") == 0);
}

TEST_CASE("a price list that names the family holds for all its variants together", "[sales][variants]")
{
    SalesShop shop;
    const catalogue::Family shirts = test::saveShirts(shop);
    const catalogue::PriceList list {
        .id = shop.newId<catalogue::PriceListId>(), .name = u"Club"_s, .currency = shop.currency()};
    REQUIRE(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), list}));
    REQUIRE(catalogue::setListPrices(shop, shop.manager(),
        {shop.newRequest(), list.id,
            {{shirts.product.id, Quantity::units(3), UnitPrice::of(shop.money(1500))},
                {shirts.variants[2].id, Quantity::units(1), UnitPrice::of(shop.money(1900))}}}));
    Ticket ticket = shop.ticket();
    addVariant(shop, ticket, u"TS-RED-S"_s);
    addVariant(shop, ticket, u"TS-RED-M"_s);
    CHECK(priced(shop, ticket) == shop.money(4000));
    addVariant(shop, ticket, u"TS-BLUE-S"_s); // Three of the family; this one has a price of its own in the list.
    CHECK(priced(shop, ticket) == shop.money(1500 + 1500 + 1900));

    const auto product = catalogue::findByCode(shop.connection(), shop.currency(), u"TS-RED-S"_s)->product;
    const auto breaks = priceBreaks(shop, priceContext(shop, shop.cashier(), ticket, shop.clock.nowMs()), product);
    REQUIRE(breaks.size() == 2);
    CHECK(breaks[1].second.price == UnitPrice::of(shop.money(1500)));
}

TEST_CASE("a promotion that names the family takes any of its variants", "[sales][variants]")
{
    SalesShop shop;
    const catalogue::Family shirts = test::saveShirts(shop);
    const catalogue::Promotion two {.id = shop.newId<PromotionId>(),
        .name = u"Two for 30"_s,
        .kind = catalogue::PromotionKind::BundlePrice,
        .slots = {{2, {{shirts.product.id}, {}}}},
        .amount = shop.money(3000),
        .minimum = shop.money(0)};
    REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), two}));
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 1);
    addVariant(shop, ticket, u"TS-RED-S"_s);
    addVariant(shop, ticket, u"TS-BLUE-M"_s);
    CHECK(priced(shop, ticket) == shop.money(100 + 3000));
}

TEST_CASE("a variant that comes back says its family, so that another can be taken for it", "[sales][variants]")
{
    SalesShop shop;
    const catalogue::Family shirts = test::saveShirts(shop);
    shop.openShift();
    Ticket ticket = shop.ticket();
    addVariant(shop, ticket, u"TS-RED-M"_s);
    const auto sold = shop.sell(shop.cashier(), ticket);
    REQUIRE(sold);
    const Ticket back = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
    REQUIRE(back.lines.size() == 1);
    CHECK(back.lines.front().product->family == shirts.product.id);
    const auto returned = recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Too small"_s});
    REQUIRE(returned);
    CHECK(findSale(shop.connection(), returned->id)->sale.lines.front().family == shirts.product.id);
    CHECK(stock::onHand(shop.connection(), shirts.variants[1].id, stock::branchPlace(shop.cashier().branch())).quantity
        == Quantity::units(2));
}
