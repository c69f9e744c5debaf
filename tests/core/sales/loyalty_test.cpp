// Points in sales: earned by amount, category and tier, redeemed as a discount, mirrored by returns and exchanges.
#include "core/sales/loyalty.h"

#include "core/accounts/account_record.h"
#include "core/accounts/accounts_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using parties::LoyaltyTerms;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000;

/// Bread is 10.00 with tax; a point for each whole 1.00, worth 0.05, for 90 days.
class LoyalShop : public SalesShop {
public:
    LoyalShop()
        : rules(currency())
        , customer(newId<PartyId>())
    {
        product(u"bread"_s, 1000);
        openShift();
        REQUIRE(parties::saveCustomer(*this, manager(), {newRequest(), {.id = customer, .name = u"Layla"_s}}));
        rules.perPoint = money(100);
        rules.worth = money(5);
        rules.validDays = 90;
        set();
    }
    void set() { REQUIRE(parties::saveLoyaltyTerms(*this, manager(), {newRequest(), rules})); }
    [[nodiscard]] Ticket bread(qint64 units)
    {
        Ticket rungUp = ticket();
        rungUp.customer = customer;
        add(rungUp, u"bread"_s, units);
        return rungUp;
    }
    SaleRecorded buy(const Ticket &ticket)
    {
        const auto sold = recordSale(*this, cashier(), payExactly(ticket));
        REQUIRE(sold);
        return *sold;
    }
    [[nodiscard]] qint64 left() { return parties::pointsOf(connection(), customer, today()).points; }
    [[nodiscard]] Ticket backOf(SaleId sale)
    {
        return returnTicket(*findSale(connection(), sale), newId<SaleId>(), shop().ids());
    }
    void takeBack(SaleId sale, qint64 units)
    {
        Ticket back = backOf(sale);
        REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(units)));
        REQUIRE(recordReturn(*this, manager(), {back, u"stale"_s}));
    }

    LoyaltyTerms rules;
    PartyId customer;
};

} // namespace

