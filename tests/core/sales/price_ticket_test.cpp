// Tickets priced by lists and promotions, recorded, printed back and returned.
#include "core/sales/price_ticket.h"

#include "core/catalogue/save_prices.h"
#include "core/parties/save_customer.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using catalogue::Promotion;
using catalogue::PromotionKind;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

Promotion promotion(SalesShop &shop, PromotionKind kind, const QString &name)
{
    return {.id = shop.newId<PromotionId>(),
        .name = name,
        .kind = kind,
        .rate = Rate::percent(10),
        .amount = shop.money(0),
        .minimum = shop.money(0)};
}

PromotionId save(SalesShop &shop, const Promotion &one)
{
    return catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), one}).value();
}

PromotionId tenPercent(SalesShop &shop) { return save(shop, promotion(shop, PromotionKind::PercentOff, u"Ten off"_s)); }

/// Three breads for the price of two.
PromotionId threeForTwo(SalesShop &shop)
{
    Promotion one = promotion(shop, PromotionKind::BuyAndGet, u"Three for two"_s);
    one.rate = Rate::percent(100);
    const ProductId bread = shop.product(u"bread"_s, 250).id;
    one.slots = {{2, {{bread}, {}}}, {1, {{bread}, {}}}};
    return save(shop, one);
}

catalogue::PricedBasket priced(SalesShop &shop, Ticket &ticket)
{
    return priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()).value();
}

Money total(SalesShop &shop, const Ticket &ticket) { return ticketTotals(ticket, shop.terms())->total; }

PartyId customerOf(SalesShop &shop, const QString &group)
{
    const parties::Customer customer {.id = shop.newId<PartyId>(), .name = u"Ana"_s, .priceGroup = group};
    return parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), customer})->id;
}

catalogue::PriceListId tradeList(SalesShop &shop)
{
    catalogue::PriceList list {
        .id = shop.newId<catalogue::PriceListId>(), .name = u"Trade"_s, .currency = shop.currency()};
    list.scope.groups = {u"Trade"_s};
    REQUIRE(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), list}));
    const ProductId bread = shop.product(u"bread"_s, 250).id;
    REQUIRE(catalogue::setListPrices(shop, shop.manager(),
        {shop.newRequest(), list.id,
            {{bread, Quantity::units(1), UnitPrice::of(shop.money(220))},
                {bread, Quantity::units(10), UnitPrice::of(shop.money(200))}}}));
    return list.id;
}

} // namespace

TEST_CASE("a customer's price list takes effect, and goes with them", "[sales][pricing]")
{
    SalesShop shop;
    tradeList(shop);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    CHECK(priced(shop, ticket).total == shop.money(500));

    ticket.customer = customerOf(shop, u"trade"_s);
    const catalogue::PricedBasket basket = priced(shop, ticket);
    CHECK(basket.lines.front().price.base == UnitPrice::of(shop.money(250)));
    CHECK(ticket.lines.front().price == UnitPrice::of(shop.money(220)));
    CHECK(ticket.lines.front().priceList == u"Trade"_s);
    shop.add(ticket, u"bread"_s, 8); // Joins the line by the product's own price, and reaches the break.
    CHECK(ticket.lines.size() == 1);
    CHECK(priced(shop, ticket).total == shop.money(2000));

    const auto breaks =
        priceBreaks(shop, priceContext(shop, shop.cashier(), ticket, shop.clock.nowMs()), shop.product(u"bread"_s));
    REQUIRE(breaks.size() == 2);
    CHECK(breaks[1].first == Quantity::units(10));

    ticket.customer.reset();
    CHECK(priced(shop, ticket).total == shop.money(2500));
    CHECK(ticket.lines.front().priceList.isEmpty());
}

