// Limits of a role at the till: a discount's part of the price, money given back, money out of the drawer.
#include "core/sales/discount_extent.h"
#include "core/sales/move_cash.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using test::SalesShop;

namespace {

/// The cashier, allowed everything, but this up to its limit.
Session limited(SalesShop &shop, Right right, qint64 limit)
{
    access::Grants grants = access::Grants::everything();
    grants.setLimit(right, limit);
    const Session &own = shop.cashier();
    return Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(), own.tillCode(),
        own.businessDay()});
}

Ticket tea(SalesShop &shop, qint64 units = 1)
{
    (void)shop.product(u"tea"_s, 1'000);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"tea"_s, units);
    return ticket;
}

} // namespace

TEST_CASE("a discount up to the limit is the cashier's own, above it somebody is asked", "[sales][limit]")
{
    SalesShop shop;
    shop.openShift();
    const Session session = limited(shop, Right::GiveDiscount, Rate::percent(10).nano());
    Ticket ticket = tea(shop);
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, Rate::percent(10), u"regular"_s));
    CHECK(recordSale(shop, session, shop.payExactly(ticket)));

    Ticket more = tea(shop);
    REQUIRE(setDiscount(more, more.lines[0].id, shop.money(101), u"regular"_s));
    const auto refused = recordSale(shop, session, shop.payExactly(more));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::DiscountMustBeAllowed);
    CHECK(refused.error().subject == u"lines[0]"_s);

    const Approval said {Right::GiveDiscount, shop.manager().user(), u"Lena"_s};
    REQUIRE(setDiscount(more, more.lines[0].id, shop.money(101), u"regular"_s, said));
    CHECK(recordSale(shop, session, shop.payExactly(more)));
}

TEST_CASE("two discounts within the limit do not make one beyond it", "[sales][limit]")
{
    SalesShop shop;
    shop.openShift();
    const Session session = limited(shop, Right::GiveDiscount, Rate::percent(10).nano());
    Ticket ticket = tea(shop);
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, Rate::percent(10), u"regular"_s));
    REQUIRE(setTicketDiscount(ticket, {Rate::percent(10), u"regular"_s, {}}));
    CHECK(discountExtent(ticket) == Rate::percent(19).nano());
    CHECK(recordSale(shop, session, shop.payExactly(ticket)).error().rule == sales::rules::DiscountMustBeAllowed);

    // Approved as a whole, the line's own stays the cashier's.
    REQUIRE(setTicketDiscount(
        ticket, {Rate::percent(10), u"regular"_s, Approval {Right::GiveDiscount, shop.manager().user(), u"Lena"_s}}));
    CHECK(discountExtent(ticket) == Rate::percent(10).nano());
    CHECK(recordSale(shop, session, shop.payExactly(ticket)));
}

TEST_CASE("a percentage counts as it was said, whatever rounding made of it", "[sales][limit]")
{
    SalesShop shop;
    shop.openShift();
    (void)shop.product(u"sweet"_s, 5);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"sweet"_s, 1);
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, Rate::percent(10), u"regular"_s)); // 0.005 becomes 0.01.
    const Session session = limited(shop, Right::GiveDiscount, Rate::percent(10).nano());
    CHECK(recordSale(shop, session, shop.payExactly(ticket)));
}

TEST_CASE("money back above the limit needs somebody else, and the fact names both", "[return][limit]")
{
    SalesShop shop;
    shop.openShift();
    const auto sold = recordSale(shop, shop.manager(), shop.payExactly(tea(shop, 3)));
    REQUIRE(sold);
    const Session session = limited(shop, Right::RecordReturn, 2'000);
    const auto back = [&](qint64 units) {
        Ticket ticket = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
        ticket.lines[0].quantity = Quantity::units(units);
        return RecordReturn {ticket, u"stale"_s};
    };
    const RecordReturn all = back(3);
    CHECK(recordReturn(shop, session, all).error().rule == access::rules::ApprovalMustBeGiven);
    CHECK(recordReturn(shop, session, back(2)));
    const auto rest = recordReturn(shop,
        limited(shop, Right::RecordReturn, 999).withApproval({Right::RecordReturn, shop.manager().user(), u"Lena"_s}),
        back(1));
    REQUIRE(rest);
    CHECK(shop.shop().daybook().find(rest->id.as<FactTag>())->header.approvedBy == shop.manager().user());
}

TEST_CASE("cash above the limit does not leave the drawer unapproved", "[shift][limit]")
{
    SalesShop shop;
    shop.openShift();
    const Session session = limited(shop, Right::MoveCash, 5'000);
    MoveCash request {.id = shop.newRequest(), .amount = shop.money(5'001), .reason = u"bank"_s};
    CHECK(moveCash(shop, session, request).error().rule == access::rules::ApprovalMustBeGiven);
    request.amount = shop.money(5'000);
    CHECK(moveCash(shop, session, request));
}
