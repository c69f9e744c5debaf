// Goods by weight, by the box and by a scale's label, as the cashier meets them.
#include "core/access/save_role.h"
#include "core/catalogue/label_record.h"
#include "core/catalogue/save_label_pattern.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/till_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;

namespace {

struct WeighingCounter : test::TillCounter {
    catalogue::LabelPattern prices {
        .id = shop.newId<catalogue::LabelPatternId>(), .name = u"Prices"_s, .prefixes = {u"21"_s}};

    WeighingCounter()
    {
        catalogue::Product cheese {.id = shop.newId<ProductId>(),
            .code = u"77"_s,
            .name = u"Cheese"_s,
            .unit = catalogue::unitId(u"KGM"_s),
            .taxClass = tax::taxClassId({u"reduced"_s}),
            .price = UnitPrice::of(shop.money(1990)),
            .cost = UnitPrice::of(shop.money(900)),
            .barcodes = {{u"CHEESE"_s}},
            .tare = Quantity::fromMicro(12'000)};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), cheese}));
        catalogue::Product bread = shop.product(u"Bread"_s);
        bread.barcodes = {{Bread}, {u"BOX12"_s, Quantity::units(12)},
            {u"TRAY"_s, Quantity::units(6), UnitPrice::of(shop.money(1500))}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), bread}));
        REQUIRE(catalogue::saveLabelPattern(shop, shop.manager(), {shop.newRequest(), prices, shop.currency()}));
        openShift();
    }
    [[nodiscard]] QString label(qint64 minor) const { return *catalogue::labelCode(prices, u"21"_s, 77, minor); }
    [[nodiscard]] QString problem() const { return panel<WeighPanelView>().problem; }
    /// Everything is allowed but weights by hand.
    void setGrant(access::Grant grant)
    {
        access::Grants grants = access::Grants::everything();
        grants.set(access::Right::EnterWeight, grant);
        const Session &own = shop.cashier();
        till->setSession(Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
            own.tillCode(), own.businessDay()}));
    }
};

} // namespace

TEST_CASE("scanned goods that are weighed ask how much they are", "[ui][till][weighed]")
{
    WeighingCounter counter;
    counter.till->scan(u"CHEESE"_s);
    CHECK(counter.tones.back() == Tone::Attention);
    CHECK(counter.state().rows.empty());
    CHECK(counter.panel<WeighPanelView>().tare.contains(u"0.012"));
    counter.till->act(TillAction::Enter);
    CHECK_FALSE(counter.problem().isEmpty());
    counter.type(u"0"_s);
    counter.till->act(TillAction::Decimal);
    counter.type(u"512"_s);
    CHECK(counter.panel<WeighPanelView>().weight.contains(u"0.512"));
    CHECK(counter.panel<WeighPanelView>().outcome.contains(u"9.95"));
    counter.till->scan(Bread); // A scan waits for the answer.
    CHECK(counter.tones.back() == Tone::Error);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(std::holds_alternative<KeysPanel>(counter.state().panel));
    const CartRow &row = counter.state().rows[0];
    CHECK(row.quantity == Quantity::fromMicro(500'000));
    CHECK(row.total == counter.shop.money(995));
    CHECK(row.detail.contains(u"19.90"));
    CHECK(counter.tones.back() == Tone::ItemAdded);

    // The same again is another line, by F3 as by a scan; Esc empties and then leaves.
    counter.till->scan(u"77"_s);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Escape);
    CHECK(counter.panel<WeighPanelView>().weight.contains(u"0"));
    counter.till->act(TillAction::Escape);
    CHECK(std::holds_alternative<KeysPanel>(counter.state().panel));
    CHECK(counter.state().rows.size() == 1);
}

TEST_CASE("a weight that cannot be is said in the panel, which stays", "[ui][till][weighed]")
{
    WeighingCounter counter;
    counter.till->scan(u"CHEESE"_s);
    counter.till->act(TillAction::Decimal);
    counter.type(u"0123"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.problem().contains(u"decimals"));
    counter.till->act(TillAction::Escape);
    counter.till->act(TillAction::Decimal);
    counter.type(u"012"_s);
    counter.till->act(TillAction::Pay); // The item first.
    CHECK(counter.problem().contains(u"tare"));
    CHECK(counter.state().rows.empty());
}

TEST_CASE("a typed count before the scan is the weight, and F2 weighs anew", "[ui][till][weighed]")
{
    WeighingCounter counter;
    counter.type(u"1"_s);
    counter.till->act(TillAction::Decimal);
    counter.type(u"012"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(u"CHEESE"_s);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == Quantity::units(1));
    counter.till->act(TillAction::Quantity);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Decimal);
    counter.type(u"012"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().rows[0].quantity == Quantity::units(2));
    counter.till->act(TillAction::Plus);
    CHECK(counter.state().rows[0].quantity == Quantity::units(2));

    counter.till->scan(Bread);
    counter.till->act(TillAction::Quantity);
    counter.type(u"1"_s);
    counter.till->act(TillAction::Decimal);
    counter.type(u"5"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().rows[1].quantity == Quantity::units(1));
}

