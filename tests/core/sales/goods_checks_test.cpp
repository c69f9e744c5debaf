// What is asked of goods before they are sold: an age, a stock, a price above cost, a department's right.
#include "core/catalogue/save_goods_rule.h"
#include "core/catalogue/save_prices.h"
#include "core/catalogue/save_product.h"
#include "core/sales/age_check.h"
#include "core/sales/below_cost.h"
#include "core/sales/price_ticket.h"
#include "core/sales/sale_queries.h"
#include "core/sales/scanned_line.h"
#include "core/sales/stock_check.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using catalogue::StockPolicy;
using test::refusalOf;
using test::SalesShop;

namespace {

BusinessDate day(int year, int month, int day) { return BusinessDate::fromParts(year, month, day).value(); }

struct RuledShop : SalesShop {
    RuledShop() { openShift(); }

    /// A product whose own rule is this.
    void rule(const QString &name, const catalogue::GoodsRule &rule, qint64 price = 100)
    {
        catalogue::Product made = product(name, price);
        made.rule = rule;
        REQUIRE(catalogue::saveProduct(shop(), manager(), {newRequest(), made}));
    }
    void stock(const QString &name, qint64 units, qint64 cost)
    {
        REQUIRE(stock::adjustStock(shop(), manager(),
            {.request = newRequest(),
                .place = stock::branchPlace(manager().branch()),
                .reason = stock::AdjustReason::Found,
                .lines = {{product(name).id, Quantity::units(units), UnitPrice::of(money(cost))}}}));
    }
    [[nodiscard]] std::shared_ptr<const catalogue::GoodsRules> rules()
    {
        return shop().settled(&catalogue::loadGoodsRules);
    }
};

Approval given(RuledShop &shop, access::Right right) { return {right, shop.manager().user(), u"Lena"_s}; }

} // namespace

TEST_CASE("who is old enough was born on this day or before", "[sales][age]")
{
    CHECK(bornBy(day(2025, 1, 15), 18) == day(2007, 1, 15));
    CHECK(bornBy(day(2026, 11, 21), 18) == day(2008, 11, 21));
    CHECK(bornBy(day(2026, 12, 31), 21) == day(2005, 12, 31));
    CHECK(bornBy(day(2026, 1, 1), 0) == day(2026, 1, 1));
    // On 29 February whoever was born on 28 February is of age, and on 1 March of a common year whoever was born on the
    // 29th.
    CHECK(bornBy(day(2024, 2, 29), 18) == day(2006, 2, 28));
    CHECK(bornBy(day(2024, 2, 29), 16) == day(2008, 2, 29));
    CHECK(bornBy(day(2026, 2, 28), 18) == day(2008, 2, 28));
    CHECK(bornBy(day(2026, 3, 1), 18) == day(2008, 3, 1));
    for (qint64 i = 0; i < 1500; ++i) { // A later day never asks for an earlier birth.
        const BusinessDate today = BusinessDate::fromDays(day(2023, 1, 1).days() + i);
        CHECK(bornBy(today, 18) <= bornBy(BusinessDate::fromDays(today.days() + 1), 18));
    }
}

