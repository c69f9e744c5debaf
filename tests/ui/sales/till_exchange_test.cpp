// Exchanging at the till, as a cashier does it: scan the receipt, what comes back, what is taken, and pay the rest.
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::TillCounter;
using test::Water;

namespace {

/// Of the panel "Why does it come back?".
void giveReason(TillCounter &counter, int index)
{
    REQUIRE(std::holds_alternative<ChoicePanelView>(counter.state().panel));
    counter.till->choose(index);
}

/// One water was sold; it comes back.
void bringWaterBack(TillCounter &counter)
{
    counter.openShift();
    const QString receipt = counter.sell({Water});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    counter.till->scan(Water);
    giveReason(counter, 1);
}

} // namespace

TEST_CASE("what is not on the receipt is taken instead, and only the difference is paid", "[till][exchange]")
{
    TillCounter counter;
    bringWaterBack(counter);
    CHECK(counter.state().totals.isPaidBack);
    counter.till->scan(Bread);
    CHECK(counter.state().title == u"Exchange"_s);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].mark == RowMark::Return);
    CHECK(counter.state().rows[1].mark == RowMark::None);
    CHECK(counter.state().totals.total == counter.shop.money(349 - 89));
    CHECK_FALSE(counter.state().totals.isPaidBack);

    const int receipts = counter.receipts;
    counter.till->act(TillAction::Pay);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(260));
    CHECK_FALSE(counter.panel<TenderPanelView>().isRefund);
    counter.type(u"300"_s);
    counter.till->act(TillAction::Decimal);
    counter.till->act(TillAction::Backspace);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(30'000 - 260));
    CHECK(counter.shop.facts("return.recorded") == 1);
    CHECK(counter.shop.facts("sale.recorded") == 2);
    CHECK(counter.receipts == receipts + 2);
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().title == u"Sale"_s);
}

TEST_CASE("the same good can be taken for the one that came back", "[till][exchange]")
{
    TillCounter counter;
    bringWaterBack(counter);
    counter.till->scan(Water); // All of the receipt's is coming back already: this one is taken.
    CHECK(counter.state().totals.total.isZero());
    const int drawers = counter.drawers;
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    CHECK(counter.shop.facts("return.recorded") == 1);
    CHECK(counter.drawers == drawers); // Goods for goods: the drawer stays shut.
}

TEST_CASE("a cheaper good is taken and the rest is paid back", "[till][exchange]")
{
    TillCounter counter;
    counter.openShift();
    const QString receipt = counter.sell({Bread});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    counter.till->scan(Bread);
    giveReason(counter, 0);
    counter.till->scan(Water);
    CHECK(counter.state().totals.total == counter.shop.money(89 - 349));
    counter.till->act(TillAction::Pay);
    CHECK(counter.panel<TenderPanelView>().isRefund);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(-260));
    REQUIRE(counter.state().payments.size() == 1); // The goods are not money.
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(260));
}

TEST_CASE("F8 in a return turns what scans mean", "[till][exchange]")
{
    TillCounter counter;
    counter.openShift();
    const QString receipt = counter.sell({Water, Water});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    counter.till->scan(Water);
    giveReason(counter, 0);
    counter.till->act(TillAction::Return);
    counter.till->scan(Water); // One more of the receipt's could come back; F8 says that this one is taken.
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[1].mark == RowMark::None);
    counter.till->act(TillAction::Return);
    counter.till->scan(Water);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].quantity == Quantity::units(-2));
}

TEST_CASE("a taken line that is removed is told to the daybook, one that comes back is not", "[till][exchange]")
{
    TillCounter counter;
    bringWaterBack(counter);
    counter.till->scan(Bread);
    counter.till->setSession(counter.shop.manager());
    counter.till->selectRow(1);
    counter.till->act(TillAction::Remove);
    CHECK(counter.shop.facts("ticket.line-removed") == 1);
    CHECK(counter.state().title == u"Return"_s);
    counter.till->selectRow(0);
    counter.till->act(TillAction::Remove);
    CHECK(counter.shop.facts("ticket.line-removed") == 1);
}

TEST_CASE("a line that comes back can be set aside and have its own reason", "[till][exchange]")
{
    TillCounter counter;
    bringWaterBack(counter);
    counter.till->act(TillAction::LineOptions);
    counter.till->choose(1);
    CHECK(counter.state().rows[0].detail.contains(u"Set aside"_s));
    counter.till->act(TillAction::LineOptions);
    counter.till->choose(0);
    giveReason(counter, 3);
    CHECK(counter.state().rows[0].detail.contains(u"Past its date"_s));
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    const auto last = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    CHECK(last->sale.lines[0].toQuarantine);
    CHECK(last->sale.lines[0].returnReason == u"Past its date"_s);
}

TEST_CASE("Esc leaves a return that has no line, and the next scan is a sale", "[till][exchange]")
{
    TillCounter counter;
    counter.openShift();
    const QString receipt = counter.sell({Water});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    CHECK(counter.state().title == u"Return"_s);
    counter.till->act(TillAction::Escape);
    CHECK(counter.state().title == u"Sale"_s);
    CHECK_FALSE(counter.state().banner);
    counter.till->scan(Bread);
    CHECK(counter.state().totals.total == counter.shop.money(349));
}

TEST_CASE("an exchange survives the program's end", "[till][exchange]")
{
    TillCounter counter;
    bringWaterBack(counter);
    counter.till->scan(Bread);
    counter.open();
    CHECK(counter.state().title == u"Exchange"_s);
    CHECK(counter.state().totals.total == counter.shop.money(260));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("return.recorded") == 1);
}
