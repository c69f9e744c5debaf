// Quotations: given, found, sold at their prices, ordered, replaced, cancelled; what is refused.
#include "core/catalogue/save_product.h"
#include "core/sales/cancel_quotation.h"
#include "core/sales/erase_name.h"
#include "core/sales/give_quotation.h"
#include "core/sales/price_ticket.h"
#include "core/sales/quotation_facts.h"
#include "core/sales/quoted_ticket.h"
#include "core/sales/reprint_document.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/order_shop.h"
#include "tests/core/sales/strands.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::sales;
using access::Grant;
using access::Right;
using test::OrderShop;
using test::refusalOf;
using namespace Qt::StringLiterals;

namespace {

class QuotingShop : public OrderShop {
public:
    using OrderShop::OrderShop;

    [[nodiscard]] BusinessDate in(qint64 days) { return BusinessDate::fromDays(today().days() + days); }
    /// A table and two chairs for Layla, for a week.
    [[nodiscard]] GiveQuotation gives() { return {newId<QuotationId>(), furniture(), in(7)}; }
    [[nodiscard]] Quotation given(const GiveQuotation &request)
    {
        const auto quotation = giveQuotation(*this, manager(), request);
        REQUIRE(quotation);
        return *quotation;
    }
    [[nodiscard]] Quotation given() { return given(gives()); }
    [[nodiscard]] Ticket loaded(const Quotation &quotation)
    {
        return quotedTicket(connection(), quotation, newId<SaleId>()).value();
    }
    [[nodiscard]] Result<SaleRecorded> sells(const Ticket &ticket)
    {
        return recordSale(*this, cashier(), payExactly(ticket));
    }
    void changePrice(const QString &name, qint64 minor)
    {
        catalogue::Product changed = product(name);
        changed.price = UnitPrice::of(money(minor));
        REQUIRE(catalogue::saveProduct(*this, manager(), {newRequest(), changed}));
    }
    void days(qint64 count) { clock.advance(count * 24 * qint64 {60 * 60'000}); }
    [[nodiscard]] QuotationState stateOf(QuotationId id) { return findQuotation(connection(), id)->state; }
};

} // namespace

TEST_CASE("a quotation holds prices for somebody until a day and keeps nothing aside", "[quotation]")
{
    QuotingShop shop;
    GiveQuotation request = shop.gives();

    const auto quotation = giveQuotation(shop, shop.cashier(), request);

    REQUIRE(quotation);
    CHECK(quotation->number.toText() == u"B1-T1-Q-000001"_s);
    CHECK(quotation->total == shop.money(15'003));
    CHECK(shop.stockOf(u"chair"_s).reserved.isZero());
    CHECK(shop.report().sales.times == 0);
    const auto found = findQuotationByNumber(shop.connection(), u"b1-t1-q-1"_s);
    REQUIRE(found);
    CHECK(found->quotation.id == request.id);
    CHECK(found->quotation.validUntil == shop.in(7));
    CHECK(found->state == QuotationState::Open);
    CHECK(found->user == shop.cashier().user());
    CHECK(sellsTheSame(found->quotation.ticket, request.ticket));
    const auto rows = openQuotations(shop.connection());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].customer == shop.layla);
    CHECK(rows[0].total == shop.money(15'003));

    const auto again = giveQuotation(shop, shop.cashier(), request);
    REQUIRE(again);
    CHECK(again->number == quotation->number);
    CHECK(shop.facts(QuotationGivenKind) == 1);
    request.validUntil = shop.in(8);
    CHECK(refusalOf(giveQuotation(shop, shop.cashier(), request)) == daybook::rules::SameIdMustSayTheSame);
    CHECK(reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::Quotation, request.id.as<FactTag>()})
        == 1);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the name of somebody who is no customer is sealed, found by its words, and can be erased", "[quotation]")
{
    QuotingShop shop;
    GiveQuotation request = shop.gives();
    request.ticket.customer.reset();
    request.name = u" José  Ángel "_s;
    const Quotation quotation = shop.given(request);

    CHECK(findQuotation(shop.connection(), quotation.id)->name == u"José Ángel"_s);
    const auto fact = shop.shop().daybook().find(quotation.id.as<FactTag>());
    CHECK(fact->body.find("José") == std::string::npos);
    CHECK(openQuotations(shop.connection(), {.name = u"ang"_s}).size() == 1);
    CHECK(openQuotations(shop.connection(), {.name = u"jose ang"_s}).size() == 1);
    CHECK(openQuotations(shop.connection(), {.name = u"layla"_s}).empty());
    CHECK(openQuotations(shop.connection(), {.number = 1}).size() == 1);
    CHECK(openQuotations(shop.connection(), {.number = 2}).empty());
    CHECK(openQuotations(shop.connection(), {.customer = shop.layla}).empty());
    REQUIRE(giveQuotation(shop, shop.manager(), request));
    GiveQuotation other = request;
    other.name = u"Omar"_s;
    CHECK(refusalOf(giveQuotation(shop, shop.manager(), other)) == daybook::rules::SameIdMustSayTheSame);

    const EraseName erases {shop.newRequest(), quotation.id.as<RecordTag>()};
    REQUIRE(eraseName(shop, shop.manager(), erases));
    CHECK(eraseName(shop, shop.manager(), erases));
    CHECK(findQuotation(shop.connection(), quotation.id)->name.isEmpty());
    CHECK(openQuotations(shop.connection(), {.name = u"ang"_s}).empty());
    CHECK(openQuotations(shop.connection()).size() == 1);
    CHECK(
        refusalOf(eraseName(shop, shop.manager(), {shop.newRequest(), erases.person})) == sales::rules::NameMustExist);
    CHECK(refusalOf(eraseName(shop, shop.manager(), {shop.newRequest(), shop.layla.as<RecordTag>()}))
        == sales::rules::NameMustExist);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a quotation is sold at its prices while it is valid, whatever they are now, and ends once", "[quotation]")
{
    QuotingShop shop;
    GiveQuotation request = shop.gives();
    REQUIRE(setDiscount(request.ticket, request.ticket.lines[1].id, Rate::percent(10), u"shown"_s));
    REQUIRE(overridePrice(request.ticket, request.ticket.lines[0].id, UnitPrice::of(shop.money(9000)), u"haggled"_s));
    const Quotation quotation = shop.given(request);
    CHECK(quotation.total == shop.money(13'500));
    shop.changePrice(u"table"_s, 20'000);
    shop.changePrice(u"chair"_s, 5000);
    shop.days(7);

    Ticket ticket = shop.loaded(quotation);
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    // A cashier who may give no discount and set no price sells what somebody quoted who may.
    access::Grants none = access::Grants::everything();
    none.set(Right::GiveDiscount, Grant::Denied);
    none.set(Right::OverridePrice, Grant::Denied);
    const Session &own = shop.cashier();
    const Session bound({own.user(), own.userName(), none, own.branch(), own.branchCode(), own.device(), own.tillCode(),
        own.businessDay()});
    const auto sold = recordSale(shop, bound, shop.payExactly(ticket));

    REQUIRE(sold);
    CHECK(sold->total == shop.money(13'500));
    CHECK(shop.stateOf(quotation.id) == QuotationState::Sold);
    CHECK(openQuotations(shop.connection()).empty());
    const auto sale = findSale(shop.connection(), sold->id);
    REQUIRE(sale);
    CHECK(sale->sale.quotation == RecordedQuotation {quotation.id});
    CHECK(sale->sale.lines[1].quotedLine == 1);

    ticket.id = shop.newId<SaleId>();
    const auto second = shop.sells(ticket);
    CHECK(refusalOf(second) == sales::rules::QuotationMustBeOpen);
    const Refusal &refusal = second.error();
    CHECK(*refusal.find("number") == Shown(quotation.number.toText()));
    CHECK(*refusal.find("document") == Shown(sold->number.toText()));
    CHECK(*refusal.find("by") == Shown(own.userName()));
    CHECK(*refusal.find("till") == Shown(u"T1"_s));
    CHECK(*refusal.find("day") == Shown(shop.today()));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE(
    "lines may be left out, lessened or added before it is paid; what is added has the prices of today", "[quotation]")
{
    QuotingShop shop;
    const Quotation quotation = shop.given();
    shop.changePrice(u"chair"_s, 3000);
    Ticket ticket = shop.loaded(quotation);
    REQUIRE(eraseLines(ticket, std::vector {ticket.lines[0].id}));
    REQUIRE(setQuantity(ticket, ticket.lines[0].id, Quantity::units(1)));
    const auto added = addProduct(ticket,
        {.line = shop.newId<LineId>(), .product = shop.snapshot(u"chair"_s), .price = UnitPrice::of(shop.money(3000))});
    REQUIRE(added);
    REQUIRE(ticket.lines.size() == 2); // Not counted up on what was quoted.
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));

    const auto sold = shop.sells(ticket);

    REQUIRE(sold);
    CHECK(sold->total == shop.money(2500 + 3000));
    CHECK(shop.stateOf(quotation.id) == QuotationState::Sold);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what stands as quoted is no more, no cheaper and nothing else than was quoted", "[quotation]")
{
    QuotingShop shop;
    GiveQuotation request = shop.gives();
    REQUIRE(setDiscount(request.ticket, request.ticket.lines[1].id, shop.money(500), u"shown"_s));
    const Quotation quotation = shop.given(request);
    const Ticket whole = shop.loaded(quotation);
    Ticket ticket = whole;
    switch (GENERATE(0, 1, 2, 3, 4, 5)) {
    case 0: // More of it.
        REQUIRE(setQuantity(ticket, ticket.lines[0].id, Quantity::units(2)));
        break;
    case 1: // Cheaper.
        ticket.lines[0].price = UnitPrice::of(shop.money(1));
        break;
    case 2: // A part of what has an amount off.
        REQUIRE(setQuantity(ticket, ticket.lines[1].id, Quantity::units(1)));
        break;
    case 3: // Twice.
        ticket.lines.push_back(ticket.lines[0]);
        ticket.lines.back().id = shop.newId<LineId>();
        break;
    case 4: // Other goods.
        ticket.lines[0].product = shop.snapshot(u"chair"_s);
        break;
    default:
        ticket.lines[0].quotedLine = 7;
    }
    CHECK(refusalOf(shop.sells(ticket)) == sales::rules::QuotedLineMustStand);
    CHECK(shop.facts(SaleRecordedKind) == 0);
    CHECK(shop.sells(whole));
    Ticket nobodys = shop.loaded(quotation);
    nobodys.quotation.reset();
    CHECK(refusalOf(shop.sells(nobodys)) == sales::rules::QuotationMustExist);
}

TEST_CASE("a discount on all of a quotation holds for its lines; others need the right to it", "[quotation]")
{
    QuotingShop shop;
    const bool isPart = GENERATE(true, false);
    GiveQuotation request = shop.gives();
    const LineDiscount off = isPart ? LineDiscount(Rate::percent(10)) : LineDiscount(shop.money(1500));
    REQUIRE(setTicketDiscount(request.ticket, {off, u"all of it"_s}));
    const Quotation quotation = shop.given(request);
    const Session bound = shop.cashierWith(Right::GiveDiscount, Grant::Denied);
    Ticket more = shop.loaded(quotation);
    shop.product(u"lamp"_s, 4000);
    shop.add(more, u"lamp"_s);
    CHECK(refusalOf(recordSale(shop, bound, shop.payExactly(more))) == sales::rules::DiscountMustBeAllowed);
    Ticket less = shop.loaded(quotation);
    REQUIRE(eraseLines(less, std::vector {less.lines[1].id}));
    const auto part = recordSale(shop, bound, shop.payExactly(less));
    if (isPart) {
        REQUIRE(part);
        CHECK(part->total == shop.money(10'003 - 1000));
    } else {
        CHECK(refusalOf(part) == sales::rules::DiscountMustBeAllowed); // An amount was agreed for all of it.
        CHECK(recordSale(shop, bound, shop.payExactly(shop.loaded(quotation))));
    }
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("past its day a quotation is sold at its prices by approval, or at those of today", "[quotation]")
{
    QuotingShop shop;
    const Quotation quotation = shop.given();
    shop.changePrice(u"chair"_s, 3000);
    shop.days(8);
    const Session bound = shop.cashierWith(Right::OverridePrice, Grant::WithApprover);
    Ticket ticket = shop.loaded(quotation);
    const auto old = recordSale(shop, bound, shop.payExactly(ticket));
    CHECK(refusalOf(old) == sales::rules::QuotationMustBeValid);
    CHECK(*old.error().find("day") == Shown(quotation.validUntil));
    SECTION("approved")
    {
        ticket.quotation->allowed = Approval {Right::OverridePrice, shop.manager().user(), u"Lena"_s};
        const auto sold = recordSale(shop, bound, shop.payExactly(ticket));
        REQUIRE(sold);
        CHECK(sold->total == quotation.total);
        const auto sale = findSale(shop.connection(), sold->id);
        CHECK(sale->sale.quotation->approval == LineApproval {"price.override", shop.manager().user()});
    }
    SECTION("at the prices of today")
    {
        const auto repriced = repricedTicket(shop, bound, quotation, shop.newId<SaleId>());
        REQUIRE(repriced);
        const auto sold = recordSale(shop, bound, shop.payExactly(*repriced));
        REQUIRE(sold);
        CHECK(sold->total == shop.money(10'003 + 2 * 3000));
    }
    CHECK(shop.stateOf(quotation.id) == QuotationState::Sold);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("goods that are not sold any more have no price of today", "[quotation]")
{
    QuotingShop shop;
    const Quotation quotation = shop.given();
    REQUIRE(catalogue::archiveProduct(shop, shop.manager(), {shop.newRequest(), shop.product(u"table"_s).id}));
    const auto repriced = repricedTicket(shop, shop.cashier(), quotation, shop.newId<SaleId>());
    CHECK(refusalOf(repriced) == sales::rules::QuotedProductMustBeSold);
    CHECK(shop.sells(shop.loaded(quotation)));
}

TEST_CASE("a quotation becomes a customer's order at its prices, and is used up by it", "[quotation][order]")
{
    QuotingShop shop;
    const Quotation quotation = shop.given();
    shop.changePrice(u"chair"_s, 3000);
    const PlaceOrder request {shop.newId<OrderId>(), OrderKind::Order, shop.loaded(quotation)};

    const auto order = placeOrder(shop, shop.cashier(), request);

    REQUIRE(order);
    CHECK(order->total == quotation.total);
    CHECK(shop.stateOf(quotation.id) == QuotationState::Ordered);
    CHECK(shop.stockOf(u"chair"_s).reserved == Quantity::units(2));
    shop.deposit(order->id, 5000);
    CHECK(refusalOf(shop.sells(shop.loaded(quotation))) == sales::rules::QuotationMustBeOpen);
    const auto sold =
        recordSale(shop, shop.cashier(), shop.collects(order->id, {{TenderMethod::Cash, shop.money(15'003 - 5000)}}));
    REQUIRE(sold);
    CHECK(sold->total == quotation.total);
    CHECK_FALSE(findSale(shop.connection(), sold->id)->sale.quotation);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("another quotation may be given for one; the first is then used", "[quotation]")
{
    QuotingShop shop;
    const Quotation first = shop.given();
    Ticket ticket = shop.loaded(first);
    REQUIRE(eraseLines(ticket, std::vector {ticket.lines[0].id}));
    const Quotation second = shop.given({shop.newId<QuotationId>(), ticket, shop.in(14)});
    CHECK(second.total == shop.money(5000));
    CHECK(shop.stateOf(first.id) == QuotationState::Replaced);
    CHECK(refusalOf(shop.sells(shop.loaded(first))) == sales::rules::QuotationMustBeOpen);
    CHECK(shop.sells(shop.loaded(second)));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a quotation is cancelled once, with a reason, and is then told by whom", "[quotation]")
{
    QuotingShop shop;
    const Quotation quotation = shop.given();
    CancelQuotation request {shop.newRequest(), quotation.id, {}};
    CHECK(refusalOf(cancelQuotation(shop, shop.cashier(), request)) == sales::rules::CancellationMustHaveReason);
    request.reason = QString(MaxNoteLength + 1, u'x');
    CHECK(refusalOf(cancelQuotation(shop, shop.cashier(), request)) == sales::rules::NoteMustFit);
    request.reason = u"not wanted"_s;
    const auto cancelled = cancelQuotation(shop, shop.cashier(), request);
    REQUIRE(cancelled);
    CHECK(readQuotationEnd(*shop.shop().daybook().find(cancelled->id))->reason == u"not wanted"_s);
    CHECK(cancelQuotation(shop, shop.cashier(), request));
    CHECK(shop.facts(QuotationCancelledKind) == 1);
    CHECK(shop.stateOf(quotation.id) == QuotationState::Cancelled);
    const auto again = cancelQuotation(shop, shop.cashier(), {shop.newRequest(), quotation.id, u"again"_s});
    CHECK(refusalOf(again) == sales::rules::QuotationMustNotBeCancelled);
    CHECK(*again.error().find("by") == Shown(shop.cashier().userName()));
    request.id = shop.newRequest();
    request.quotation = shop.newId<QuotationId>();
    CHECK(refusalOf(cancelQuotation(shop, shop.cashier(), request)) == sales::rules::QuotationMustExist);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a quotation that cannot be given is refused, and nothing is written", "[quotation]")
{
    struct Row {
        const char *what;
        void (*spoil)(QuotingShop &, GiveQuotation &);
        Rule rule;
    };
    const Row rows[] = {
        {"for nobody", [](QuotingShop &, GiveQuotation &one) { one.ticket.customer.reset(); },
            sales::rules::QuotationMustNameSomebody},
        {"for two", [](QuotingShop &, GiveQuotation &one) { one.name = u"Omar"_s; },
            sales::rules::QuotationMustNameSomebody},
        {"too long a name",
            [](QuotingShop &, GiveQuotation &one) {
                one.ticket.customer.reset();
                one.name = QString(MaxNoteLength + 1, u'x');
            },
            sales::rules::NoteMustFit},
        {"a gift card",
            [](QuotingShop &shop, GiveQuotation &one) {
                addLoad(one.ticket, {{shop.newId<payments::GiftCardId>(), u"4711"_s}, shop.money(1000)});
            },
            sales::rules::QuotationMustBeOfGoods},
        {"paid",
            [](QuotingShop &shop, GiveQuotation &one) {
                one.ticket.payments = {{TenderMethod::Card, shop.money(100)}};
            },
            sales::rules::QuotationMustBeUnpaid},
        {"nothing", [](QuotingShop &, GiveQuotation &one) { one.ticket.lines.clear(); },
            sales::rules::TicketMustHaveLines},
        {"over", [](QuotingShop &shop, GiveQuotation &one) { one.validUntil = shop.in(-1); },
            sales::rules::QuotationDayMustNotBePast},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        QuotingShop shop;
        GiveQuotation request = shop.gives();
        row.spoil(shop, request);
        CHECK(refusalOf(giveQuotation(shop, shop.manager(), request)) == row.rule);
        CHECK(shop.facts(QuotationGivenKind) == 0);
    }
}

TEST_CASE("a ticket from a quotation survives a cut as it was", "[quotation]")
{
    QuotingShop shop;
    Ticket ticket = shop.loaded(shop.given());
    ticket.quotation->allowed = Approval {Right::OverridePrice, shop.manager().user(), u"Lena"_s};
    const Ticket read = ticketFromJson(ticketToJson(ticket));
    CHECK(ticketToJson(read) == ticketToJson(ticket));
    CHECK(read.quotation->id == ticket.quotation->id);
    CHECK(read.quotation->allowed->approver == shop.manager().user());
    CHECK(read.lines[1].quotedLine == 1);
}