TEST_CASE("a promoted sale says what each promotion took off, and its list", "[sales][pricing]")
{
    SalesShop shop;
    tradeList(shop);
    const PromotionId three = threeForTwo(shop);
    shop.openShift();
    Ticket ticket = shop.ticket();
    ticket.customer = customerOf(shop, u"Trade"_s);
    shop.add(ticket, u"bread"_s, 4);
    priced(shop, ticket);
    CHECK(ticketFromJson(ticketToJson(ticket)).lines.front().promotions == ticket.lines.front().promotions);
    CHECK(ticketToJson(ticketFromJson(ticketToJson(ticket))) == ticketToJson(ticket));

    const auto sold = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);
    CHECK(sold->total == shop.money(660));
    const RecordedLine line = findSale(shop.connection(), sold->id)->sale.lines.front();
    CHECK(line.discount == shop.money(220));
    CHECK(line.promoted() == shop.money(220));
    REQUIRE(line.promotions.size() == 1);
    CHECK(line.promotions[0] == LinePromotion {three, u"Three for two"_s, Quantity::units(3), shop.money(220)});
    CHECK(line.basePrice == UnitPrice::of(shop.money(250)));
    CHECK(line.priceList == u"Trade"_s);
    CHECK(salesWithPromotion(shop.connection(), three) == 1);
    const auto open = openShiftOf(shop.connection(), shop.shop().device());
    const auto report = xReport(shop.connection(), open->id, shop.clock.nowMs(), shop.manager().user());
    CHECK(report->discounts.times == 0); // Nobody gave it.
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("returned parts of a promoted line give back their share, and all of them what was paid", "[sales][pricing]")
{
    SalesShop shop;
    const PromotionId three = threeForTwo(shop);
    const PromotionId ten = [&] {
        Promotion one = promotion(shop, PromotionKind::PercentOff, u"Ten off"_s);
        one.isExclusive = false;
        one.rank = 200;
        return save(shop, one);
    }();
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 4); // Three are locked at 5.00; a tenth off the fourth.
    priced(shop, ticket);
    const auto sold = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);
    CHECK(sold->total == shop.money(725));

    Money back = shop.money(0);
    Money promoted = shop.money(0);
    for (int i = 0; i < 4; ++i) {
        Ticket taken = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
        taken.lines.front().quantity = Quantity::units(1);
        const auto returned = recordReturn(shop, shop.manager(), {taken, u"Stale"_s});
        REQUIRE(returned);
        back -= returned->total;
        const RecordedLine line = findSale(shop.connection(), returned->id)->sale.lines.front();
        CHECK(line.promotions.size() == 2);
        CHECK(line.promoted() == line.discount);
        promoted -= line.promoted();
    }
    CHECK(back == sold->total);
    CHECK(promoted == shop.money(275));
    CHECK(salesWithPromotion(shop.connection(), three) == 1);
    CHECK(salesWithPromotion(shop.connection(), ten) == 1);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("lines changed by hand take no promotion, and any change drops those that were found", "[sales][pricing]")
{
    SalesShop shop;
    tenPercent(shop);
    shop.product(u"bread"_s, 250);
    shop.product(u"milk"_s, 100);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    shop.add(ticket, u"milk"_s);
    priced(shop, ticket);
    CHECK(total(shop, ticket) == shop.money(315));

    REQUIRE(overridePrice(ticket, ticket.lines[0].id, UnitPrice::of(shop.money(200)), u"Dented"_s));
    CHECK(total(shop, ticket) == shop.money(300));
    priced(shop, ticket);
    CHECK(total(shop, ticket) == shop.money(290));
    REQUIRE(setDiscount(ticket, ticket.lines[1].id, Rate::percent(50), u"Old"_s));
    priced(shop, ticket);
    CHECK(total(shop, ticket) == shop.money(250));
    REQUIRE(setDiscount(ticket, ticket.lines[1].id, {}, {}));
    priced(shop, ticket);
    CHECK(total(shop, ticket) == shop.money(290));
    REQUIRE(setQuantity(ticket, ticket.lines[1].id, Quantity::units(2)));
    CHECK(total(shop, ticket) == shop.money(400));
}

TEST_CASE("a discount on the sale is worked out after promotions", "[sales][pricing]")
{
    SalesShop shop;
    tenPercent(shop);
    shop.product(u"bread"_s, 1000);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    REQUIRE(setTicketDiscount(ticket, {.off = Rate::percent(50), .reason = {}}));
    priced(shop, ticket);
    const auto totals = ticketTotals(ticket, shop.terms());
    REQUIRE(totals);
    CHECK(totals->total == shop.money(450));
    CHECK(totals->lines[0].promoted == shop.money(100));
    CHECK(totals->lines[0].shared == shop.money(450));
    CHECK(totals->discounts == shop.money(550));
}

TEST_CASE("promotions that say more than their line are refused", "[sales][pricing]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    ticket.lines[0].promotions = {{shop.newId<PromotionId>(), u"Gift"_s, Quantity::units(1), shop.money(251)}};
    CHECK(ticketTotals(ticket, shop.terms()).error().rule == sales::rules::PromotionMustNotExceedLine);
    ticket.lines[0].promotions[0].off = shop.money(-1);
    CHECK(ticketTotals(ticket, shop.terms()).error().rule == sales::rules::PromotionMustNotExceedLine);
}

TEST_CASE("a coupon is known, holds, is not used up, and stands once", "[sales][pricing]")
{
    SalesShop shop;
    Promotion one = promotion(shop, PromotionKind::PercentOff, u"Welcome"_s);
    one.coupon = u"welcome"_s;
    one.maxUses = 1;
    save(shop, one);
    Promotion past = promotion(shop, PromotionKind::PercentOff, u"Last year"_s);
    past.coupon = u"OLD"_s;
    past.scope.through = BusinessDate::fromParts(2025, 12, 31);
    save(shop, past);
    shop.openShift();
    shop.product(u"bread"_s, 1000);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    const auto scan = [&](Ticket &to, const QString &code) {
        return addCoupon(shop, shop.cashier(), to, code, shop.clock.nowMs());
    };

    CHECK(scan(ticket, u"nobody"_s).error().rule == sales::rules::CouponMustBeKnown);
    CHECK(scan(ticket, {}).error().rule == sales::rules::CouponMustBeKnown);
    const auto old = scan(ticket, u"old"_s);
    CHECK(old.error().rule == sales::rules::CouponMustHold);
    CHECK(old.error().find("through") != nullptr);
    CHECK(scan(ticket, u" Welcome "_s) == u"Welcome"_s);
    CHECK(scan(ticket, u"WELCOME"_s).error().rule == sales::rules::CouponMustStandOnce);
    priced(shop, ticket);
    CHECK(total(shop, ticket) == shop.money(900));
    CHECK(ticketFromJson(ticketToJson(ticket)).coupons == ticket.coupons);

    Ticket other = ticket; // Rung up elsewhere with the same coupon, and not paid yet.
    other.id = shop.newId<SaleId>();
    REQUIRE(recordSale(shop, shop.cashier(), shop.payExactly(ticket)));
    priced(shop, other);
    CHECK(total(shop, other) == shop.money(1000));
    Ticket third = shop.ticket();
    CHECK(scan(third, u"WELCOME"_s).error().rule == sales::rules::CouponMustNotBeUsedUp);
}

TEST_CASE("a ticket without lists and promotions keeps its prices", "[sales][pricing]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    REQUIRE(addUnknownCode(ticket, {shop.newId<LineId>(), u"404"_s}));
    const std::string before = ticketToJson(ticket);
    priced(shop, ticket);
    CHECK(ticketToJson(ticket) == before);
}
