// Quotations at the till: from the menu to the slip, found, sold at their prices, ordered, cancelled.
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_goods_rule.h"
#include "core/catalogue/save_product.h"
#include "core/parties/save_customer.h"
#include "core/sales/order_queries.h"
#include "core/sales/quotation_queries.h"
#include "tests/ui/sales/till_counter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using sales::QuotationState;
using test::Bread;
using test::TillCounter;
using test::Water;

namespace {

const QString LaylasCard = u"2900000000017"_s;
const QString Number = u"B1-T1-Q-000001"_s;

struct QuotationCounter : TillCounter {
    PartyId layla = shop.newId<PartyId>();

    QuotationCounter()
    {
        REQUIRE(parties::saveCustomer(
            shop, shop.manager(), {shop.newRequest(), {.id = layla, .name = u"Layla"_s, .cardCode = LaylasCard}}));
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
    [[nodiscard]] bool hasRow(const QString &words) const
    {
        return std::ranges::any_of(
            panel<ChoicePanelView>().rows, [&](const ChoiceRow &row) { return row.title.contains(words); });
    }
    void openQuotations()
    {
        till->act(TillAction::Menu);
        chooseRow(u"Quotations"_s);
    }
    /// Bread and two waters for Layla, 5.27, for a fortnight.
    void give()
    {
        till->scan(Bread);
        till->scan(Water);
        till->scan(Water);
        till->scan(LaylasCard);
        openQuotations();
        chooseRow(u"Give a quotation"_s);
        till->choose(0);
    }
    sales::QuotationDetail quotation() { return sales::findQuotationByNumber(shop.connection(), Number).value(); }
    void raisePrice(const QString &name, qint64 minor)
    {
        catalogue::Product changed =
            catalogue::findProduct(shop.connection(), shop.currency(), shop.product(name).id).value();
        changed.price = UnitPrice::of(shop.money(minor));
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), changed}));
    }
    void days(qint64 count)
    {
        shop.clock.advance(count * 24 * qint64 {60 * 60'000});
        till->reload();
    }
    [[nodiscard]] bool says(const QString &words) const { return state().feedback.text.contains(words); }
};

} // namespace

TEST_CASE("a sale becomes a quotation for its customer, with a slip and a sheet", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    CHECK(counter.quotation().quotation.total == counter.shop.money(527));
    CHECK(counter.quotation().quotation.validUntil == BusinessDate::fromDays(counter.shop.today().days() + 14));
    CHECK(counter.quotation().quotation.ticket.customer == counter.layla);
    CHECK(counter.state().rows.empty()); // The next customer's sale.
    CHECK(counter.says(Number));

    counter.till->choose(0); // The slip; it is no copy.
    CHECK(counter.quotationSlips == 1);
    CHECK(counter.lastCopy == 0);
    counter.chooseRow(u"Save as a sheet"_s);
    CHECK(counter.sheets == 1);
    counter.till->scan(Number);
    counter.chooseRow(u"Print the slip"_s);
    CHECK(counter.quotationSlips == 2);
    CHECK(counter.lastCopy == 1);
}

TEST_CASE("a quotation may be for a name, by which it is found again; days are typed or chosen", "[till][quotation]")
{
    QuotationCounter counter;
    counter.till->scan(Bread);
    counter.openQuotations();
    counter.chooseRow(u"Give a quotation"_s);
    counter.till->setQuery(u"Omar Haddad"_s);
    counter.till->choose(0);
    counter.till->setQuery(u"soon"_s);
    counter.till->choose(0);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(sales::openQuotations(counter.shop.connection()).empty());
    counter.till->setQuery(u"21"_s);
    counter.till->choose(0);
    CHECK(counter.quotation().name == u"Omar Haddad"_s);
    CHECK(counter.quotation().quotation.validUntil == BusinessDate::fromDays(counter.shop.today().days() + 21));

    counter.till->act(TillAction::Escape);
    counter.openQuotations();
    counter.till->setQuery(u"hadd"_s);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    counter.till->setQuery(u"1"_s);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    counter.till->setQuery(u"nobody"_s);
    CHECK(counter.panel<ChoicePanelView>().rows.empty());
    counter.till->setQuery(u"omar"_s);
    counter.till->choose(0);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"Omar Haddad"_s));
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(Number);
    counter.chooseRow(u"Erase the name"_s);
    CHECK(counter.quotation().name.isEmpty());
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"Erased name"_s));
}

TEST_CASE("a name that is not typed leads to the customers, and the sale stays", "[till][quotation]")
{
    QuotationCounter counter;
    counter.till->scan(Bread);
    counter.openQuotations();
    counter.chooseRow(u"Give a quotation"_s);
    counter.till->choose(0);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"ustomer"_s));
    CHECK(counter.state().rows.size() == 1);
    CHECK(sales::openQuotations(counter.shop.connection()).empty());
}

