// Recording sales: what a sale says, what it changes, and every rule that may refuse it.
#include "core/sales/record_sale.h"

#include "core/accounts/accounts_queries.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

TEST_CASE("a sale says what was sold, for how much, and what goes back", "[sales]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.product(u"milk"_s, 119);
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    shop.add(ticket, u"milk"_s);

    const auto sold = recordSale(shop, shop.cashier(), {ticket, {{TenderMethod::Cash, shop.money(1000)}}});

    REQUIRE(sold);
    CHECK(sold->id == ticket.id);
    CHECK(sold->number.toText() == u"B1-T1-2026-000001"_s);
    CHECK(sold->total == shop.money(619));
    CHECK(sold->change == shop.money(381));
    const auto found = findSaleByNumber(shop.connection(), u"B1-T1-2026-000001");
    REQUIRE(found);
    CHECK(found->id == ticket.id);
    CHECK(found->sale.lines.size() == 2);
    CHECK(found->sale.lines[0].name == u"bread"_s);
    CHECK(found->sale.lines[0].quantity == Quantity::units(2));
    CHECK(found->sale.lines[0].tax.gross == shop.money(500));
    CHECK(found->sale.total() == shop.money(619));
    CHECK(found->sale.net() + found->sale.tax() == shop.money(619));
    CHECK(found->sale.balances());
    CHECK(found->user == shop.cashier().user());
}

TEST_CASE("a sale asked for twice is recorded once", "[sales]")
{
    SalesShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    const RecordSale request = shop.payExactly(ticket);

    const auto first = recordSale(shop, shop.cashier(), request);
    const auto again = recordSale(shop, shop.cashier(), request);

    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->number == first->number);
    CHECK(again->total == first->total);
    CHECK(shop.facts("sale.recorded") == 1);
}

TEST_CASE("a sale's id with other content is refused", "[sales]")
{
    SalesShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    REQUIRE(recordSale(shop, shop.cashier(), shop.payExactly(ticket)));
    shop.add(ticket, u"bread"_s, 1);

    const auto other = recordSale(shop, shop.cashier(), shop.payExactly(ticket));

    REQUIRE_FALSE(other);
    CHECK(other.error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.facts("sale.recorded") == 1);
}

TEST_CASE("receipts of a till are numbered without a gap, refused sales between them or not", "[sales]")
{
    SalesShop shop;
    shop.openShift();
    CHECK(shop.sell({{"bread", 1}}).number.value == 1);
    REQUIRE_FALSE(recordSale(shop, shop.cashier(), {shop.ticket(), {}}));
    CHECK(shop.sell({{"bread", 1}}).number.value == 2);
    shop.restart();
    CHECK(shop.sell({{"bread", 1}}).number.value == 3);
}

TEST_CASE("the journal of a sale balances, and the till holds what was paid", "[sales]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.openShift(0);
    CHECK(shop.sell({{"bread", 4}}).number.value == 1);

    qint64 cash = 0;
    Wide balance = 0;
    for (const auto &row : accounts::trialBalance(shop.connection(), {shop.today(), shop.today()})) {
        balance += row.closing().minor();
        if (row.account.code == u"1600"_s || row.account.name.contains(u"Kasse"_s))
            cash += row.closing().minor();
    }
    CHECK(balance == 0);
    CHECK(cash == 1000);
}

TEST_CASE("gifts and services are sold too", "[sales]")
{
    SalesShop shop;
    shop.product(u"sample"_s, 0);
    shop.product(u"repair"_s, 4000, u"standard"_s, catalogue::ProductKind::Service);
    shop.openShift();
    const SaleRecorded gift = shop.sell({{"sample", 1}});
    CHECK(gift.total.isZero());
    Ticket free = shop.ticket();
    shop.add(free, u"sample"_s);
    CHECK(recordSale(shop, shop.cashier(), {free, {}}));
    const SaleRecorded repaired = shop.sell({{"repair", 1}});
    const auto found = findSale(shop.connection(), repaired.id);
    REQUIRE(found);
    CHECK_FALSE(found->sale.lines[0].isStocked);
    CHECK(found->sale.lines[0].cost.isZero());
}

