// Returns: what was taken is given back, never more, to the last unit.
#include "core/sales/record_return.h"

#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

Ticket backOf(SalesShop &shop, SaleId sale)
{
    return returnTicket(findSale(shop.connection(), sale).value(), shop.newId<SaleId>(), shop.shop().ids());
}

} // namespace

TEST_CASE("a whole sale comes back for exactly what was paid, and mirrors its taxes and costs", "[return]")
{
    SalesShop shop({.country = u"CH"_s});
    shop.product(u"bread"_s, 333);
    shop.product(u"milk"_s, 119, u"reduced"_s);
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"bread", 3}, {"milk", 7}});

    const auto returned = recordReturn(shop, shop.manager(), {backOf(shop, sold.id), u"wrong size"_s});

    REQUIRE(returned);
    CHECK(returned->total == -sold.total);
    CHECK(returned->rounding == -sold.rounding);
    CHECK(returned->number.toText() == u"B1-T1-2026-000002"_s);
    const auto sale = findSale(shop.connection(), sold.id);
    const auto back = findSale(shop.connection(), returned->id);
    REQUIRE(back);
    CHECK(back->sale.kind == SaleKind::Return);
    CHECK(back->sale.original == sold.id);
    CHECK(back->sale.balances());
    CHECK(back->sale.tax() == -sale->sale.tax());
    CHECK(back->sale.cost() == -sale->sale.cost());
    CHECK(sale->returned[0] == Quantity::units(3));
    CHECK(sale->returned[1] == Quantity::units(7));
    CHECK(backOf(shop, sold.id).lines.empty());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what comes back of a sale with a discount on it takes its part of the discount along", "[return]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 333);
    shop.product(u"milk"_s, 119, u"reduced"_s);
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 3);
    shop.add(ticket, u"milk"_s, 7);
    REQUIRE(setTicketDiscount(ticket, {shop.money(101), u"regular"_s}));
    const auto sold = recordSale(shop, shop.manager(), shop.payExactly(ticket));
    REQUIRE(sold);

    Money back = shop.money(0);
    Money discount = shop.money(0);
    for (int i = 0; i < 3; ++i) {
        Ticket part = backOf(shop, sold->id);
        part.lines[0].quantity = Quantity::units(1);
        if (i > 0)
            part.lines.erase(part.lines.begin() + 1, part.lines.end());
        const auto preview = previewReturn(shop.connection(), part, shop.terms());
        const auto returned = recordReturn(shop, shop.manager(), {part, u"stale"_s});
        REQUIRE(preview);
        REQUIRE(returned);
        const RecordedSale sale = findSale(shop.connection(), returned->id).value().sale;
        CHECK(sale.balances());
        REQUIRE(sale.discount);
        CHECK(preview->discounts == sale.discounts());
        CHECK(preview->tax == sale.tax());
        CHECK(preview->total + preview->cashRounding == returned->total);
        back += returned->total;
        discount += sale.discount->amount;
    }
    CHECK(back == -sold->total);
    CHECK(discount == shop.money(-101));
    CHECK(shop.rebuildsTheSame());

    Ticket discounted = shop.ticket(TicketMode::Return);
    shop.add(discounted, u"bread"_s);
    discounted.discount = TicketDiscount {shop.money(1)};
    const auto refused = recordReturn(shop, shop.manager(), {discounted, u"stale"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::DiscountMustBeOnSale);
}

