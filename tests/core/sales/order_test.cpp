// Customers' orders: promised, paid in parts, collected or cancelled; what is booked, what is kept aside, what is
// refused.
#include "core/catalogue/save_goods_rule.h"
#include "core/catalogue/save_product.h"
#include "core/parties/customer_queries.h"
#include "core/sales/change_tenders.h"
#include "core/sales/lot_check.h"
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/payment_without_goods.h"
#include "core/sales/record_exchange.h"
#include "core/sales/reprint_document.h"
#include "core/sales/stock_check.h"
#include "core/stock/adjust_stock.h"
#include "tests/core/sales/order_shop.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::OrderShop;
using namespace Qt::StringLiterals;

TEST_CASE("an order keeps its goods aside at the agreed prices; nothing is sold and no money moves", "[order]")
{
    OrderShop shop;
    PlaceOrder request = shop.orders();
    request.wantedBy = BusinessDate::fromDays(shop.today().days() + 7);

    const auto order = placeOrder(shop, shop.cashier(), request);

    REQUIRE(order);
    CHECK(order->number.toText() == u"B1-T1-O-000001"_s);
    CHECK(order->total == shop.money(15'003));
    CHECK(shop.stockOf(u"chair"_s).reserved == Quantity::units(2));
    CHECK(shop.stockOf(u"chair"_s).onHand == Quantity());
    CHECK(shop.stockOf(u"chair"_s).available() == Quantity::units(-2));
    CHECK(shop.report().sales.times == 0);
    CHECK(shop.closing(Role::CustomerDeposits).isZero());
    const auto found = findOrderByNumber(shop.connection(), u"b1-t1-o-1"_s);
    REQUIRE(found);
    CHECK(found->order.id == request.id);
    CHECK(found->order.wantedBy == request.wantedBy);
    CHECK(found->state == OrderState::Open);
    CHECK(found->left() == shop.money(15'003));
    CHECK(sellsTheSame(found->order.ticket, request.ticket));

    const auto again = placeOrder(shop, shop.cashier(), request);
    REQUIRE(again);
    CHECK(again->number == order->number);
    CHECK(shop.facts(OrderPlacedKind) == 1);
    request.kind = OrderKind::Layaway;
    CHECK(placeOrder(shop, shop.cashier(), request).error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a deposit is money received and owed, neither turnover nor tax", "[order]")
{
    OrderShop shop;
    const Order order = shop.placed();
    const PayOrder request = shop.pays(order.id, 5000, {{TenderMethod::Cash, shop.money(6000)}});

    const auto paid = payOrder(shop, shop.cashier(), request);

    REQUIRE(paid);
    CHECK(paid->number.toText() == u"B1-T1-P-000001"_s);
    CHECK(paid->change == shop.money(1000));
    CHECK(paid->left == shop.money(10'003));
    CHECK(shop.closing(Role::CustomerDeposits) == shop.money(-5000));
    CHECK(shop.closing(Role::TaxOutput).isZero());
    const ShiftReport report = shop.report();
    CHECK(report.orders.taken->times == 1);
    CHECK(report.orders.taken->amount == shop.money(5000));
    CHECK_FALSE(report.orders.returned);
    CHECK(report.turnover.isZero());
    CHECK(report.expectedCash == shop.money(15'000));
    CHECK(depositsHeld(shop.connection(), shop.currency()) == shop.money(5000));

    const auto again = payOrder(shop, shop.cashier(), request);
    REQUIRE(again);
    CHECK(again->number == paid->number);
    CHECK(shop.facts(OrderPaidKind) == 1);
    const auto read = readOrderPayment(*shop.shop().daybook().find(paid->id));
    REQUIRE(read);
    CHECK(read->tenders == request.tenders);
    CHECK(read->held == shop.money(5000));
    REQUIRE(shop.closeShift());
    CHECK(zReport(shop.connection(), shop.shift)->orders.taken->amount == shop.money(5000));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("which piece it is, is said when an order is collected", "[order][lot]")
{
    OrderShop shop;
    catalogue::Product table = shop.product(u"table"_s);
    table.tracking = catalogue::Tracking::Serial;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), table}));
    PlaceOrder request = shop.orders();
    REQUIRE(addLot(request.ticket, request.ticket.lines[0].id, {u"T1"_s}));
    const auto order = placeOrder(shop, shop.cashier(), request);
    REQUIRE(order);
    CHECK(order->ticket.lines[0].lots.empty());
    RecordSale collection = shop.collects(order->id, {{TenderMethod::Cash, order->total}});
    const auto unnamed = recordSale(shop, shop.cashier(), collection);
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().rule == sales::rules::LotsMustBeSaid);
    REQUIRE(addLot(collection.ticket, collection.ticket.lines[0].id, {u"T2"_s}));
    CHECK(recordSale(shop, shop.cashier(), collection));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("collection sells the order at the agreed prices, and its deposit pays once", "[order]")
{
    OrderShop shop;
    const Order order = shop.placed();
    shop.deposit(order.id, 4000);
    shop.deposit(order.id, 1000, TenderMethod::Card);
    shop.product(u"chair"_s).price; // The product's own price may be another by now: the order's stands.
    const RecordSale request = shop.collects(order.id, {{TenderMethod::Cash, shop.money(10'003)}});
    CHECK(std::ranges::count(request.tenders, TenderMethod::Deposit, &Tender::method) == 2);

    const auto sold = recordSale(shop, shop.cashier(), request);

    REQUIRE(sold);
    CHECK(sold->total == shop.money(15'003));
    CHECK(shop.detail(order.id).state == OrderState::Collected);
    CHECK(shop.detail(order.id).held().isZero());
    CHECK(shop.closing(Role::CustomerDeposits).isZero());
    CHECK(shop.stockOf(u"chair"_s).reserved.isZero());
    CHECK(shop.stockOf(u"chair"_s).onHand == Quantity::units(-2));
    const SaleDetail sale = findSale(shop.connection(), sold->id).value();
    CHECK(sale.sale.order == order.id);
    CHECK(sale.sale.customer == shop.layla);
    CHECK(sale.sale.balances());
    const ShiftReport report = shop.report();
    CHECK(report.turnover == shop.money(15'003));
    CHECK(report.expectedCash == shop.money(10'000 + 4000 + 10'003));
    const auto deposit = std::ranges::find(report.methods, TenderMethod::Deposit, &ShiftMethod::method);
    REQUIRE(deposit != report.methods.end());
    CHECK(deposit->taken.amount == shop.money(5000));

    REQUIRE(recordSale(shop, shop.cashier(), request)); // The very same: the same answer.
    RecordSale twice = request;
    twice.ticket.id = shop.newId<SaleId>();
    CHECK(recordSale(shop, shop.cashier(), twice).error().rule == sales::rules::OrderMustBeOpen);
    CHECK(changeTenders(shop, shop.manager(), {shop.newRequest(), sold->id, {{TenderMethod::Card, shop.money(15'003)}}})
              .error()
              .rule
        == sales::rules::ChangedSaleMustNotBeOfOrder);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what is reserved is not there for anybody else", "[order][stock-policy]")
{
    OrderShop shop;
    const BranchId branch = shop.manager().branch();
    REQUIRE(stock::adjustStock(shop, shop.manager(),
        {shop.newRequest(), stock::branchPlace(branch), stock::AdjustReason::Found, {},
            {{shop.snapshot(u"chair"_s).id, Quantity::units(3)}, {shop.snapshot(u"table"_s).id, Quantity::units(1)}}}));
    REQUIRE(catalogue::saveGoodsRule(
        shop, shop.manager(), {shop.newRequest(), {}, {.stock = catalogue::StockPolicy::Block}}));
    const Order order = shop.placed();
    CHECK(shop.stockOf(u"chair"_s).onHand == Quantity::units(3));
    CHECK(shop.stockOf(u"chair"_s).available() == Quantity::units(1));

    Ticket other = shop.ticket();
    shop.add(other, u"chair"_s, 2);
    const auto shortages =
        shortagesOf(shop.connection(), branch, other, *shop.shop().settled(&catalogue::loadGoodsRules));
    REQUIRE(shortages.size() == 1);
    CHECK(shortages[0].onHand == Quantity::units(1));
    CHECK(recordSale(shop, shop.cashier(), shop.payExactly(other)).error().rule == sales::rules::StockMustSuffice);
    CHECK(recordSale(shop, shop.cashier(), shop.collects(order.id, {{TenderMethod::Cash, order.total}})));
    CHECK(shop.stockOf(u"chair"_s).available() == Quantity::units(1));
}

TEST_CASE("what comes back of a collected order is paid back the way its deposit had come", "[order]")
{
    OrderShop shop;
    const Order order = shop.placed();
    shop.deposit(order.id, 9000, TenderMethod::Card);
    const auto sold =
        recordSale(shop, shop.cashier(), shop.collects(order.id, {{TenderMethod::Cash, shop.money(6003)}}));
    REQUIRE(sold);

    const Ticket back =
        returnTicket(findSale(shop.connection(), sold->id).value(), shop.newId<SaleId>(), shop.shop().ids());
    const auto returned = recordReturn(shop, shop.manager(), {back, u"wrong colour"_s});

    REQUIRE(returned);
    REQUIRE(returned->tenders.size() == 2);
    CHECK(returned->tenders[0] == Tender {TenderMethod::Card, shop.money(-9000)});
    CHECK(returned->tenders[1] == Tender {TenderMethod::Cash, shop.money(-6003)});
    CHECK(shop.closing(Role::CustomerDeposits).isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a layaway is handed over once all of it is paid", "[order]")
{
    OrderShop shop;
    const Order order = shop.placed(OrderKind::Layaway);
    shop.deposit(order.id, 5003);
    const auto early =
        recordSale(shop, shop.cashier(), shop.collects(order.id, {{TenderMethod::Cash, shop.money(10'000)}}));
    CHECK(early.error().rule == sales::rules::LayawayMustBePaid);

    shop.deposit(order.id, 10'000, TenderMethod::Card);
    const auto sold = recordSale(shop, shop.cashier(), shop.collects(order.id));

    REQUIRE(sold);
    CHECK(sold->change.isZero());
    CHECK(shop.closing(Role::CustomerDeposits).isZero());
    CHECK(openOrders(shop.connection()).empty());
}

TEST_CASE("a cancelled order gives its deposit back the way it came, less what the shop keeps", "[order]")
{
    OrderShop shop;
    const Order order = shop.placed();
    shop.deposit(order.id, 4000);
    shop.deposit(order.id, 3000, TenderMethod::Card);
    const CancelOrder request = shop.cancels(order.id, 500);

    const auto cancelled = cancelOrder(shop, shop.manager(), request);

    REQUIRE(cancelled);
    CHECK(cancelled->tenders
        == std::vector<Tender> {{TenderMethod::Cash, shop.money(-3500)}, {TenderMethod::Card, shop.money(-3000)}});
    CHECK(shop.detail(order.id).state == OrderState::Cancelled);
    CHECK(shop.closing(Role::CustomerDeposits).isZero());
    CHECK(shop.closing(Role::DepositsKept) == shop.money(-500));
    CHECK(shop.closing(Role::CardClearing).isZero());
    CHECK(shop.stockOf(u"chair"_s).reserved.isZero());
    const ShiftReport report = shop.report();
    CHECK(report.orders.returned->amount == shop.money(6500));
    CHECK(report.orders.kept->amount == shop.money(500));
    CHECK(report.turnover.isZero());
    CHECK(report.expectedCash == shop.money(10'500));

    REQUIRE(cancelOrder(shop, shop.manager(), request));
    CHECK(shop.facts(OrderCancelledKind) == 1);
    const auto read = readCancellation(*shop.shop().daybook().find(cancelled->id));
    REQUIRE(read);
    CHECK(read->tenders == cancelled->tenders);
    CHECK(read->reason == request.reason);
    CHECK(payOrder(shop, shop.cashier(), shop.pays(order.id, 100, {{TenderMethod::Cash, shop.money(100)}})).error().rule
        == sales::rules::OrderMustBeOpen);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("cash for an order and back is rounded to coins that exist", "[order]")
{
    OrderShop shop({.country = u"CH"_s});
    const Order order = shop.placed();
    const Tender all {TenderMethod::Cash, shop.money(15'005)};
    const auto paid =
        payOrder(shop, shop.cashier(), shop.pays(order.id, settledBy(order.total, all, shop.terms()).minor(), {all}));
    REQUIRE(paid);
    CHECK(paid->amount == shop.money(15'003));
    CHECK(paid->rounding == shop.money(2));
    const auto cancelled = cancelOrder(shop, shop.manager(), shop.cancels(order.id));
    REQUIRE(cancelled);
    CHECK(cancelled->tenders == std::vector<Tender> {{TenderMethod::Cash, shop.money(-15'005)}});
    CHECK(shop.report().rounding.isZero());
    CHECK(shop.report().expectedCash == shop.money(10'000));
    CHECK(shop.closing(Role::CashRounding).isZero());
}

TEST_CASE("store credit pays a deposit and comes back as store credit", "[order]")
{
    OrderShop shop;
    Ticket back = shop.ticket(TicketMode::Return);
    back.customer = shop.layla;
    shop.add(back, u"chair"_s);
    REQUIRE(recordReturn(shop, shop.manager(), {back, u"wrong one"_s, RefundTo::StoreCredit}));
    const Order order = shop.placed();
    shop.deposit(order.id, 2500, TenderMethod::StoreCredit);
    const auto credit = [&] { return parties::balancesOf(shop.connection(), shop.currency(), shop.layla).storeCredit; };
    CHECK(credit().isZero());
    REQUIRE(cancelOrder(shop, shop.manager(), shop.cancels(order.id)));
    CHECK(credit() == shop.money(2500));
}

TEST_CASE("what was agreed by who may give it is collected by who may not", "[order]")
{
    OrderShop shop;
    PlaceOrder request = shop.orders();
    REQUIRE(setDiscount(request.ticket, request.ticket.lines[0].id, Rate::percent(50), u"shown"_s));
    CHECK(placeOrder(shop, shop.cashier(), request).error().rule == sales::rules::DiscountMustBeAllowed);
    request.id = shop.newId<OrderId>();
    const auto order = placeOrder(shop, shop.manager(), request);
    REQUIRE(order);
    const Money rest = order->total;
    CHECK(recordSale(shop, shop.cashier(), shop.collects(order->id, {{TenderMethod::Cash, rest}})));
}

TEST_CASE("open orders are listed by customer and by number, the oldest first", "[order]")
{
    OrderShop shop;
    const Order first = shop.placed();
    shop.clock.advance(60'000);
    const Order second = shop.placed(OrderKind::Layaway);
    shop.deposit(second.id, 3);
    const auto rows = openOrders(shop.connection());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == first.id);
    CHECK(rows[1].kind == OrderKind::Layaway);
    CHECK(rows[1].left() == shop.money(15'000));
    CHECK(rowOf(shop.detail(second.id)).held == rows[1].held);
    CHECK(openOrders(shop.connection(), {.customer = shop.layla}).size() == 2);
    CHECK(openOrders(shop.connection(), {.customer = shop.newId<PartyId>()}).empty());
    CHECK(openOrders(shop.connection(), {.number = 2}).front().id == second.id);
    CHECK(openOrders(shop.connection(), {.count = 1}).size() == 1);
    CHECK(reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::Order, first.id.as<FactTag>()}) == 1);
}

namespace {

struct BrokenOrder {
    const char *what;
    Rule rule;
    void (*spoil)(OrderShop &, PlaceOrder &);
};

const BrokenOrder BrokenOrders[] = {
    {"nobody's", sales::rules::OrderMustHaveCustomer,
        [](OrderShop &, PlaceOrder &order) { order.ticket.customer.reset(); }},
    {"a stranger's", sales::rules::CustomerMustBeKnown,
        [](OrderShop &shop, PlaceOrder &order) { order.ticket.customer = shop.newId<PartyId>(); }},
    {"a gift card", sales::rules::OrderMustBeOfGoods,
        [](OrderShop &shop, PlaceOrder &order) {
            order.ticket.loads.push_back({{shop.newId<payments::GiftCardId>(), u"1234"_s}, shop.money(100)});
        }},
    {"paid already", sales::rules::OrderMustBeUnpaid,
        [](OrderShop &shop, PlaceOrder &order) {
            order.ticket.payments.push_back({TenderMethod::Cash, shop.money(100)});
        }},
    {"an order of an order", sales::rules::OrderMustBeUnpaid,
        [](OrderShop &shop, PlaceOrder &order) { order.ticket.order = shop.newId<OrderId>(); }},
    {"a return", sales::rules::TicketMustBeSale,
        [](OrderShop &, PlaceOrder &order) { order.ticket.mode = TicketMode::Return; }},
    {"nothing", sales::rules::TicketMustHaveLines, [](OrderShop &, PlaceOrder &order) { order.ticket.lines.clear(); }},
    {"yesterday", sales::rules::OrderDayMustNotBePast,
        [](OrderShop &shop, PlaceOrder &order) { order.wantedBy = BusinessDate::fromDays(shop.today().days() - 1); }},
};

struct BrokenPayment {
    const char *what;
    Rule rule;
    void (*spoil)(OrderShop &, PayOrder &);
};

const BrokenPayment BrokenPayments[] = {
    {"no shift", sales::rules::ShiftMustBeOpen, [](OrderShop &shop, PayOrder &) { REQUIRE(shop.closeShift()); }},
    {"no order", sales::rules::OrderMustExist,
        [](OrderShop &shop, PayOrder &pays) { pays.order = shop.newId<OrderId>(); }},
    {"nothing", sales::rules::OrderPaymentMustHaveAmount,
        [](OrderShop &shop, PayOrder &pays) { pays.amount = shop.money(0); }},
    {"more than is left", sales::rules::OrderPaymentMustNotExceedLeft,
        [](OrderShop &shop, PayOrder &pays) { pays.amount = shop.money(15'004); }},
    {"on account", sales::rules::SettlementMustBePaidNow,
        [](OrderShop &shop, PayOrder &pays) { pays.tenders = {{TenderMethod::OnAccount, shop.money(100)}}; }},
    {"another order's deposit", sales::rules::DepositMustBeOfOrder,
        [](OrderShop &shop, PayOrder &pays) { pays.tenders = {{TenderMethod::Deposit, shop.money(100)}}; }},
    {"too little", sales::rules::TendersMustCoverTotal,
        [](OrderShop &shop, PayOrder &pays) { pays.tenders = {{TenderMethod::Cash, shop.money(99)}}; }},
    {"credit that is not there", sales::rules::StoreCreditMustSuffice,
        [](OrderShop &shop, PayOrder &pays) { pays.tenders = {{TenderMethod::StoreCredit, shop.money(100)}}; }},
};

struct BrokenEnd {
    const char *what;
    Rule rule;
    void (*spoil)(OrderShop &, CancelOrder &);
};

const BrokenEnd BrokenEnds[] = {
    {"no order", sales::rules::OrderMustExist,
        [](OrderShop &shop, CancelOrder &end) { end.order = shop.newId<OrderId>(); }},
    {"more than is held", sales::rules::OrderFeeMustBeOfDeposit,
        [](OrderShop &shop, CancelOrder &end) { end.fee = shop.money(101); }},
    {"below nothing", sales::rules::OrderFeeMustBeOfDeposit,
        [](OrderShop &shop, CancelOrder &end) { end.fee = shop.money(-1); }},
    {"no reason", sales::rules::CancellationMustHaveReason, [](OrderShop &, CancelOrder &end) { end.reason = u" "_s; }},
    {"no shift", sales::rules::ShiftMustBeOpen, [](OrderShop &shop, CancelOrder &) { REQUIRE(shop.closeShift()); }},
};

struct BrokenCollection {
    const char *what;
    Rule rule;
    void (*spoil)(OrderShop &, RecordSale &);
};

const BrokenCollection BrokenCollections[] = {
    {"no order", sales::rules::OrderMustExist,
        [](OrderShop &shop, RecordSale &sale) { sale.ticket.order = shop.newId<OrderId>(); }},
    {"a deposit without its order", sales::rules::DepositMustBeOfOrder,
        [](OrderShop &, RecordSale &sale) { sale.ticket.order.reset(); }},
    {"fewer goods", sales::rules::OrderMustBeAsAgreed,
        [](OrderShop &, RecordSale &sale) { sale.ticket.lines.pop_back(); }},
    {"another price", sales::rules::OrderMustBeAsAgreed,
        [](OrderShop &shop, RecordSale &sale) { sale.ticket.lines[0].price = UnitPrice::of(shop.money(1)); }},
    {"another customer", sales::rules::OrderMustBeAsAgreed,
        [](OrderShop &, RecordSale &sale) { sale.ticket.customer.reset(); }},
    {"less than is held", sales::rules::DepositMustBeAsHeld,
        [](OrderShop &shop, RecordSale &sale) { sale.tenders[0].amount = shop.money(99); }},
    {"none of it", sales::rules::DepositMustBeAsHeld,
        [](OrderShop &, RecordSale &sale) { sale.tenders.erase(sale.tenders.begin()); }},
    {"too little beside it", sales::rules::TendersMustCoverTotal,
        [](OrderShop &, RecordSale &sale) { sale.tenders.pop_back(); }},
};

} // namespace

TEST_CASE("an order that breaks a rule is refused and keeps nothing aside", "[order]")
{
    const BrokenOrder &broken = GENERATE(from_range(BrokenOrders));
    INFO(broken.what);
    OrderShop shop;
    PlaceOrder request = shop.orders();
    broken.spoil(shop, request);
    const qint64 facts = shop.facts();
    const auto order = placeOrder(shop, shop.cashier(), request);
    REQUIRE_FALSE(order);
    CHECK(order.error().rule == broken.rule);
    CHECK(shop.facts() == facts);
}

TEST_CASE("a payment of an order that breaks a rule is refused and writes nothing", "[order]")
{
    const BrokenPayment &broken = GENERATE(from_range(BrokenPayments));
    INFO(broken.what);
    OrderShop shop;
    PayOrder request = shop.pays(shop.placed().id, 100, {{TenderMethod::Cash, shop.money(100)}});
    broken.spoil(shop, request);
    const qint64 facts = shop.facts();
    const auto paid = payOrder(shop, shop.cashier(), request);
    REQUIRE_FALSE(paid);
    CHECK(paid.error().rule == broken.rule);
    CHECK(shop.facts() == facts);
}

TEST_CASE("a cancellation that breaks a rule is refused and the order stays open", "[order]")
{
    const BrokenEnd &broken = GENERATE(from_range(BrokenEnds));
    INFO(broken.what);
    OrderShop shop;
    const Order order = shop.placed();
    shop.deposit(order.id, 100);
    CancelOrder request = shop.cancels(order.id);
    broken.spoil(shop, request);
    const qint64 facts = shop.facts();
    const auto cancelled = cancelOrder(shop, shop.manager(), request);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().rule == broken.rule);
    CHECK(shop.facts() == facts);
    CHECK(shop.detail(order.id).state == OrderState::Open);
}

TEST_CASE("a collection that is not the order is refused and the order stays open", "[order]")
{
    const BrokenCollection &broken = GENERATE(from_range(BrokenCollections));
    INFO(broken.what);
    OrderShop shop;
    const Order order = shop.placed();
    shop.deposit(order.id, 100);
    RecordSale request = shop.collects(order.id, {{TenderMethod::Cash, shop.money(14'903)}});
    broken.spoil(shop, request);
    const qint64 facts = shop.facts();
    const auto sold = recordSale(shop, shop.manager(), request);
    REQUIRE_FALSE(sold);
    CHECK(sold.error().rule == broken.rule);
    CHECK(shop.facts() == facts);
    CHECK(shop.detail(order.id).held() == shop.money(100));
}