TEST_CASE("cash is rounded to coins that exist, as an amount of its own", "[sales]")
{
    SalesShop shop({.country = u"CH"_s});
    shop.product(u"roll"_s, 112);
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"roll", 1}});
    CHECK(sold.total == shop.money(110));
    CHECK(sold.rounding == shop.money(-2));
    const auto found = findSale(shop.connection(), sold.id);
    REQUIRE(found);
    CHECK(found->sale.net() + found->sale.tax() == shop.money(112));
    CHECK(found->sale.balances());
}

TEST_CASE("a price may be overridden by who holds the right, or with somebody's approval", "[sales]")
{
    SalesShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    const LineId line = ticket.lines[0].id;
    REQUIRE(overridePrice(ticket, line, UnitPrice::of(shop.money(100)), u"dented"_s));

    const auto alone = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().rule == sales::rules::OverrideMustBeAllowed);

    REQUIRE(overridePrice(ticket, line, UnitPrice::of(shop.money(100)), u"dented"_s,
        Approval {access::Right::OverridePrice, shop.manager().user(), shop.manager().userName()}));
    const auto approved = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(approved);
    const auto found = findSale(shop.connection(), approved->id);
    REQUIRE(found);
    CHECK(found->sale.lines[0].overrideReason == u"dented"_s);
    REQUIRE(found->sale.lines[0].approval);
    CHECK(found->sale.lines[0].approval->approver == shop.manager().user());
    const auto report = xReport(shop.connection(), found->sale.shift, shop.clock.nowMs(), shop.manager().user());
    REQUIRE(report);
    REQUIRE(report->approvals.size() == 1);
    CHECK(report->approvals[0].right == "price.override");
}

namespace {

struct Broken {
    const char *what;
    Rule rule;
    void (*spoil)(SalesShop &, RecordSale &);
};

const Broken BrokenSales[] = {
    {"a return", sales::rules::TicketMustBeSale,
        [](SalesShop &, RecordSale &sale) { sale.ticket.mode = TicketMode::Return; }},
    {"no open shift", sales::rules::ShiftMustBeOpen, [](SalesShop &shop, RecordSale &) { REQUIRE(shop.closeShift()); }},
    {"another currency", sales::rules::TicketCurrencyMustBeShops,
        [](SalesShop &, RecordSale &sale) { sale.ticket.currency = Currency::of("USD"); }},
    {"no lines", sales::rules::TicketMustHaveLines, [](SalesShop &, RecordSale &sale) { sale.ticket.lines.clear(); }},
    {"too many lines", sales::rules::TicketMustHaveRoom,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines.resize(MaxTicketLines + 1, sale.ticket.lines[0]); }},
    {"an unknown code", sales::rules::CodesMustBeResolved,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].product.reset(); }},
    {"no quantity", sales::rules::QuantityMustBePositive,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].quantity = Quantity(); }},
    {"a quantity below nothing", sales::rules::QuantityMustBePositive,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].quantity = Quantity::units(-1); }},
    {"a barcode as a quantity", sales::rules::QuantityMustBeInRange,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].quantity = Quantity::units(4'006'381'333); }},
    {"a price in another currency", sales::rules::PriceMustBeInTicketCurrency,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].price = UnitPrice(1, Currency::of("USD")); }},
    {"a negative price", sales::rules::PriceMustNotBeNegative,
        [](SalesShop &shop, RecordSale &sale) { sale.ticket.lines[0].price = UnitPrice(-1, shop.currency()); }},
    {"an override without the right", sales::rules::OverrideMustBeAllowed,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].overrideReason = u"because"_s; }},
    {"a discount without the right", sales::rules::DiscountMustBeAllowed,
        [](SalesShop &, RecordSale &sale) { sale.ticket.lines[0].discount = Rate::percent(10); }},
    {"a discount on the sale without the right", sales::rules::DiscountMustBeAllowed,
        [](SalesShop &, RecordSale &sale) { sale.ticket.discount = TicketDiscount {Rate::percent(10)}; }},
    {"a discount on the sale that exceeds it", sales::rules::DiscountMustNotExceedSale,
        [](SalesShop &shop, RecordSale &sale) {
            sale.ticket.discount = TicketDiscount {shop.money(1'000'000), {},
                Approval {access::Right::GiveDiscount, shop.manager().user(), shop.manager().userName()}};
        }},
    {"an amount beyond all limits", Rule {"number.must-fit"},
        [](SalesShop &shop, RecordSale &sale) {
            sale.ticket.lines[0].price = UnitPrice(UnitPrice::LimitMicro, shop.currency());
            sale.ticket.lines[0].quantity = MaxLineQuantity;
        }},
    {"too little money", sales::rules::TendersMustCoverTotal,
        [](SalesShop &shop, RecordSale &sale) { sale.tenders[0].amount = sale.tenders[0].amount - shop.money(1); }},
    {"no money", sales::rules::TendersMustCoverTotal, [](SalesShop &, RecordSale &sale) { sale.tenders.clear(); }},
    {"foreign money", sales::rules::TenderCurrencyMustBeShops,
        [](SalesShop &, RecordSale &sale) { sale.tenders[0].amount = Money(1000, Currency::of("USD")); }},
    {"a tender below nothing", sales::rules::TenderMustNotBeNegative,
        [](SalesShop &shop, RecordSale &sale) { sale.tenders.push_back({TenderMethod::Cash, shop.money(-1)}); }},
};

} // namespace