TEST_CASE("scanned, a quotation is sold at its prices; what is scanned besides has those of today", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    counter.raisePrice(u"Water"_s, 100);
    counter.till->scan(Number);
    counter.chooseRow(u"Sell at these prices"_s);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().banner->contains(Number));
    CHECK(counter.state().totals.total == counter.shop.money(527));
    counter.till->scan(Water);
    REQUIRE(counter.state().rows.size() == 3);
    CHECK(counter.state().totals.total == counter.shop.money(627));

    counter.till->act(TillAction::ExactCash);

    CHECK(sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.total()
        == counter.shop.money(627));
    CHECK(counter.quotation().state == QuotationState::Sold);
    counter.till->scan(Number);
    CHECK(counter.says(u"used already"_s));
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"B1-T1-"_s)); // The receipt, who and when.
    CHECK_FALSE(counter.hasRow(u"Sell"_s));
    CHECK(counter.hasRow(u"Print the slip"_s));
}

TEST_CASE(
    "what was quoted may be lessened or taken out at the till, and not become more or cheaper", "[till][quotation]")
{
    QuotationCounter counter;
    counter.till->setSession(counter.shop.manager());
    counter.give();
    counter.till->scan(Number);
    counter.chooseRow(u"Sell at these prices"_s);
    counter.till->selectRow(1);
    counter.type(u"3"_s);
    counter.till->act(TillAction::Quantity);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.says(u"stands as quotation"_s));
    counter.type(u"1"_s);
    counter.till->act(TillAction::Quantity);
    CHECK(counter.state().totals.total == counter.shop.money(438));
    counter.till->act(TillAction::Remove);
    CHECK(counter.state().totals.total == counter.shop.money(349));
}

TEST_CASE("a quotation that was loaded and is not wanted stays open", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    counter.till->scan(Number);
    counter.chooseRow(u"Sell at these prices"_s);
    const qint64 facts = counter.shop.facts();
    counter.till->act(TillAction::Menu);
    counter.chooseRow(u"Empty the sale"_s);
    CHECK(counter.state().rows.empty());
    CHECK(counter.says(u"stays open"_s));
    CHECK(counter.shop.facts() == facts);
    CHECK(counter.quotation().state == QuotationState::Open);
}

TEST_CASE("past its day a quotation is sold at the prices of today, or at its own by approval", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    counter.raisePrice(u"Bread"_s, 400);
    counter.days(15);
    counter.till->scan(Number);
    CHECK(counter.says(u"Ended on"_s));
    SECTION("of today")
    {
        counter.chooseRow(u"Sell at today"_s);
        CHECK(counter.state().totals.total == counter.shop.money(578));
        CHECK(counter.says(u"today's prices"_s));
        CHECK(counter.state().totals.total != counter.quotation().quotation.total);
    }
    SECTION("its own, by who may")
    {
        counter.till->setSession(counter.shop.manager());
        counter.till->scan(Number);
        counter.chooseRow(u"Sell at the old prices"_s);
        CHECK(counter.state().totals.total == counter.shop.money(527));
    }
    SECTION("its own, asked for")
    {
        counter.work(access::Right::OverridePrice, access::Grant::WithApprover);
        counter.till->scan(Number);
        counter.chooseRow(u"Sell at the old prices"_s);
        CHECK(std::holds_alternative<PinPanelView>(counter.state().panel));
        CHECK(counter.state().rows.empty());
        return;
    }
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.quotation().state == QuotationState::Sold);
}

TEST_CASE("a quotation becomes an order with a deposit from its own panel", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    counter.till->scan(Number);
    counter.chooseRow(u"Order these goods, with"_s);
    counter.till->choose(0); // Order these goods.
    counter.till->choose(0); // No day.
    const auto orders = sales::openOrders(counter.shop.connection());
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].total == counter.shop.money(527));
    CHECK(counter.quotation().state == QuotationState::Ordered);
}

TEST_CASE("a quotation is cancelled with a reason, from its panel", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    counter.till->scan(Number);
    counter.chooseRow(u"Cancel the quotation"_s);
    counter.till->scan(Bread); // A question is open.
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    counter.chooseRow(u"mistake"_s);
    CHECK(counter.quotation().state == QuotationState::Cancelled);
    counter.till->scan(Number);
    CHECK(counter.says(u"was cancelled"_s));
}

TEST_CASE("goods of a quotation that are gone meanwhile need somebody's word", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    REQUIRE(catalogue::saveGoodsRule(counter.shop, counter.shop.manager(),
        {counter.shop.newRequest(), {}, {.stock = catalogue::StockPolicy::Block}}));
    counter.work(access::Right::SellBelowStock, access::Grant::WithApprover);
    counter.till->scan(Number);
    counter.chooseRow(u"Sell at these prices"_s);
    CHECK(std::holds_alternative<PinPanelView>(counter.state().panel));
    counter.till->act(TillAction::Escape);
    counter.till->setSession(counter.shop.manager());
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.quotation().state == QuotationState::Sold);
}

TEST_CASE("a quotation survives a cut in the middle of its sale", "[till][quotation]")
{
    QuotationCounter counter;
    counter.give();
    counter.raisePrice(u"Bread"_s, 999);
    counter.till->scan(Number);
    counter.chooseRow(u"Sell at these prices"_s);
    counter.open(); // The program starts again.
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().banner->contains(Number));
    counter.till->act(TillAction::ExactCash);
    CHECK(sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.total()
        == counter.shop.money(527));
}
