// Customers' orders at the till: from the menu to the slip, a deposit, the collection, the cancellation.
#include "core/parties/save_customer.h"
#include "core/sales/order_queries.h"
#include "core/sales/shift_queries.h"
#include "tests/ui/sales/till_counter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using sales::OrderState;
using sales::TenderMethod;
using test::Bread;
using test::TillCounter;
using test::Water;

namespace {

struct OrderCounter : TillCounter {
    PartyId layla = shop.newId<PartyId>();

    OrderCounter()
    {
        REQUIRE(parties::saveCustomer(shop, shop.manager(),
            {shop.newRequest(), {.id = layla, .name = u"Layla"_s, .cardCode = u"2900000000017"_s}}));
        openShift();
    }
    void chooseRow(const QString &words)
    {
        const auto &rows = panel<ChoicePanelView>().rows;
        const auto found = std::ranges::find_if(rows, [&](const ChoiceRow &row) { return row.title.contains(words); });
        INFO(words.toStdString());
        REQUIRE(found != rows.end());
        till->choose(static_cast<int>(found - rows.begin()));
    }
    void openOrders()
    {
        till->act(TillAction::Menu);
        chooseRow(u"Customer orders"_s);
    }
    /// Bread and two waters for Layla, 5.27.
    sales::OrderRow place(const QString &kind = u"Order these goods"_s)
    {
        till->scan(Bread);
        till->scan(Water);
        till->scan(Water);
        till->scan(u"2900000000017"_s);
        openOrders();
        chooseRow(kind);
        till->choose(0); // No day.
        const auto rows = sales::openOrders(shop.connection());
        REQUIRE_FALSE(rows.empty());
        return rows.back();
    }
    sales::OrderDetail order() { return sales::findOrderByNumber(shop.connection(), u"B1-T1-O-1"_s).value(); }
    void pay(const QString &digits, TenderMethod method = TenderMethod::Cash)
    {
        chooseRow(u"Take a"_s);
        type(digits);
        if (method == TenderMethod::Cash) {
            till->act(TillAction::Enter);
            return;
        }
        till->payBy(method);
        till->act(TillAction::Enter);
    }
};

} // namespace

TEST_CASE("a sale becomes an order with a deposit, from the menu", "[till][order]")
{
    OrderCounter counter;
    const sales::OrderRow row = counter.place();
    CHECK(row.total == counter.shop.money(527));
    CHECK(counter.state().rows.empty()); // The next customer's sale.
    CHECK(counter.state().feedback.text.contains(u"B1-T1-O-000001"_s));

    counter.pay(u"2"_s);

    const auto &change = counter.panel<ChangePanelView>();
    CHECK(change.paid.contains(u"Left to pay"_s));
    CHECK(counter.orderSlips == 1);
    CHECK(counter.drawers == 1);
    CHECK(counter.order().held() == counter.shop.money(200));
    CHECK(counter.order().order.customer() == counter.layla);
    counter.till->act(TillAction::Print); // F9: the slip again, a copy that is counted.
    CHECK(counter.orderSlips == 2);
    CHECK(counter.lastCopy == 1);
}

TEST_CASE("the day of an order is typed as so many days, or chosen", "[till][order]")
{
    OrderCounter counter;
    counter.till->scan(Bread);
    counter.till->scan(u"2900000000017"_s);
    counter.openOrders();
    counter.chooseRow(u"Order these goods"_s);
    counter.till->setQuery(u"soon"_s);
    counter.till->choose(0);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(sales::openOrders(counter.shop.connection()).empty());
    counter.till->setQuery(u"10"_s);
    counter.till->choose(0);
    CHECK(counter.order().order.wantedBy == BusinessDate::fromDays(counter.shop.today().days() + 10));
}

TEST_CASE("an order without a customer asks for one first, and the sale stays", "[till][order]")
{
    OrderCounter counter;
    counter.till->scan(Bread);
    counter.openOrders();
    counter.chooseRow(u"Order these goods"_s);
    CHECK(counter.state().feedback.text.contains(u"customer"_s));
    CHECK(counter.state().rows.size() == 1);
    CHECK(sales::openOrders(counter.shop.connection()).empty());
}