TEST_CASE("a discount on the whole sale stands in the fact with who approved it, and in the shift's sums", "[sales]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.product(u"book"_s, 1070, u"reduced"_s);
    const ShiftId shift = shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 3);
    shop.add(ticket, u"book"_s);
    const Approval approval {access::Right::GiveDiscount, shop.manager().user(), shop.manager().userName()};
    REQUIRE(setTicketDiscount(ticket, {Rate::percent(10), u"regular"_s, approval}));
    const auto sold = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);
    CHECK(sold->total == shop.money(1638));

    const RecordedSale sale = findSale(shop.connection(), sold->id).value().sale;
    CHECK(sale.balances());
    REQUIRE(sale.discount);
    CHECK(sale.discount->rate == Rate::percent(10));
    CHECK(sale.discount->amount == shop.money(182));
    CHECK(sale.discount->reason == u"regular"_s);
    CHECK(sale.discount->approval->approver == shop.manager().user());
    CHECK(sale.lines[0].saleDiscount == shop.money(75));
    CHECK(sale.lines[1].saleDiscount == shop.money(107));
    CHECK(sale.discounts() == shop.money(182));
    const auto report = xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user());
    REQUIRE(report);
    CHECK(report->discounts.amount == shop.money(182));
    CHECK(report->discounts.times == 1); // Of the one sale, however many lines bear a share of it.
    REQUIRE(report->approvals.size() == 1);
    CHECK(report->approvals[0].approver == shop.manager().user());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a sale that breaks a rule is refused with that rule, and nothing is written", "[sales]")
{
    const Broken &broken = GENERATE(from_range(std::begin(BrokenSales), std::end(BrokenSales)));
    INFO(broken.what);
    SalesShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    RecordSale request = shop.payExactly(ticket);
    broken.spoil(shop, request);
    const qint64 before = shop.facts();
    const auto tables = shop.dump();

    const auto refused = recordSale(shop, shop.cashier(), request);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.name == broken.rule.name);
    CHECK(shop.facts() == before);
    CHECK(shop.dump() == tables);
}

TEST_CASE("who may not sell is refused", "[sales]")
{
    SalesShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    const Session nobody({shop.cashier().user(), u"Nobody"_s, access::Grants(), shop.cashier().branch(), u"B1"_s,
        shop.cashier().device(), u"T1"_s, shop.cashier().businessDay()});

    const auto refused = recordSale(shop, nobody, shop.payExactly(ticket));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == access::rules::RightMustBeHeld);
}
