// Goods that are paid and handed over later: what is booked when, what is kept aside, what comes back, what is refused.
#include "core/catalogue/save_goods_rule.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/person_key.h"
#include "core/parties/erase_customer.h"
#include "core/sales/delivery.h"
#include "core/sales/erase_name.h"
#include "core/sales/hand_over_facts.h"
#include "core/sales/later_queries.h"
#include "core/sales/lot_check.h"
#include "core/sales/reprint_document.h"
#include "core/sales/sale_facts.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/adjust_stock.h"
#include "tests/core/sales/order_shop.h"

#include <algorithm>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::OrderShop;
using test::refusalOf;
using namespace Qt::StringLiterals;

namespace {

class DeliveringShop : public OrderShop {
public:
    DeliveringShop()
    {
        receive(u"table"_s, 10, 60'000);
        receive(u"chair"_s, 20, 20'000);
    }
    void receive(const QString &name, qint64 units, qint64 value)
    {
        REQUIRE(stock::adjustStock(*this, manager(),
            {.request = newRequest(),
                .place = stock::branchPlace(manager().branch()),
                .reason = stock::AdjustReason::Found,
                .lines = {{.product = product(name).id,
                    .change = Quantity::units(units),
                    .cost = UnitPrice::of(money(value / units))}}}));
    }
    /// A table and two chairs for Layla, of which so many chairs are handed over later.
    [[nodiscard]] Ticket later(qint64 chairs, bool hasTable = true)
    {
        Ticket ticket = furniture();
        if (hasTable)
            REQUIRE(setLater(ticket, ticket.lines[0].id, Quantity::units(1)));
        REQUIRE(setLater(ticket, ticket.lines[1].id, Quantity::units(chairs)));
        return ticket;
    }
    [[nodiscard]] SaleId sold(const Ticket &ticket)
    {
        const auto sale = recordSale(*this, cashier(), payExactly(ticket));
        REQUIRE(sale);
        return sale->id;
    }
    [[nodiscard]] Result<HandedOver> hands(SaleId sale, std::vector<HandedLine> lines)
    {
        return handOver(*this, cashier(), {newRequest(), sale, std::move(lines)});
    }
    [[nodiscard]] LaterGoods owed(SaleId sale, std::size_t line)
    {
        return laterGoods(connection(), findSale(connection(), sale).value())[line];
    }
    /// Of so many of a line, of which so many never were handed over.
    [[nodiscard]] RecordReturn returns(SaleId sale, int line, qint64 units, qint64 never)
    {
        Ticket ticket = returnTicket(findSale(connection(), sale).value(), newId<SaleId>(), shop().ids());
        std::erase_if(ticket.lines, [&](const TicketLine &one) { return one.originalLine != line; });
        REQUIRE(ticket.lines.size() == 1);
        ticket.lines[0].quantity = Quantity::units(units);
        ticket.lines[0].later = Quantity::units(never);
        ticket.lines[0].lots.clear();
        return {ticket, u"not wanted"_s};
    }
};

} // namespace

TEST_CASE("what is handed over later is paid, taxed and kept aside; its stock and cost stay until it leaves", "[later]")
{
    DeliveringShop shop;
    const Money inventory = shop.closing(Role::Inventory);

    const SaleId sale = shop.sold(shop.later(1));

    const auto detail = findSale(shop.connection(), sale);
    CHECK(detail->sale.total() == shop.money(15'003));
    CHECK(detail->sale.lines[0].later == Quantity::units(1));
    CHECK(detail->sale.lines[0].cost.isZero());
    CHECK(detail->sale.lines[1].cost == shop.money(1000)); // One chair was taken.
    CHECK(shop.stockOf(u"table"_s).onHand == Quantity::units(10));
    CHECK(shop.stockOf(u"table"_s).reserved == Quantity::units(1));
    CHECK(shop.stockOf(u"chair"_s).onHand == Quantity::units(19));
    CHECK(shop.stockOf(u"chair"_s).available() == Quantity::units(18));
    CHECK(shop.closing(Role::CostOfGoodsSold) == shop.money(1000));
    CHECK(shop.closing(Role::Inventory) == inventory - shop.money(1000));
    CHECK(shop.report().turnover == shop.money(15'003));
    CHECK(salesToHandOver(shop.connection()).size() == 1);

    const HandOver request {shop.newRequest(), sale, {{0, Quantity::units(1)}}};
    const ShiftReport before = shop.report();
    const auto handed = handOver(shop, shop.cashier(), request);
    REQUIRE(handed);
    CHECK(handed->number.toText() == u"B1-T1-H-000001"_s);
    CHECK(handed->lines[0].cost == shop.money(6000));
    CHECK(shop.stockOf(u"table"_s).onHand == Quantity::units(9));
    CHECK(shop.stockOf(u"table"_s).reserved.isZero());
    CHECK(shop.closing(Role::CostOfGoodsSold) == shop.money(7000));
    CHECK(shop.closing(Role::Inventory) == inventory - shop.money(7000));
    CHECK(shop.report().turnover == before.turnover);
    CHECK(shop.report().expectedCash == before.expectedCash);
    CHECK(shop.owed(sale, 0).owed.isZero());
    CHECK(shop.owed(sale, 1).owed == Quantity::units(1));

    const auto again = handOver(shop, shop.cashier(), request);
    REQUIRE(again);
    CHECK(again->number == handed->number);
    CHECK(shop.facts(HandedOverKind) == 1);
    CHECK(refusalOf(handOver(shop, shop.cashier(), {request.id, sale, {{1, Quantity::units(1)}}}))
        == daybook::rules::SameIdMustSayTheSame);
    REQUIRE(shop.hands(sale, {{1, Quantity::units(1)}}));
    CHECK(salesToHandOver(shop.connection()).empty());
    CHECK(handOversOf(shop.connection(), sale).size() == 2);
    CHECK(reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::HandOver, request.id}) == 1);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a line is handed over in parts, never more than is owed", "[later]")
{
    DeliveringShop shop;
    const SaleId sale = shop.sold(shop.later(2, false));
    CHECK(refusalOf(shop.hands(sale, {{1, Quantity::units(3)}})) == sales::rules::HandOverMustBeOwed);
    REQUIRE(shop.hands(sale, {{1, Quantity::units(1)}}));
    const auto more = shop.hands(sale, {{1, Quantity::units(2)}});
    CHECK(refusalOf(more) == sales::rules::HandOverMustBeOwed);
    CHECK(*more.error().find("left") == Shown(Quantity::units(1)));
    CHECK(refusalOf(shop.hands(sale, {{0, Quantity::units(1)}})) == sales::rules::HandOverMustBeOwed);
    CHECK(refusalOf(shop.hands(sale, {})) == sales::rules::HandOverMustHaveGoods);
    CHECK(refusalOf(shop.hands(sale, {{7, Quantity::units(1)}})) == sales::rules::HandOverMustHaveGoods);
    CHECK(refusalOf(shop.hands(sale, {{1, Quantity()}})) == sales::rules::QuantityMustBePositive);
    CHECK(refusalOf(shop.hands(sale, {{1, Quantity::fromMicro(500'000)}})) == sales::rules::QuantityMustFitUnit);
    REQUIRE(shop.hands(sale, {{1, Quantity::units(1)}}));
    const auto done = shop.hands(sale, {{1, Quantity::units(1)}});
    CHECK(refusalOf(done) == sales::rules::SaleMustHaveGoodsToHandOver);
    CHECK(done.error().find("number"));
    CHECK(refusalOf(shop.hands(shop.newId<SaleId>(), {{0, Quantity::units(1)}}))
        == sales::rules::SaleMustHaveGoodsToHandOver);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("only goods with stock are handed over later, and no more than the line has", "[later]")
{
    DeliveringShop shop;
    shop.product(u"assembly"_s, 3000, u"standard"_s, catalogue::ProductKind::Service);
    Ticket ticket = shop.furniture();
    shop.add(ticket, u"assembly"_s);
    CHECK(refusalOf(setLater(ticket, ticket.lines[2].id, Quantity::units(1))) == sales::rules::LaterMustBeOfStock);
    CHECK(refusalOf(setLater(ticket, ticket.lines[1].id, Quantity::units(3))) == sales::rules::LaterMustFitLine);
    CHECK(refusalOf(setLater(ticket, ticket.lines[1].id, Quantity::units(-1))) == sales::rules::LaterMustFitLine);
    CHECK(refusalOf(setLater(ticket, ticket.lines[1].id, Quantity::fromMicro(1))) == sales::rules::LaterMustFitLine);
    CHECK(refusalOf(setLater(ticket, shop.newId<LineId>(), Quantity::units(1))) == sales::rules::LineMustExist);
    setAllLater(ticket);
    CHECK(hasLater(ticket));
    CHECK(ticket.lines[1].later == Quantity::units(2));
    CHECK(ticket.lines[2].later.isZero());
    REQUIRE(setQuantity(ticket, ticket.lines[1].id, Quantity::units(1)));
    CHECK(ticket.lines[1].later == Quantity::units(1));
    ticket.lines[1].later = Quantity::units(2);
    CHECK(refusalOf(recordSale(shop, shop.cashier(), shop.payExactly(ticket))) == sales::rules::LaterMustFitLine);
    CHECK(ticketFromJson(ticketToJson(ticket)).lines[1].later == Quantity::units(2));
}

TEST_CASE("goods that are to come need not be there when they are sold", "[later]")
{
    DeliveringShop shop;
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"table"_s, 30);
    REQUIRE(catalogue::saveGoodsRule(
        shop, shop.manager(), {shop.newRequest(), {}, {.stock = catalogue::StockPolicy::Block}}));
    const Session bound = shop.cashierWith(access::Right::SellBelowStock, access::Grant::Denied);
    CHECK(refusalOf(recordSale(shop, bound, shop.payExactly(ticket))) == sales::rules::StockMustSuffice);
    setAllLater(ticket);
    CHECK(recordSale(shop, bound, shop.payExactly(ticket)));
    CHECK(shop.stockOf(u"table"_s).available() == Quantity::units(-20));
}

TEST_CASE("where goods go is sealed under a person's key and can be erased", "[later]")
{
    DeliveringShop shop;
    const DeliveryNote note {u"Omar Haddad"_s, u"+49 30 5551234"_s, u"Lindenweg 5"_s, u"second floor"_s, shop.today()};
    Ticket ticket = shop.later(2);
    const bool isCustomers = GENERATE(true, false);
    if (!isCustomers)
        ticket.customer.reset();
    ticket.delivery = note;
    const RecordSale request = shop.payExactly(ticket);
    const auto sale = recordSale(shop, shop.cashier(), request);
    REQUIRE(sale);
    const auto fact = shop.shop().daybook().find(sale->id.as<FactTag>());
    CHECK(fact->body.find("Lindenweg") == std::string::npos);
    CHECK(fact->body.find("5551234") == std::string::npos);
    const auto sealed = findSale(shop.connection(), sale->id)->sale.delivery;
    REQUIRE(sealed);
    CHECK(openDelivery(shop.connection(), *sealed) == note);
    CHECK(sealed->person == (isCustomers ? shop.layla.as<RecordTag>() : sale->id.as<RecordTag>()));
    CHECK(recordSale(shop, shop.cashier(), request));
    RecordSale other = request;
    other.ticket.delivery->phone = u"1"_s;
    CHECK(refusalOf(recordSale(shop, shop.cashier(), other)) == daybook::rules::SameIdMustSayTheSame);

    if (isCustomers)
        CHECK(refusalOf(eraseName(shop, shop.manager(), {shop.newRequest(), sealed->person}))
            == sales::rules::NameMustExist);
    else
        REQUIRE(eraseName(shop, shop.manager(), {shop.newRequest(), sealed->person}));
    if (!isCustomers)
        CHECK(openDelivery(shop.connection(), *sealed) == DeliveryNote {.day = note.day});
    CHECK(salesToHandOver(shop.connection()).size() == 1);
    Ticket longer = shop.later(1);
    longer.delivery = DeliveryNote {.note = QString(MaxNoteLength + 1, u'x')};
    CHECK(refusalOf(recordSale(shop, shop.cashier(), shop.payExactly(longer))) == sales::rules::DeliveryMustFit);
    Ticket now = shop.furniture(); // Nothing of it is delivered, so nobody's address is kept.
    now.delivery = note;
    CHECK_FALSE(findSale(shop.connection(), shop.sold(now))->sale.delivery);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("goods that never were handed over come back without touching the stock", "[later][return]")
{
    DeliveringShop shop;
    const SaleId sale = shop.sold(shop.later(2));
    const Money inventory = shop.closing(Role::Inventory);

    const auto back = recordReturn(shop, shop.manager(), shop.returns(sale, 0, 1, 1));

    REQUIRE(back);
    CHECK(back->total == shop.money(-10'003));
    CHECK(shop.stockOf(u"table"_s).onHand == Quantity::units(10));
    CHECK(shop.stockOf(u"table"_s).reserved.isZero());
    CHECK(shop.closing(Role::Inventory) == inventory);
    CHECK(shop.closing(Role::CostOfGoodsSold).isZero());
    CHECK(refusalOf(shop.hands(sale, {{0, Quantity::units(1)}})) == sales::rules::HandOverMustBeOwed);
    REQUIRE(recordReturn(shop, shop.manager(), shop.returns(sale, 1, 2, 2)));
    CHECK(salesToHandOver(shop.connection()).empty());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("of a line that was handed over in part, each part comes back as it is", "[later][return]")
{
    DeliveringShop shop;
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"chair"_s, 5);
    REQUIRE(setLater(ticket, ticket.lines[0].id, Quantity::units(4)));
    const SaleId sale = shop.sold(ticket);                // One taken, four owed.
    REQUIRE(shop.hands(sale, {{0, Quantity::units(2)}})); // Three taken, two owed.
    CHECK(refusalOf(recordReturn(shop, shop.manager(), shop.returns(sale, 0, 4, 0)))
        == sales::rules::ReturnMustBeAsHandedOver);
    CHECK(refusalOf(recordReturn(shop, shop.manager(), shop.returns(sale, 0, 3, 3)))
        == sales::rules::ReturnMustBeAsHandedOver);
    CHECK(refusalOf(recordReturn(shop, shop.manager(), shop.returns(sale, 0, 1, -1)))
        == sales::rules::ReturnMustBeAsHandedOver);
    REQUIRE(recordReturn(shop, shop.manager(), shop.returns(sale, 0, 2, 1)));
    CHECK(shop.stockOf(u"chair"_s).onHand == Quantity::units(18));
    CHECK(shop.stockOf(u"chair"_s).reserved == Quantity::units(1));
    CHECK(shop.closing(Role::CostOfGoodsSold) == shop.money(2000));
    REQUIRE(shop.hands(sale, {{0, Quantity::units(1)}}));
    REQUIRE(recordReturn(shop, shop.manager(), shop.returns(sale, 0, 3, 0)));
    CHECK(shop.closing(Role::CostOfGoodsSold).isZero());
    CHECK(shop.stockOf(u"chair"_s).onHand == Quantity::units(20));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what comes back is what the customer has first, then what never was handed over", "[later][return]")
{
    DeliveringShop shop;
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"chair"_s, 5);
    REQUIRE(setLater(ticket, ticket.lines[0].id, Quantity::units(3)));
    const SaleId sale = shop.sold(ticket);
    Ticket back = returnTicket(findSale(shop.connection(), sale).value(), shop.newId<SaleId>(), shop.shop().ids());
    fitLaterBack(shop.connection(), back);
    CHECK(back.lines[0].later == Quantity::units(3)); // All five: two are here.
    back.lines[0].later = Quantity();
    back.lines[0].quantity = Quantity::units(2);
    fitLaterBack(shop.connection(), back);
    CHECK(back.lines[0].later.isZero());
    back.lines[0].later = Quantity::units(2); // As was said: these were not.
    fitLaterBack(shop.connection(), back);
    CHECK(back.lines[0].later == Quantity::units(2));
    CHECK(recordReturn(shop, shop.manager(), {back, u"not wanted"_s}));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("which piece it is, is said when it is handed over, and comes back by that", "[later][lot]")
{
    DeliveringShop shop;
    catalogue::Product table = shop.product(u"table"_s);
    table.tracking = catalogue::Tracking::Serial;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), table}));
    const SaleId sale = shop.sold(shop.later(0)); // Without a number: none leaves.
    CHECK(refusalOf(shop.hands(sale, {{0, Quantity::units(1)}})) == sales::rules::LotsMustBeSaid);
    REQUIRE(shop.hands(sale, {{0, Quantity::units(1), {{u"T1"_s}}}}));
    const auto detail = findSale(shop.connection(), sale);
    REQUIRE(detail->sale.lines[0].lots.size() == 1);
    CHECK(detail->sale.lines[0].lots[0].number == u"T1"_s);
    const SaleId second = shop.sold(shop.later(0));
    CHECK(refusalOf(shop.hands(second, {{0, Quantity::units(1), {{u"T1"_s}}}})) == sales::rules::SerialMustNotBeSold);
    RecordReturn back = shop.returns(sale, 0, 1, 0);
    back.ticket.lines[0].lots = {{u"T2"_s}};
    CHECK(refusalOf(recordReturn(shop, shop.manager(), back)) == sales::rules::LotMustBeOfOriginal);
    back.ticket.lines[0].lots = {{u"T1"_s}};
    CHECK(recordReturn(shop, shop.manager(), back));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("an order is collected and handed over later: kept aside once, by one or the other", "[later][order]")
{
    DeliveringShop shop;
    const Order order = shop.placed();
    CHECK(shop.stockOf(u"chair"_s).reserved == Quantity::units(2));
    RecordSale request = shop.collects(order.id, {{TenderMethod::Cash, order.total}});
    REQUIRE(setLater(request.ticket, request.ticket.lines[1].id, Quantity::units(1)));
    const auto sale = recordSale(shop, shop.cashier(), request);
    REQUIRE(sale);
    CHECK(shop.stockOf(u"chair"_s).reserved == Quantity::units(1));
    CHECK(shop.stockOf(u"table"_s).reserved.isZero());
    REQUIRE(shop.hands(sale->id, {{1, Quantity::units(1)}}));
    CHECK(shop.stockOf(u"chair"_s).reserved.isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("sales with goods to hand over are listed, by customer or number", "[later]")
{
    DeliveringShop shop;
    const SaleId first = shop.sold(shop.later(1));
    Ticket nobodys = shop.later(1);
    nobodys.customer.reset();
    shop.clock.advance(60'000);
    nobodys.id = shop.newId<SaleId>();
    const SaleId second = shop.sold(nobodys);
    const auto all = salesToHandOver(shop.connection());
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == first);
    CHECK(all[1].id == second);
    CHECK(salesToHandOver(shop.connection(), {.count = 1}).size() == 1);
    CHECK(salesToHandOver(shop.connection(), {.customer = shop.layla}).size() == 1);
    const auto numbered = salesToHandOver(shop.connection(), {.number = all[1].sale.number.value});
    REQUIRE(numbered.size() == 1);
    CHECK(numbered[0].id == second);
    CHECK(isOwed(shop.connection(), first));
}