TEST_CASE("a scanned slip opens the order; its collection pays what is left, and nothing else is sold with it",
    "[till][order]")
{
    OrderCounter counter;
    (void)counter.place();
    counter.pay(u"2"_s, TenderMethod::Card);

    counter.till->scan(u"B1-T1-O-000001"_s);
    counter.chooseRow(u"Collect"_s);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(327));
    REQUIRE(counter.state().banner);
    CHECK(counter.state().banner->contains(u"B1-T1-O-000001"_s));
    CHECK_FALSE(counter.state().isReturn);
    REQUIRE(counter.state().payments.size() == 1);
    CHECK_FALSE(counter.state().payments[0].isRemovable);

    counter.till->act(TillAction::Escape);
    counter.till->scan(Water);
    CHECK(counter.state().feedback.text.contains(u"as it was agreed"_s));
    CHECK(counter.state().rows.size() == 2);
    counter.till->act(TillAction::Remove);
    CHECK(counter.state().rows.size() == 2);
    CHECK(counter.shop.facts("ticket.line-removed") == 0);

    counter.till->act(TillAction::ExactCash);
    CHECK(counter.order().state == OrderState::Collected);
    const auto sale = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sale);
    CHECK(sale->sale.total() == counter.shop.money(527));
    CHECK(sale->sale.tenders.size() == 2);
    CHECK_FALSE(counter.panel<ChangePanelView>().canChangePayment);
    CHECK(counter.state().rows.empty());

    counter.till->scan(u"B1-T1-O-000001"_s);
    CHECK(counter.state().feedback.text.contains(u"already"_s));
}

TEST_CASE("a collection survives a restart, and leaving it keeps the order open", "[till][order]")
{
    OrderCounter counter;
    (void)counter.place();
    counter.chooseRow(u"Collect"_s);
    counter.open(); // As after a power cut.
    REQUIRE(counter.state().banner);
    counter.till->act(TillAction::Menu);
    counter.chooseRow(u"Empty the sale"_s);
    CHECK(counter.state().rows.empty());
    CHECK_FALSE(counter.state().banner);
    CHECK(counter.order().state == OrderState::Open);
    CHECK(counter.shop.facts("ticket.emptied") == 0);
}

TEST_CASE("a layaway is paid in parts and taken when all is paid", "[till][order]")
{
    OrderCounter counter;
    (void)counter.place(u"Layaway"_s);
    for (const ChoiceRow &row : counter.panel<ChoicePanelView>().rows)
        CHECK_FALSE(row.title.contains(u"Collect"_s));
    counter.pay(u"5"_s);
    counter.till->scan(u"B1-T1-O-000001"_s);
    counter.pay({}); // Nothing typed: the rest.
    CHECK(counter.order().left().isZero());
    const int drawers = counter.drawers;
    counter.till->scan(u"B1-T1-O-000001"_s);
    counter.chooseRow(u"Collect"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.order().state == OrderState::Collected);
    CHECK(counter.drawers == drawers);
}

TEST_CASE("cancelling gives the deposit back once somebody who may agrees", "[till][order]")
{
    OrderCounter counter;
    (void)counter.place();
    counter.pay(u"3"_s);
    counter.till->setSession(counter.shop.manager());
    counter.openOrders();
    counter.till->setQuery(u"layl"_s);
    counter.till->choose(0);
    counter.chooseRow(u"Cancel the order"_s);
    counter.till->setQuery(u"1.00"_s);
    counter.till->choose(0);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(200));
    CHECK(counter.order().state == OrderState::Cancelled);
    CHECK(counter.orderSlips == 2);
    counter.openOrders();
    CHECK(counter.panel<ChoicePanelView>().rows.empty());
}

TEST_CASE("an order that nothing was paid on is cancelled without a word of money", "[till][order]")
{
    OrderCounter counter;
    (void)counter.place();
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(u"B1-T1-O-000001"_s);
    counter.chooseRow(u"Cancel the order"_s);
    CHECK_FALSE(counter.panel<ChoicePanelView>().queryPlaceholder);
    counter.till->choose(0);
    CHECK(counter.order().state == OrderState::Cancelled);
    CHECK(counter.drawers == 0);
    CHECK(counter.state().feedback.text.contains(u"cancelled"_s));
}