TEST_CASE("who may not enter weights is told at once, or asks for the weight typed", "[ui][till][weighed]")
{
    WeighingCounter counter;
    counter.setGrant(access::Grant::Denied);
    counter.till->scan(u"CHEESE"_s);
    CHECK(std::holds_alternative<KeysPanel>(counter.state().panel));
    CHECK(counter.tones.back() == Tone::Error);

    counter.setGrant(access::Grant::WithApprover);
    counter.till->scan(u"CHEESE"_s);
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<PinPanelView>().text.contains(u"0.988"));
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    REQUIRE(counter.state().rows.size() == 1);
    counter.till->act(TillAction::ExactCash);
    const auto sale = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sale);
    REQUIRE(sale->sale.lines[0].allowed.size() == 1);
    CHECK(sale->sale.lines[0].allowed[0].approver == counter.shop.manager().user());
    // A label needs nobody.
    counter.till->scan(counter.label(450));
    CHECK(counter.state().rows.size() == 1);
}

TEST_CASE("a label is its line, and stands as printed", "[ui][till][labels]")
{
    WeighingCounter counter;
    counter.till->scan(counter.label(451));
    counter.till->scan(counter.label(451));
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].total == counter.shop.money(451));
    CHECK(counter.state().rows[0].quantity == Quantity::fromMicro(227'000));
    counter.till->act(TillAction::Plus);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    counter.till->scan(*catalogue::labelCode(counter.prices, u"21"_s, 12345, 100));
    CHECK(counter.state().feedback.text.contains(u"12345"));
    CHECK(counter.state().rows.size() == 2);
    QString misread = counter.label(451);
    misread.back() = misread.back() == u'0' ? u'1' : u'0';
    counter.till->scan(misread);
    CHECK(counter.state().feedback.text.contains(u"Misread"));

    counter.till->act(TillAction::ExactCash);
    counter.till->act(TillAction::Enter);
    // Back comes the whole label, and the second one after it.
    const auto sale = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    counter.till->scan(sale->sale.number.toText());
    counter.till->scan(counter.label(451));
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].total == counter.shop.money(-451));
    counter.till->choose(0); // The reason.
    counter.till->scan(counter.label(451));
    CHECK(counter.state().rows.size() == 2);
}

TEST_CASE("a box counts its units and steps by the box", "[ui][till][packs]")
{
    WeighingCounter counter;
    counter.till->scan(u"BOX12"_s);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == Quantity::units(12));
    CHECK(counter.state().rows[0].detail.contains(u"12"));
    counter.till->act(TillAction::Plus);
    CHECK(counter.state().rows[0].quantity == Quantity::units(24));
    counter.till->act(TillAction::Quantity);
    CHECK(counter.state().buffer.meaning.contains(u"12"));
    counter.type(u"3"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().rows[0].quantity == Quantity::units(36));
    counter.till->scan(u"TRAY"_s);
    CHECK(counter.state().rows[1].total == counter.shop.money(1500));
    CHECK(counter.state().rows[1].detail.contains(u"15.00"));
    counter.till->act(TillAction::Minus);
    CHECK(counter.state().rows.size() == 1);
}

TEST_CASE("an unknown code that is weighed goods is weighed before it is known", "[ui][till][weighed]")
{
    WeighingCounter counter;
    counter.till->scan(u"5901234123457"_s);
    counter.till->openRow(0);
    counter.till->act(TillAction::Find);
    counter.till->setQuery(u"cheese"_s);
    counter.till->choose(0);
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin)); // Linking needs an approval.
    CHECK(counter.state().rows[0].mark == RowMark::Unknown);
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Cheese");
    CHECK(counter.state().rows[0].quantity == Quantity::fromMicro(988'000));
}

TEST_CASE("the panel shows what is weighed and takes its digits", "[ui][till][weighed]")
{
    WeighingCounter counter;
    TillPage page(*counter.till);
    page.resize(1024, 740);
    page.show();
    counter.till->scan(u"CHEESE"_s);
    QKeyEvent one(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s);
    QApplication::sendEvent(&page, &one);
    CHECK(counter.panel<WeighPanelView>().weight.contains(u'1'));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    CHECK(counter.state().rows.size() == 1);
}