TEST_CASE("goods for adults are sold once somebody has looked, for the highest age", "[sales][age]")
{
    RuledShop shop;
    shop.rule(u"beer"_s, {.minimumAge = 16});
    shop.rule(u"gin"_s, {.minimumAge = 18});
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    CHECK_FALSE(ageToCheck(ticket, *shop.rules()));
    shop.add(ticket, u"beer"_s);
    CHECK(ageToCheck(ticket, *shop.rules()) == 16);
    const auto refused = shop.sell(shop.manager(), ticket);
    CHECK(refusalOf(refused) == sales::rules::AgeMustBeChecked);
    CHECK(refused.error().toLogLine().contains(bornBy(shop.today(), 16).toIso()));

    ticket.ageCheck = ageChecked(shop.cashier(), 16, shop.clock.nowMs());
    CHECK_FALSE(ageToCheck(ticket, *shop.rules()));
    shop.add(ticket, u"gin"_s); // Older still.
    CHECK(ageToCheck(ticket, *shop.rules()) == 18);
    ticket.ageCheck = ageChecked(shop.cashier(), 18, shop.clock.nowMs());
    shop.add(ticket, u"beer"_s);
    CHECK_FALSE(ageToCheck(ticket, *shop.rules()));
    ticket = ticketFromJson(ticketToJson(ticket));
    const auto sold = shop.sell(shop.cashier(), ticket);
    REQUIRE(sold);
    const auto sale = findSale(shop.connection(), sold->id);
    CHECK(sale->sale.ageCheck
        == RecordedAgeCheck {18, bornBy(shop.today(), 18), shop.cashier().user(), shop.clock.nowMs()});
    CHECK(shop.rebuildsTheSame());

    // What comes back was sold already.
    const Ticket back = returnTicket(*sale, shop.newId<SaleId>(), shop.shop().ids());
    CHECK_FALSE(ageToCheck(back, *shop.rules()));
    CHECK(recordReturn(shop, shop.manager(), {back, u"Broken"_s}));
}

TEST_CASE("what is not there is sold, said, or blocked, by the whole ticket", "[sales][stock-policy]")
{
    RuledShop shop;
    shop.rule(u"lamp"_s, {.stock = StockPolicy::Block});
    shop.rule(u"bulb"_s, {.stock = StockPolicy::Warn});
    shop.stock(u"lamp"_s, 3, 50);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"lamp"_s, 2);
    shop.add(ticket, u"bulb"_s, 1);
    shop.add(ticket, u"bread"_s, 99); // Nobody said anything.
    REQUIRE(setNote(ticket, ticket.lines[0].id, u"gift"_s));
    auto found = shortagesOf(shop.connection(), shop.cashier().branch(), ticket, *shop.rules());
    REQUIRE(found.size() == 1);
    CHECK(found[0].policy == StockPolicy::Warn);
    CHECK(found[0].onHand.isZero());

    shop.add(ticket, u"lamp"_s, 1); // A line of its own: exactly what is there.
    REQUIRE(ticket.lines.size() == 4);
    CHECK(shortagesOf(shop.connection(), shop.cashier().branch(), ticket, *shop.rules()).size() == 1);
    REQUIRE(changeQuantity(ticket, ticket.lines[3].id, Quantity::units(1)));
    found = shortagesOf(shop.connection(), shop.cashier().branch(), ticket, *shop.rules());
    REQUIRE(found.size() == 3); // Both lines of lamps.
    CHECK(found[0].needed == Quantity::units(4));
    CHECK(found[0].onHand == Quantity::units(3));

    const Session asking = shop.cashierWith(access::Right::SellBelowStock, access::Grant::WithApprover);
    const auto refused = shop.sell(asking, ticket);
    CHECK(refusalOf(refused) == sales::rules::StockMustSuffice);
    CHECK(refused.error().subject == u"lines[0]");
    ticket.lines[0].allowed.push_back(given(shop, access::Right::SellBelowStock));
    CHECK(shop.sell(asking, ticket).error().subject == u"lines[3]");
    ticket.lines[3].allowed.push_back(given(shop, access::Right::SellBelowStock));
    const auto sold = shop.sell(asking, ticket);
    REQUIRE(sold);
    CHECK(findSale(shop.connection(), sold->id)->sale.lines[3].allowed
        == std::vector {LineApproval {"sale.below-stock", shop.manager().user()}});

    Ticket none = shop.ticket(); // Below zero already.
    shop.add(none, u"lamp"_s);
    CHECK(refusalOf(shop.sell(asking, none)) == sales::rules::StockMustSuffice);
    CHECK(shop.sell(shop.manager(), none));
}

