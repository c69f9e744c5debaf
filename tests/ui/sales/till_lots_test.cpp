// Serial numbers and batches, as the cashier meets them.
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"
#include "tests/ui/sales/till_counter.h"

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using catalogue::Tracking;
using stock::Lot;
using test::Bread;
using test::Water;

namespace {

/// Water has serial numbers here, and bread comes in batches.
struct LotCounter : test::TillCounter {
    LotCounter()
    {
        track(u"Water"_s, Tracking::Serial, Water);
        track(u"Bread"_s, Tracking::Batch, Bread);
        open();
        openShift();
    }
    void track(const QString &name, Tracking tracking, const QString &barcode)
    {
        catalogue::Product made = shop.product(name);
        made.tracking = tracking;
        made.barcodes = {{barcode}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), made}));
    }
    void receive(const QString &name, std::vector<Lot> lots)
    {
        Quantity sum;
        for (const Lot &lot : lots)
            sum += lot.quantity;
        REQUIRE(stock::adjustStock(shop, shop.manager(),
            {shop.newRequest(), stock::branchPlace(shop.manager().branch()), stock::AdjustReason::Found, {},
                {{shop.product(name).id, sum, {}, std::move(lots)}}}));
    }
    [[nodiscard]] sales::SaleDetail lastSale()
    {
        return sales::lastSale(shop.connection(), shop.shop().device()).value();
    }
    [[nodiscard]] BusinessDate daysFromNow(qint64 days) { return BusinessDate::fromDays(shop.today().days() + days); }
};

} // namespace

TEST_CASE("a serial number is asked, scanned, and refused where it cannot be", "[ui][till][lot]")
{
    LotCounter counter;
    counter.receive(u"Water"_s, {{u"A1"_s}, {u"A2"_s}});
    counter.type(u"2"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(Water);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.tones.back() == Tone::Attention);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"0"_s));
    CHECK(counter.panel<ChoicePanelView>().rows.size() == 2); // Both are here.
    counter.till->scan(u"A1"_s);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"1"_s));
    counter.till->scan(u"A1"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);

    counter.till->act(TillAction::Escape); // Later.
    counter.panel<KeysPanel>();
    counter.till->act(TillAction::Pay);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"1"_s));
    counter.till->setQuery(u"A2"_s);
    counter.till->choose(-1); // Typed, and Enter.
    counter.panel<KeysPanel>();
    CHECK(counter.state().rows[0].detail.contains(u"A2"));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.lastSale().sale.lines[0].lots == std::vector<Lot> {{u"A1"_s}, {u"A2"_s}});

    counter.till->scan(Water);
    counter.till->scan(u"A1"_s); // It is sold.
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().feedback.text.contains(u"A1"));
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"0"_s));
    counter.till->scan(Bread); // Another item is rung up as always.
    CHECK(counter.state().rows.size() == 2);
}

TEST_CASE("a scanned serial number rings up its product", "[ui][till][lot]")
{
    LotCounter counter;
    counter.receive(u"Water"_s, {{u"A1"_s}});
    counter.till->scan(u"A1"_s);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Water"_s);
    CHECK(counter.state().rows[0].detail.contains(u"A1"));
    counter.panel<KeysPanel>();
    counter.till->scan(u"A1"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().rows[0].quantity == Quantity::units(1));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.lastSale().sale.lines[0].lots == std::vector<Lot> {{u"A1"_s}});
}

TEST_CASE("batches are taken first expired first, and asked for where none is here", "[ui][till][lot]")
{
    LotCounter counter;
    counter.receive(u"Bread"_s,
        {{u"late"_s, Quantity::units(5), counter.daysFromNow(30)},
            {u"soon"_s, Quantity::units(1), counter.daysFromNow(2)}});
    counter.till->scan(Bread);
    counter.panel<KeysPanel>();
    CHECK(counter.state().rows[0].detail.contains(u"soon"));
    counter.till->scan(Bread);
    CHECK(counter.state().rows[0].detail.contains(u"late"));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.lastSale().sale.lines[0].lots.size() == 2);

    counter.type(u"9"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(Bread);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"4"_s)); // The rest of the shelf.
    counter.till->setQuery(u"L99"_s);
    counter.till->choose(-1);
    counter.panel<KeysPanel>();
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.lastSale().sale.lines[0].lots.back() == Lot {u"L99"_s, Quantity::units(5)});
}

TEST_CASE("what came to the shelf since then is taken when the sale is paid", "[ui][till][lot]")
{
    LotCounter counter;
    counter.till->scan(Bread);
    counter.panel<ChoicePanelView>();
    counter.till->act(TillAction::Escape); // Later.
    counter.receive(u"Bread"_s, {{u"fresh"_s, Quantity::units(5), counter.daysFromNow(3)}});
    counter.till->act(TillAction::Pay);
    counter.panel<TenderPanelView>();
    counter.till->act(TillAction::Enter);
    CHECK(counter.lastSale().sale.lines[0].lots
        == std::vector<Lot> {{u"fresh"_s, Quantity::units(1), counter.daysFromNow(3)}});
}

TEST_CASE("a batch past its day needs an approval", "[ui][till][lot]")
{
    LotCounter counter;
    counter.work(Right::SellExpired, Grant::WithApprover);
    const QString day = counter.daysFromNow(-1).toIso();
    const QString code = u"(01)"_s + catalogue::readBarcode(Bread).code + u"(10)L1(17)"_s + day.mid(2, 2)
        + day.mid(5, 2) + day.mid(8, 2);
    counter.till->scan(code);
    CHECK(counter.state().rows.empty());
    CHECK(counter.panel<PinPanelView>().text.contains(u"L1"));
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    REQUIRE(counter.state().rows.size() == 1);
    counter.till->act(TillAction::ExactCash);
    REQUIRE(counter.lastSale().sale.lines[0].allowed.size() == 1);
    CHECK(counter.lastSale().sale.lines[0].allowed[0].right == access::nameOf(Right::SellExpired));

    counter.work(Right::SellExpired, Grant::Denied);
    counter.till->scan(code);
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
}

TEST_CASE("of a part that comes back somebody says which piece", "[ui][till][lot][return]")
{
    LotCounter counter;
    counter.receive(u"Water"_s, {{u"A1"_s}, {u"A2"_s}});
    counter.till->scan(u"A1"_s);
    counter.till->scan(u"A2"_s);
    counter.till->act(TillAction::ExactCash);
    counter.till->scan(counter.lastSale().sale.number.toText());
    counter.till->scan(u"A2"_s);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].detail.contains(u"A2"));
    CHECK_FALSE(counter.state().rows[0].detail.contains(u"A1"));
}

TEST_CASE("numbers survive the power cut, and are taken off in the list", "[ui][till][lot]")
{
    LotCounter counter;
    counter.receive(u"Water"_s, {{u"A1"_s}, {u"A2"_s}});
    counter.till->scan(u"A1"_s);
    counter.open();
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].detail.contains(u"A1"));
    counter.till->act(TillAction::LineOptions);
    const auto &options = counter.panel<ChoicePanelView>().rows;
    counter.till->choose(static_cast<int>(options.size()) - 1);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"1"_s));
    counter.till->choose(0); // What is said goes off again.
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"0"_s));
    counter.till->choose(1);
    counter.panel<KeysPanel>();
    CHECK(counter.state().rows[0].detail.contains(u"A2"));
}
