// Points in sales: earned by amount, category and tier, redeemed as a discount, mirrored by returns and exchanges.
#include "core/sales/loyalty.h"

#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/sales/collect_order.h"
#include "core/sales/erase_customer.h"
#include "core/sales/give_quotation.h"
#include "core/sales/pay_order.h"
#include "core/sales/place_order.h"
#include "core/sales/record_exchange.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/loyal_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using parties::LoyaltyTerms;
using test::LoyalShop;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000;

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

TEST_CASE("what comes back in an exchange counts for no tier of what is taken", "[loyalty]")
{
    LoyalShop shop;
    shop.rules.periodDays = 30;
    shop.rules.tiers = {{u"Silver"_s, shop.money(2000), 200}};
    shop.set();
    const auto sold = shop.buy(shop.bread(2)); // 20 points, and Silver from now on.
    Ticket ticket = shop.backOf(sold.id);
    ticket.exchangeSale = shop.newId<SaleId>();
    REQUIRE(addProduct(ticket,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"bread"_s),
            .price = UnitPrice::of(shop.money(1000)),
            .quantity = Quantity::units(2),
            .isTaken = true}));
    REQUIRE(recordExchange(shop, shop.manager(), {ticket, u"stale"_s}));
    CHECK(shop.left() == 20); // The same again, as for whoever buys first.
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

TEST_CASE("a gift card that is loaded earns nothing, and points do not pay for it", "[loyalty]")
{
    LoyalShop shop;
    Ticket ticket = shop.bread(1);
    addLoad(ticket, {{shop.newId<payments::GiftCardId>(), u"1234"_s}, shop.money(5000), {}});
    CHECK(mostPoints(ticket, shop.terms(), shop.rules, {9000, {}, 0}) == 200);
    static_cast<void>(shop.buy(ticket));
    CHECK(shop.left() == 10);
}

TEST_CASE(
    "an order earns when it is collected, its deposit nothing; what is promised redeems no points", "[loyalty][order]")
{
    LoyalShop shop;
    const auto asks = [&](const Ticket &ticket) {
        return placeOrder(shop, shop.cashier(), {shop.newId<OrderId>(), OrderKind::Order, ticket});
    };
    const auto order = asks(shop.bread(4));
    REQUIRE(order);
    REQUIRE(payOrder(shop, shop.cashier(),
        {shop.newRequest(), order->id, shop.money(1500), {{TenderMethod::Cash, shop.money(1500)}}}));
    CHECK(shop.left() == 0);
    const auto detail = findOrder(shop.connection(), order->id);
    RecordSale collects {
        collectionTicket(shop.connection(), *order, shop.newId<SaleId>()).value(), depositTenders(*detail)};
    collects.tenders.push_back({TenderMethod::Cash, shop.money(2500)});
    CHECK(mostPoints(collects.ticket, shop.terms(), shop.rules, {9000, {}, 0}) == 0);
    REQUIRE(recordSale(shop, shop.cashier(), collects));
    CHECK(shop.left() == 40);

    Ticket redeeming = shop.bread(1);
    REQUIRE(redeemPoints(redeeming, 5, shop.rules, u"Points"_s));
    CHECK(asks(redeeming).error().rule == sales::rules::PointsMustBeRedeemedAtSale);
    CHECK(giveQuotation(shop, shop.cashier(), {shop.newId<QuotationId>(), redeeming, shop.today()}).error().rule
        == sales::rules::PointsMustBeRedeemedAtSale);
}

TEST_CASE("goods earn as their category says, or the nearest one above it", "[loyalty]")
{
    LoyalShop shop;
    const catalogue::Category smoke {shop.newId<CategoryId>(), u"Tobacco"_s};
    const catalogue::Category cigars {shop.newId<CategoryId>(), u"Cigars"_s, smoke.id};
    for (const catalogue::Category &one : {smoke, cigars}) {
        const daybook::RecordChange change = catalogue::categoryChange(one);
        daybook::Writing writing(shop.shop().daybook());
        writing.append({shop.newRequest(), daybook::RecordSetKind, 1, shop.today(), shop.manager().branch(),
            shop.manager().user(), {}, daybook::recordSetBody(std::span(&change, 1))});
        writing.commit();
    }
    catalogue::Product bread = shop.product(u"bread"_s);
    bread.category = cigars.id;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), bread}));
    const auto earned = [&] {
        Ticket ticket = shop.bread(1);
        ticket.lines[0].product->category = cigars.id;
        const qint64 before = shop.left();
        static_cast<void>(shop.buy(ticket));
        return shop.left() - before;
    };
    CHECK(earned() == 10);
    shop.rules.goods = {{smoke.id.as<RecordTag>(), 0}};
    shop.set();
    CHECK(earned() == 0);
    shop.rules.goods.push_back({cigars.id.as<RecordTag>(), 50});
    shop.set();
    CHECK(earned() == 5);
    shop.rules.goods.push_back({bread.id.as<RecordTag>(), 200});
    shop.set();
    CHECK(earned() == 20);
}