TEST_CASE("the company, a branch and a category are given their rules", "[sales][stock-policy]")
{
    RuledShop shop;
    const auto save = [&](decltype(catalogue::SaveGoodsRule::where) where, catalogue::GoodsRule rule) {
        return catalogue::saveGoodsRule(shop, shop.manager(), {shop.newRequest(), where, rule});
    };
    const BranchId branch = shop.manager().branch();
    const auto policy = [&] { return shop.rules()->stockPolicy({}, std::nullopt, branch); };
    REQUIRE(save({}, {.stock = StockPolicy::Warn}));
    CHECK(policy() == StockPolicy::Warn);
    REQUIRE(save(branch, {.stock = StockPolicy::Block}));
    CHECK(policy() == StockPolicy::Block);
    REQUIRE(save(branch, {}));
    CHECK(policy() == StockPolicy::Warn);
    CHECK(refusalOf(save({}, {.minimumAge = 18})) == catalogue::rules::AgeMustBeOfGoods);
    CHECK(refusalOf(save(branch, {.minimumAge = 18})) == catalogue::rules::AgeMustBeOfGoods);
    CHECK(refusalOf(save(shop.newId<BranchId>(), {})) == catalogue::rules::BranchMustExist);
    CHECK(refusalOf(save(shop.newId<CategoryId>(), {})) == catalogue::rules::CategoryMustExist);
    CHECK(refusalOf(save(shop.newId<CategoryId>(), {.minimumAge = 121})) == catalogue::rules::MinimumAgeMustFit);

    const catalogue::SaveGoodsRule request {shop.newRequest(), {}, {.stock = StockPolicy::Block}};
    REQUIRE(catalogue::saveGoodsRule(shop, shop.manager(), request));
    const qint64 before = shop.facts();
    REQUIRE(catalogue::saveGoodsRule(shop, shop.manager(), request));
    CHECK(shop.facts() == before);
    catalogue::SaveGoodsRule other = request;
    other.rule.stock = StockPolicy::Allow;
    CHECK(refusalOf(catalogue::saveGoodsRule(shop, shop.manager(), other)) == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("below cost by hand needs its right, over price, discount and the sale's discount", "[sales][pricing]")
{
    RuledShop shop;
    shop.product(u"bread"_s, 200); // Costs 1.00; 2.00 with 19 % of tax are 1.68 net.
    const Session asking = shop.cashierWith(access::Right::SellBelowCost, access::Grant::WithApprover);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    const LineId line = ticket.lines[0].id;
    switch (GENERATE(1, 2, 3)) {
    case 1:
        REQUIRE(overridePrice(ticket, line, UnitPrice::of(shop.money(119)), u"Stale"_s)); // 1.00: just the cost.
        CHECK(linesBelowCostByHand(shop.connection(), asking.branch(), ticket, shop.terms()).empty());
        REQUIRE(overridePrice(ticket, line, UnitPrice::of(shop.money(117)), u"Stale"_s));
        break;
    case 2:
        REQUIRE(setDiscount(ticket, line, shop.money(81), u"Stale"_s));
        CHECK(linesBelowCostByHand(shop.connection(), asking.branch(), ticket, shop.terms()).empty());
        REQUIRE(setDiscount(ticket, line, shop.money(83), u"Stale"_s));
        break;
    default:
        REQUIRE(setTicketDiscount(ticket, {.off = Rate::percent(45), .reason = {}}));
        break;
    }
    CHECK(linesBelowCostByHand(shop.connection(), asking.branch(), ticket, shop.terms()).size() == 1);
    CHECK(lineMargin(shop.connection(), asking.branch(), ticket, shop.terms(), line)->isBelowCost());
    CHECK(refusalOf(shop.sell(asking, ticket)) == sales::rules::CostMustBeMet);
    ticket.lines[0].allowed = {given(shop, access::Right::SellBelowCost)};
    const auto sold = shop.sell(asking, ticket);
    REQUIRE(sold);
    CHECK(findSale(shop.connection(), sold->id)->sale.lines[0].allowed.size() == 1);
}

TEST_CASE("a promotion of the office may go below cost by itself", "[sales][pricing]")
{
    RuledShop shop;
    shop.product(u"bread"_s, 200);
    catalogue::Promotion half {.id = shop.newId<PromotionId>(),
        .name = u"Half"_s,
        .kind = catalogue::PromotionKind::PercentOff,
        .rate = Rate::percent(50),
        .amount = shop.money(0),
        .minimum = shop.money(0)};
    REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), half}));
    const Session denied = shop.cashierWith(access::Right::SellBelowCost, access::Grant::Denied);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    REQUIRE(priceTicket(shop, denied, ticket, shop.clock.nowMs()));
    CHECK(isBelowCost(shop.connection(), denied.branch(), ticket, shop.terms(), ticket.lines[0].id));
    CHECK(shop.sell(denied, ticket));
    Ticket more = shop.ticket();
    shop.add(more, u"bread"_s);
    REQUIRE(setTicketDiscount(more, {.off = Rate::percent(1), .reason = {}}));
    REQUIRE(priceTicket(shop, denied, more, shop.clock.nowMs()));
    CHECK(refusalOf(shop.sell(denied, more)) == sales::rules::CostMustBeMet); // That was somebody here.
}