TEST_CASE("a gift card is not loaded while goods come back", "[return][gift-card]")
{
    SalesShop shop;
    shop.product(u"bread"_s);
    shop.product(u"cake"_s);
    shop.openShift();
    Ticket ticket = shop.ticket(TicketMode::Return);
    shop.add(ticket, u"bread"_s);
    addLoad(ticket, {{shop.newId<payments::GiftCardId>(), u"1234"_s}, shop.money(100), {}});
    const auto refused = recordReturn(shop, shop.manager(), {ticket, u"stale"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::LoadMustBeOnSale);

    shop.add(ticket, u"cake"_s);
    ticket.lines[1].isTaken = true;
    ticket.exchangeSale = shop.newId<SaleId>();
    const auto exchanged = recordExchange(shop, shop.manager(), {ticket, u"stale"_s});
    REQUIRE_FALSE(exchanged);
    CHECK(exchanged.error().rule == sales::rules::LoadMustBeOnSale);
    CHECK(shop.facts("sale.recorded") == 0);
}

TEST_CASE("the parts of a line that come back one by one add up to the line", "[return]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 333);
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 7);
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, shop.money(100), u"birthday"_s));
    const auto sold = recordSale(shop, shop.manager(), shop.payExactly(ticket));
    REQUIRE(sold);

    Money given = shop.money(0);
    Money tax = shop.money(0);
    for (const qint64 units : {2, 1, 3, 1}) {
        Ticket back = backOf(shop, sold->id);
        REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(units)));
        const auto preview = previewReturn(shop.connection(), back, shop.terms());
        const auto returned = recordReturn(shop, shop.manager(), {back, u"stale"_s});
        REQUIRE(returned);
        REQUIRE(preview);
        CHECK(preview->total == returned->total);
        CHECK(preview->lines[0] == returned->amount);
        given += returned->total;
        tax += findSale(shop.connection(), returned->id)->sale.tax();
    }
    CHECK(given == -sold->total);
    CHECK(tax == -findSale(shop.connection(), sold->id)->sale.tax());
}

TEST_CASE("a return asked for twice is recorded once", "[return]")
{
    SalesShop shop;
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"bread", 2}});
    const RecordReturn request {backOf(shop, sold.id), u"stale"_s};

    const auto first = recordReturn(shop, shop.manager(), request);
    const auto again = recordReturn(shop, shop.manager(), request);

    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->number == first->number);
    CHECK(again->total == first->total);
    CHECK(shop.facts("return.recorded") == 1);
    CHECK(recordReturn(shop, shop.manager(), {request.ticket, u"other"_s}).error().rule
        == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("goods come back without a receipt for who may do that, at the price that is shown", "[return]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.openShift();
    Ticket back = shop.ticket(TicketMode::Return);
    shop.add(back, u"bread"_s, 2);

    CHECK_FALSE(recordReturn(shop, shop.cashier(), {back, u"no receipt"_s}));
    const auto returned = recordReturn(shop, shop.manager(), {back, u"no receipt"_s});

    REQUIRE(returned);
    CHECK(returned->total == shop.money(-500));
    const auto found = findSale(shop.connection(), returned->id);
    CHECK(found->sale.balances());
    CHECK_FALSE(found->sale.original);
    CHECK(found->sale.cost() == shop.money(-250));
}

TEST_CASE("with somebody's approval, the fact names both", "[return]")
{
    SalesShop shop;
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"bread", 2}});
    access::Grants grants;
    grants.set(access::Right::RecordReturn, access::Grant::WithApprover);
    const Session asking({shop.cashier().user(), u"Sami"_s, grants, shop.cashier().branch(), u"B1"_s,
        shop.cashier().device(), u"T1"_s, shop.cashier().businessDay()});
    const Session approved =
        asking.withApproval({access::Right::RecordReturn, shop.manager().user(), shop.manager().userName()});
    CHECK(recordReturn(shop, asking, {backOf(shop, sold.id), u"stale"_s}).error().rule
        == access::rules::ApprovalMustBeGiven);
    const auto returned = recordReturn(shop, approved, {backOf(shop, sold.id), u"stale"_s});
    REQUIRE(returned);
    const auto fact = shop.shop().daybook().find(returned->id.as<FactTag>());
    CHECK(fact->header.user == shop.cashier().user());
    CHECK(fact->header.approvedBy == shop.manager().user());
}

