// Price lists, promotions and coupons as the cashier meets them.
#include "core/catalogue/save_prices.h"
#include "core/parties/save_customer.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using catalogue::Promotion;
using catalogue::PromotionKind;
using test::Bread;
using test::Water;

namespace {

struct PricedCounter : test::TillCounter {
    PricedCounter() { openShift(); }

    [[nodiscard]] Promotion promotion(const QString &name, PromotionKind kind, qint64 percent)
    {
        return {.id = shop.newId<catalogue::PromotionId>(),
            .name = name,
            .kind = kind,
            .rate = Rate::percent(percent),
            .amount = shop.money(0),
            .minimum = shop.money(0)};
    }
    void save(const Promotion &one)
    {
        REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), one}));
    }
    void threeForTwo()
    {
        Promotion one = promotion(u"Three for two"_s, PromotionKind::BuyAndGet, 100);
        const ProductId bread = shop.product(u"Bread"_s).id;
        one.slots = {{2, {{bread}, {}}}, {1, {{bread}, {}}}};
        save(one);
    }
    /// For the group "Trade": bread at 3.00, from six on at 2.50.
    void tradeList()
    {
        catalogue::PriceList list {
            .id = shop.newId<catalogue::PriceListId>(), .name = u"Trade price"_s, .currency = shop.currency()};
        list.scope.groups = {u"Trade"_s};
        REQUIRE(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), list}));
        const ProductId bread = shop.product(u"Bread"_s).id;
        REQUIRE(catalogue::setListPrices(shop, shop.manager(),
            {shop.newRequest(), list.id,
                {{bread, Quantity::units(1), UnitPrice::of(shop.money(300))},
                    {bread, Quantity::units(6), UnitPrice::of(shop.money(250))}}}));
        REQUIRE(parties::saveCustomer(shop, shop.manager(),
            {shop.newRequest(),
                {.id = shop.newId<PartyId>(), .name = u"Nora"_s, .cardCode = u"CARD7"_s, .priceGroup = u"Trade"_s}}));
    }
    void openMenuAt(const QString &title)
    {
        till->act(TillAction::Menu);
        const auto &rows = panel<ChoicePanelView>().rows;
        const auto found = std::ranges::find(rows, title, &ChoiceRow::title);
        REQUIRE(found != rows.end());
        till->choose(static_cast<int>(found - rows.begin()));
    }
};

} // namespace

TEST_CASE("a promotion shows on its line and in the sum, and goes when its line does not fill it", "[till][pricing]")
{
    PricedCounter counter;
    counter.threeForTwo();
    counter.till->scan(Bread);
    counter.till->scan(Bread);
    CHECK(counter.state().totals.promoted.isZero());
    counter.till->scan(Bread);
    CHECK(counter.state().totals.total == counter.shop.money(698));
    CHECK(counter.state().totals.promoted == counter.shop.money(349));
    CHECK(counter.state().totals.discount.isZero());
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].detail.contains(u"Three for two"_s));
    CHECK(counter.state().rows[0].detail.contains(u"10.47"_s)); // What it would be otherwise.
    CHECK(counter.state().rows[0].total == counter.shop.money(698));
    counter.till->act(TillAction::Minus);
    CHECK(counter.state().totals.total == counter.shop.money(698)); // Two, at their price.
    CHECK(counter.state().rows[0].detail.isEmpty());
    counter.till->act(TillAction::Undo);
    CHECK(counter.state().totals.promoted == counter.shop.money(349));
}

TEST_CASE("the customer's price list takes effect when they are chosen", "[till][pricing]")
{
    PricedCounter counter;
    counter.tradeList();
    counter.till->scan(Bread);
    CHECK(counter.state().totals.total == counter.shop.money(349));
    counter.till->scan(u"CARD7"_s);
    CHECK(counter.state().totals.total == counter.shop.money(300));
    CHECK(counter.state().rows[0].detail.contains(u"Trade price"_s));
    CHECK(counter.state().rows[0].detail.contains(u"3.49"_s));
    counter.type(u"5"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(Bread);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().totals.total == counter.shop.money(1500)); // Six reach the break.
}