TEST_CASE("a sale earns points for whoever buys, and for nobody without a name", "[loyalty]")
{
    LoyalShop shop;
    const auto sold = shop.buy(shop.bread(3));
    CHECK(shop.left() == 30);
    const auto known = findSale(shop.connection(), sold.id);
    REQUIRE(known->sale.points.size() == 1);
    CHECK(known->sale.points[0].turnoverMinor == 3000);
    CHECK(known->sale.pointsLeft == 30);
    CHECK(known->sale.lines[0].points == 30);
    Ticket nobodys = shop.bread(1);
    nobodys.customer.reset();
    static_cast<void>(shop.buy(nobodys));
    CHECK(shop.left() == 30);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("whole points only, of the sale and not of each line", "[loyalty]")
{
    LoyalShop shop;
    shop.product(u"gum"_s, 60);
    Ticket ticket = shop.bread(0 + 1);
    shop.add(ticket, u"gum"_s, 3); // 11.80 in all.
    const auto sold = shop.buy(ticket);
    const auto known = findSale(shop.connection(), sold.id);
    CHECK(shop.left() == 11);
    CHECK(known->sale.lines[0].points + known->sale.lines[1].points == 11);
}

TEST_CASE("points are lost after their days, and what is redeemed is what is lost first", "[loyalty]")
{
    LoyalShop shop;
    static_cast<void>(shop.buy(shop.bread(2)));
    shop.clock.advance(60 * Day);
    static_cast<void>(shop.buy(shop.bread(1)));
    CHECK(shop.left() == 30);
    Ticket ticket = shop.bread(1);
    REQUIRE(redeemPoints(ticket, 15, shop.rules, u"Points"_s));
    static_cast<void>(shop.buy(ticket)); // 10.00 less 0.75 earns 9.
    CHECK(shop.left() == 24);
    shop.clock.advance(31 * Day);
    CHECK(shop.left() == 19); // The 5 that were left of the first are gone.
    shop.clock.advance(90 * Day);
    CHECK(shop.left() == 0);
}

TEST_CASE("redeemed points are a discount: less turnover, less tax, no right needed", "[loyalty]")
{
    LoyalShop shop;
    static_cast<void>(shop.buy(shop.bread(4)));
    Ticket ticket = shop.bread(1);
    CHECK(mostPoints(ticket, shop.terms(), shop.rules, {40, {}, 0}) == 40);
    CHECK(mostPoints(ticket, shop.terms(), shop.rules, {900, {}, 0}) == 200);
    REQUIRE(redeemPoints(ticket, 40, shop.rules, u"Points"_s));
    CHECK(ticketFromJson(ticketToJson(ticket)).discount->points == 40);
    const auto sold = shop.buy(ticket);
    CHECK(sold.total == shop.money(800));
    const auto known = findSale(shop.connection(), sold.id);
    CHECK(known->sale.discount->points == 40);
    CHECK(known->sale.tax() < shop.money(160));
    CHECK(shop.left() == 8);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what cannot be redeemed", "[loyalty]")
{
    LoyalShop shop;
    static_cast<void>(shop.buy(shop.bread(1)));
    Ticket ticket = shop.bread(1);
    const auto refusedBy = [&] {
        const auto result = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
        return result ? Rule {"none"} : result.error().rule;
    };
    SECTION("more than there are")
    {
        REQUIRE(redeemPoints(ticket, 11, shop.rules, u"Points"_s));
        CHECK(refusedBy() == sales::rules::PointsMustSuffice);
    }
    SECTION("nobody's")
    {
        REQUIRE(redeemPoints(ticket, 5, shop.rules, u"Points"_s));
        ticket.customer.reset();
        CHECK(refusedBy() == sales::rules::PointsMustHaveCustomer);
        CHECK(redeemPoints(ticket, 5, shop.rules, u"Points"_s).error().rule == sales::rules::PointsMustHaveCustomer);
    }
    SECTION("at another worth than today's")
    {
        REQUIRE(redeemPoints(ticket, 5, shop.rules, u"Points"_s));
        shop.rules.worth = shop.money(4);
        shop.set();
        CHECK(refusedBy() == sales::rules::PointsMustBeWorthDiscount);
    }
    SECTION("none, or worth nothing")
    {
        CHECK(redeemPoints(ticket, 0, shop.rules, u"Points"_s).error().rule == sales::rules::PointsMustBeWorthDiscount);
        shop.rules.worth = shop.money(0);
        CHECK(redeemPoints(ticket, 5, shop.rules, u"Points"_s).error().rule == sales::rules::PointsMustBeWorthDiscount);
        CHECK(mostPoints(ticket, shop.terms(), shop.rules, {900, {}, 0}) == 0);
    }
    SECTION("more than the ticket comes to")
    {
        CHECK(
            redeemPoints(ticket, 201, shop.rules, u"Points"_s).error().rule == sales::rules::DiscountMustNotExceedSale);
    }
}

TEST_CASE("tiers by what was bought in the period earn more, goods earn otherwise", "[loyalty]")
{
    LoyalShop shop;
    shop.rules.periodDays = 30;
    shop.rules.tiers = {{u"Silver"_s, shop.money(2000), 150}, {u"Gold"_s, shop.money(5000), 200}};
    shop.set();
    const auto standing = [&] { return loyaltyOf(shop.connection(), shop.customer, shop.rules, shop.today()); };
    CHECK(standing().tier.isEmpty());
    static_cast<void>(shop.buy(shop.bread(2)));
    CHECK(shop.left() == 20); // By what was bought before.
    CHECK(standing().tier == u"Silver"_s);
    static_cast<void>(shop.buy(shop.bread(3)));
    CHECK(shop.left() == 65);
    CHECK(standing().percent == 200);
    shop.clock.advance(31 * Day);
    CHECK(standing().tier.isEmpty());

    shop.rules.goods = {{shop.product(u"bread"_s).id.as<RecordTag>(), 0}};
    shop.set();
    const qint64 before = shop.left();
    static_cast<void>(shop.buy(shop.bread(2)));
    CHECK(shop.left() == before);
    CHECK(standing().tier == u"Silver"_s); // It was bought all the same.
    shop.rules.goods[0].percent = 300;
    shop.set();
    static_cast<void>(shop.buy(shop.bread(1)));
    CHECK(shop.left() == before + 45);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("returns mirror points line by line, and all of them together exactly", "[loyalty]")
{
    LoyalShop shop;
    static_cast<void>(shop.buy(shop.bread(10)));
    Ticket ticket = shop.bread(7);
    REQUIRE(redeemPoints(ticket, 33, shop.rules, u"Points"_s)); // 70.00 less 1.65.
    const auto sold = shop.buy(ticket);
    CHECK(shop.left() == 100 - 33 + 68);
    shop.takeBack(sold.id, 2);
    const qint64 some = shop.left();
    CHECK(some == 100 - 33 + 68 - 19 + 9); // Of 68 and 33, two sevenths: 19.43 and 9.43.
    shop.takeBack(sold.id, 4);
    shop.takeBack(sold.id, 1);
    CHECK(shop.left() == 100);
    CHECK(parties::turnoverSince(shop.connection(), shop.customer, shop.today()) == 10'000);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("an exchange takes points back and earns others", "[loyalty]")
{
    LoyalShop shop;
    shop.product(u"cake"_s, 2500);
    const auto sold = shop.buy(shop.bread(2));
    CHECK(shop.left() == 20);
    Ticket ticket = shop.backOf(sold.id);
    REQUIRE(setQuantity(ticket, ticket.lines[0].id, Quantity::units(1)));
    ticket.exchangeSale = shop.newId<SaleId>();
    REQUIRE(addProduct(ticket,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"cake"_s),
            .price = UnitPrice::of(shop.money(2500)),
            .isTaken = true}));
    REQUIRE(recordExchange(shop, shop.manager(), {ticket, u"other"_s, {}, {{TenderMethod::Cash, shop.money(1500)}}}));
    CHECK(shop.left() == 20 - 10 + 25);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the terms of loyalty hold together", "[loyalty]")
{
    LoyalShop shop;
    const auto saved = [&](auto change) {
        LoyaltyTerms terms = shop.rules;
        change(terms);
        const auto result = parties::saveLoyaltyTerms(shop, shop.manager(), {shop.newRequest(), terms});
        return result ? Rule {"none"} : result.error().rule;
    };
    CHECK(saved([&](LoyaltyTerms &terms) { terms.worth = shop.money(-1); })
        == parties::rules::LoyaltyAmountsMustNotBeNegative);
    CHECK(saved([&](LoyaltyTerms &terms) { terms.validDays = 0; }) == parties::rules::LoyaltyDaysMustBeInRange);
    CHECK(saved([&](LoyaltyTerms &terms) { terms.tiers = {{u"Silver"_s, shop.money(1), 1001}}; })
        == parties::rules::LoyaltyPercentMustBeInRange);
    CHECK(saved([&](LoyaltyTerms &terms) {
        terms.tiers = {{u"Silver"_s, shop.money(2), 100}, {u"Gold"_s, shop.money(2), 200}};
    }) == parties::rules::TiersMustRise);
    CHECK(saved([&](LoyaltyTerms &terms) { terms.tiers = {{u" "_s, shop.money(2), 100}}; })
        == parties::rules::TiersMustRise);
    CHECK(parties::loadLoyaltyTerms(shop.connection()) == shop.rules);
    CHECK(
        parties::saveLoyaltyTerms(shop, shop.cashier(), {shop.newRequest(), LoyaltyTerms(shop.currency())}).error().rule
        == access::rules::RightMustBeHeld);
}
