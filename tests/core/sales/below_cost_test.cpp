// Lines that bring in less than their goods cost.
#include "core/sales/below_cost.h"

#include "core/sales/listed_margin.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

/// Bread costs 1.25 and sells for 2.50, of which the "reduced" seven per cent of tax is kept for the state.
bool isBelow(SalesShop &shop, const Ticket &ticket)
{
    return isBelowCost(shop.connection(), shop.cashier().branch(), ticket, shop.terms(), ticket.lines.front().id);
}

} // namespace

TEST_CASE("a line is below cost by its net after all that is taken off", "[sales][pricing]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250, u"reduced"_s);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    CHECK_FALSE(isBelow(shop, ticket));

    // 2 × 1.34 hold 0.18 of tax: 2.50, just the cost. Two cents less hold 0.17: 2.49.
    REQUIRE(overridePrice(ticket, ticket.lines[0].id, UnitPrice::of(shop.money(134)), u"Stale"_s));
    CHECK_FALSE(isBelow(shop, ticket));
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, shop.money(2), u"Dented"_s));
    CHECK(isBelow(shop, ticket));
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, {}, {}));
    REQUIRE(setTicketDiscount(ticket, {.off = Rate::percent(50), .reason = {}}));
    CHECK(isBelow(shop, ticket));
}

TEST_CASE("services, unknown codes, returns and goods without a cost are never below it", "[sales][pricing]")
{
    SalesShop shop;
    shop.product(u"wrapping"_s, 250, u"standard"_s, catalogue::ProductKind::Service);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"wrapping"_s);
    REQUIRE(overridePrice(ticket, ticket.lines[0].id, UnitPrice::of(shop.money(1)), u"Gift"_s));
    CHECK_FALSE(isBelow(shop, ticket));

    Ticket unknown = shop.ticket();
    REQUIRE(addUnknownCode(unknown, {shop.newId<LineId>(), u"404"_s}));
    CHECK_FALSE(isBelow(shop, unknown));

    shop.product(u"leaflet"_s, 1); // Half a cent rounds to no cost at all.
    Ticket leaflet = shop.ticket();
    shop.add(leaflet, u"leaflet"_s);
    REQUIRE(overridePrice(leaflet, leaflet.lines[0].id, UnitPrice::of(shop.money(0)), u"Gift"_s));
    CHECK_FALSE(isBelow(shop, leaflet));

    shop.product(u"bread"_s, 250);
    Ticket back = shop.ticket(TicketMode::Return);
    shop.add(back, u"bread"_s);
    REQUIRE(overridePrice(back, back.lines[0].id, UnitPrice::of(shop.money(1)), u"Stale"_s));
    CHECK_FALSE(isBelow(shop, back));
}

TEST_CASE("the margin of a price that nobody paid yet is that of a line at this price", "[sales][pricing]")
{
    SalesShop shop;
    const ProductId bread = shop.product(u"bread"_s, 250, u"reduced"_s).id;
    const MarginTerms terms = loadMarginTerms(shop.connection(), shop.cashier().branch());
    const auto at = [&](qint64 minor, qint64 units) {
        return marginAt(shop.connection(), terms, bread, UnitPrice::of(shop.money(minor)), Quantity::units(units));
    };
    const auto own = at(250, 1); // 2.50 holds 0.16 of tax: 2.34, and 1.25 of cost.
    REQUIRE(own);
    CHECK(own->net == shop.money(234));
    CHECK(own->cost == shop.money(125));
    CHECK(own->share() == Rate::fromNano(466'000'000)); // 1.09 of 2.34.
    CHECK_FALSE(at(134, 2)->isBelowCost());
    CHECK(at(133, 2)->isBelowCost());
    const ProductId wrapping = shop.product(u"wrapping"_s, 250, u"standard"_s, catalogue::ProductKind::Service).id;
    CHECK_FALSE(marginAt(shop.connection(), terms, wrapping, UnitPrice::of(shop.money(250)), Quantity::units(1)));
}