TEST_CASE(
    "a price check says each quantity from which it is another price, for whoever is at the till", "[till][pricing]")
{
    PricedCounter counter;
    counter.tradeList();
    counter.till->act(TillAction::PriceCheck);
    counter.till->scan(Bread);
    CHECK(counter.state().feedback.text.contains(u"3.49"_s));
    CHECK_FALSE(counter.state().feedback.text.contains(u"2.50"_s));
    counter.till->act(TillAction::Escape);
    counter.till->scan(u"CARD7"_s);
    counter.till->act(TillAction::PriceCheck);
    counter.till->scan(Bread);
    CHECK(counter.state().feedback.text.contains(u"3.00"_s));
    CHECK(counter.state().feedback.text.contains(u"2.50"_s));
    CHECK(counter.state().rows.empty());
}

TEST_CASE("a scanned coupon takes effect, an unknown one is refused clearly", "[till][pricing]")
{
    PricedCounter counter;
    Promotion welcome = counter.promotion(u"Welcome"_s, PromotionKind::PercentOff, 10);
    welcome.coupon = u"SAVE10"_s;
    welcome.maxUses = 1;
    counter.save(welcome);
    counter.till->scan(Bread);
    counter.till->scan(u"save10"_s);
    CHECK(counter.state().totals.total == counter.shop.money(314));
    CHECK(counter.state().feedback.level == FeedbackLevel::Good);
    CHECK(counter.state().rows.size() == 1);
    counter.till->scan(u"SAVE10"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(sales::loadCurrentTicket(counter.shop.connection(), counter.shop.shop().device())->coupons
        == std::vector {u"SAVE10"_s});
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 1);

    counter.till->act(TillAction::Enter); // From the change to the next sale.
    counter.till->scan(Bread);
    counter.till->scan(u"SAVE10"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error); // Used up.
    CHECK(counter.state().totals.total == counter.shop.money(349));

    counter.openMenuAt(u"Coupon"_s);
    counter.till->scan(u"NOBODY"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().feedback.text.contains(u"NOBODY"_s));
    CHECK(counter.state().rows.size() == 1); // No line for it.
}

TEST_CASE("a sale that waited is paid at the prices of the moment, and the till says so", "[till][pricing]")
{
    PricedCounter counter;
    Promotion happyHour = counter.promotion(u"Happy hour"_s, PromotionKind::PercentOff, 50);
    const auto wall = catalogue::wallTimeOf(counter.shop.clock.nowMs(), counter.shop.manager().businessDay().timeZone);
    happyHour.hours = catalogue::HourWindow {wall.minute, wall.minute + 60};
    counter.save(happyHour);
    counter.till->scan(Bread);
    CHECK(counter.state().totals.total == counter.shop.money(174)); // 3.49 less 1.75.
    counter.till->act(TillAction::Hold);
    counter.shop.clock.advance(2 * 60 * 60 * 1000);
    counter.till->act(TillAction::Recall);
    counter.till->choose(0);
    CHECK(counter.state().totals.total == counter.shop.money(349));
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
    counter.till->act(TillAction::ExactCash);
    CHECK(sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.total()
        == counter.shop.money(349));
}

TEST_CASE("who approves a price below cost reads so, and the till says so afterwards", "[till][pricing]")
{
    PricedCounter counter; // Bread sells for 3.49 and costs 1.74.
    counter.till->scan(Bread);
    counter.type(u"1"_s);
    counter.till->act(TillAction::Price);
    CHECK(counter.panel<PinPanelView>().text.contains(u"below what it cost"_s));
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    counter.till->choose(1);
    CHECK(counter.state().rows[0].price == UnitPrice::of(counter.shop.money(100)));
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
    CHECK_FALSE(counter.state().feedback.text.contains(u"1.74"_s));

    counter.till->act(TillAction::Undo);
    counter.type(u"3"_s);
    counter.till->act(TillAction::Price);
    CHECK_FALSE(counter.panel<PinPanelView>().text.contains(u"below"_s));
}