TEST_CASE("points that were lost are not taken back from others, those that were spent are", "[loyalty]")
{
    LoyalShop shop;
    const auto first = shop.buy(shop.bread(3));
    shop.clock.advance(91 * Day);
    static_cast<void>(shop.buy(shop.bread(2)));
    CHECK(shop.left() == 20);
    shop.takeBack(first.id, 3); // Its 30 are lost already.
    CHECK(shop.left() == 20);

    const auto third = shop.buy(shop.bread(3));
    Ticket redeeming = shop.bread(1);
    REQUIRE(redeemPoints(redeeming, 50, shop.rules, u"Points"_s));
    static_cast<void>(shop.buy(redeeming)); // 7.50 earn 7.
    CHECK(shop.left() == 7);
    shop.takeBack(third.id, 3);
    CHECK(shop.left() == 7 - 30); // Below nothing, because they were spent.
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a sale from before there were points, or to nobody, takes nothing back", "[loyalty]")
{
    LoyalShop shop;
    shop.rules.perPoint = shop.money(0);
    shop.set();
    const auto old = shop.buy(shop.bread(2));
    Ticket nobodys = shop.bread(2);
    nobodys.customer.reset();
    const auto unknown = shop.buy(nobodys);
    shop.rules.perPoint = shop.money(100);
    shop.set();
    static_cast<void>(shop.buy(shop.bread(5)));
    shop.takeBack(old.id, 2);
    Ticket back = shop.backOf(unknown.id);
    back.customer = shop.customer;
    REQUIRE(recordReturn(shop, shop.manager(), {back, u"stale"_s}));
    CHECK(shop.left() == 50);
    CHECK(parties::turnoverSince(shop.connection(), shop.customer, shop.today()) == 5000);
}

TEST_CASE("a person who is erased leaves the sums, and nothing that says who they were", "[loyalty]")
{
    LoyalShop shop;
    const auto sold = shop.buy(shop.bread(3));
    REQUIRE(sales::eraseCustomer(shop, shop.manager(), {shop.newRequest(), shop.customer, shop.currency()}));
    CHECK(shop.left() == 30);
    Ticket back = shop.backOf(sold.id);
    REQUIRE(recordReturn(shop, shop.manager(), {back, u"stale"_s}));
    CHECK(shop.left() == 0);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a tier counts today and the days before it, as many as the terms say", "[loyalty]")
{
    LoyalShop shop;
    shop.rules.periodDays = 30;
    shop.rules.tiers = {{u"Silver"_s, shop.money(1000), 150}};
    shop.set();
    const auto tier = [&] { return loyaltyOf(shop.connection(), shop.customer, shop.rules, shop.today()).tier; };
    static_cast<void>(shop.buy(shop.bread(1)));
    shop.clock.advance(29 * Day);
    CHECK(tier() == u"Silver"_s);
    shop.clock.advance(1 * Day);
    CHECK(tier().isEmpty());
}

TEST_CASE("two tills that spend the same points without a network leave less than nothing, made up later", "[loyalty]")
{
    LoyalShop shop;
    static_cast<void>(shop.buy(shop.bread(2)));
    Ticket here = shop.bread(1);
    REQUIRE(redeemPoints(here, 20, shop.rules, u"Points"_s));
    static_cast<void>(shop.buy(here)); // Earns 9.
    CHECK(shop.left() == 9);
    // The other till's entry, as it arrives.
    const std::vector<parties::PointsEntry> spent {{shop.customer, parties::PointsEvent::Redeemed, -20, {}, 0}};
    CHECK(parties::pointsOf(shop.connection(), shop.customer, shop.today(), spent).points == -11);
}