namespace {

struct Broken {
    const char *what;
    Rule rule;
    void (*spoil)(SalesShop &, RecordReturn &);
};

const Broken BrokenReturns[] = {
    {"a sale", sales::rules::TicketMustBeReturn,
        [](SalesShop &, RecordReturn &back) { back.ticket.mode = TicketMode::Sale; }},
    {"another currency", sales::rules::TicketCurrencyMustBeShops,
        [](SalesShop &, RecordReturn &back) { back.ticket.currency = Currency::of("USD"); }},
    {"an unknown sale", sales::rules::OriginalMustExist,
        [](SalesShop &shop, RecordReturn &back) { back.ticket.original->id = shop.newId<SaleId>(); }},
    {"a line of no sale", sales::rules::LineMustBeOfOriginal,
        [](SalesShop &, RecordReturn &back) { back.ticket.lines[0].originalLine = 5; }},
    {"a line that names none", sales::rules::LineMustBeOfOriginal,
        [](SalesShop &, RecordReturn &back) { back.ticket.lines[0].originalLine.reset(); }},
    {"more than was sold", sales::rules::ReturnMustNotExceedSold,
        [](SalesShop &, RecordReturn &back) { back.ticket.lines[0].quantity = Quantity::units(3); }},
    {"more in two lines than was sold", sales::rules::ReturnMustNotExceedSold,
        [](SalesShop &, RecordReturn &back) { back.ticket.lines.push_back(back.ticket.lines[0]); }},
    {"nothing", sales::rules::QuantityMustBePositive,
        [](SalesShop &, RecordReturn &back) { back.ticket.lines[0].quantity = Quantity(); }},
    {"no lines", sales::rules::TicketMustHaveLines, [](SalesShop &, RecordReturn &back) { back.ticket.lines.clear(); }},
    {"too many lines", sales::rules::TicketMustHaveRoom,
        [](SalesShop &, RecordReturn &back) { back.ticket.lines.resize(MaxTicketLines + 1, back.ticket.lines[0]); }},
    {"no reason", sales::rules::ReturnMustHaveReason, [](SalesShop &, RecordReturn &back) { back.reason = u"  "_s; }},
    {"a reason without end", sales::rules::NoteMustFit,
        [](SalesShop &, RecordReturn &back) { back.reason = QString(MaxNoteLength + 1, QLatin1Char('x')); }},
    {"no open shift", sales::rules::ShiftMustBeOpen,
        [](SalesShop &shop, RecordReturn &) { REQUIRE(shop.closeShift()); }},
    {"without receipt: an unknown code", sales::rules::CodesMustBeResolved,
        [](SalesShop &, RecordReturn &back) {
            back.ticket.original.reset();
            back.ticket.lines[0].product.reset();
        }},
    {"without receipt: a negative price", sales::rules::PriceMustNotBeNegative,
        [](SalesShop &shop, RecordReturn &back) {
            back.ticket.original.reset();
            back.ticket.lines[0].price = UnitPrice(-1, shop.currency());
        }},
    {"without receipt: a barcode as a quantity", sales::rules::QuantityMustBeInRange,
        [](SalesShop &, RecordReturn &back) {
            back.ticket.original.reset();
            back.ticket.lines[0].quantity = Quantity::units(4'006'381'333);
        }},
};

} // namespace

TEST_CASE("a return that breaks a rule is refused with that rule, and nothing is written", "[return]")
{
    const Broken &broken = GENERATE(from_range(std::begin(BrokenReturns), std::end(BrokenReturns)));
    INFO(broken.what);
    SalesShop shop;
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"bread", 2}});
    RecordReturn request {backOf(shop, sold.id), u"stale"_s};
    broken.spoil(shop, request);
    const auto tables = shop.dump();

    const auto refused = recordReturn(shop, shop.manager(), request);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.name == broken.rule.name);
    CHECK(shop.dump() == tables);
}

TEST_CASE("a return cannot be returned", "[return]")
{
    SalesShop shop;
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"bread", 2}});
    const auto returned = recordReturn(shop, shop.manager(), {backOf(shop, sold.id), u"stale"_s});
    REQUIRE(returned);
    Ticket again = backOf(shop, sold.id);
    again.lines.push_back({.id = shop.newId<LineId>(),
        .quantity = Quantity::units(1),
        .price = UnitPrice(0, shop.currency()),
        .originalLine = 0});
    again.original = OriginalSale {returned->id, returned->number};
    CHECK(recordReturn(shop, shop.manager(), {again, u"again"_s}).error().rule == sales::rules::OriginalMustExist);
}