TEST_CASE("a margin is the net less the cost, and its share of the net", "[sales][pricing]")
{
    RuledShop shop;
    shop.product(u"bread"_s, 238); // Costs 1.19, and is 2.00 net.
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    const auto margin =
        lineMargin(shop.connection(), shop.cashier().branch(), ticket, shop.terms(), ticket.lines[0].id);
    REQUIRE(margin);
    CHECK(margin->margin() == shop.money(81));
    CHECK(margin->share() == Rate::fromNano(405'000'000));
    shop.product(u"advice"_s, 100, u"standard"_s, catalogue::ProductKind::Service);
    shop.add(ticket, u"advice"_s);
    CHECK_FALSE(lineMargin(shop.connection(), shop.cashier().branch(), ticket, shop.terms(), ticket.lines[1].id));
}

TEST_CASE("an open item is sold under its department up to the right's limit", "[sales][open-item]")
{
    RuledShop shop;
    catalogue::Product fruit = shop.product(u"fruit"_s, 0, u"standard"_s, catalogue::ProductKind::Other);
    fruit.asksPrice = true;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), fruit}));
    const auto scanned = catalogue::findById(shop.connection(), shop.currency(), fruit.id);
    ScannedLine asked {.line = shop.newId<LineId>(), .scanned = *scanned, .product = shop.snapshot(u"fruit"_s)};
    CHECK(refusalOf(lineOfScan(asked)) == sales::rules::PriceMustBeEntered);
    asked.price = UnitPrice::of(shop.money(250));
    asked.count = Quantity::units(2);
    Ticket ticket = shop.ticket();
    REQUIRE(addProduct(ticket, lineOfScan(asked).value()));
    ticket = ticketFromJson(ticketToJson(ticket));
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    CHECK(lineAmounts(ticket, ticket.lines[0])->amount == shop.money(500));

    CHECK(refusalOf(shop.sell(shop.cashierWith(access::Right::SellOpenItem, access::Grant::Denied), ticket))
        == sales::rules::OpenItemMustBeAllowed);
    CHECK(refusalOf(shop.sell(shop.cashierWith(access::Right::SellOpenItem, access::Grant::Allowed, 499), ticket))
        == sales::rules::OpenItemMustBeAllowed);
    const auto sold = shop.sell(shop.cashierWith(access::Right::SellOpenItem, access::Grant::Allowed, 500), ticket);
    REQUIRE(sold);
    const auto sale = findSale(shop.connection(), sold->id);
    CHECK(sale->sale.lines[0].isOpen);
    CHECK(sale->sale.lines[0].name == u"fruit");
    const auto back = recordReturn(
        shop, shop.manager(), {returnTicket(*sale, shop.newId<SaleId>(), shop.shop().ids()), u"Bruised"_s});
    REQUIRE(back);
    CHECK(back->amount == shop.money(-500));
    CHECK(shop.rebuildsTheSame());
}
