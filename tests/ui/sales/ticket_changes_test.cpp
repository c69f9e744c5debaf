// Undo and redo of the cart, the discount on the whole sale, notes: on the screen, in the draft and in the daybook.
#include "core/sales/ticket_draft.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/words/numbers.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::Water;
using Counter = test::TillCounter;

namespace {

struct OpenCounter : Counter {
    OpenCounter() { openShift(); }
    void act(TillAction action) { till->act(action); }
    QStringList names() const
    {
        QStringList names;
        for (const CartRow &row : state().rows)
            names += row.name;
        return names;
    }
    qint64 removals() { return shop.facts("ticket.line-removed"); }
};

} // namespace

TEST_CASE("undo takes off what was added, redo brings it back, and the daybook is told of each removal", "[till][undo]")
{
    OpenCounter counter;
    counter.till->scan(Water);
    counter.till->scan(Bread);
    counter.till->scan(Bread);
    counter.act(TillAction::Undo); // The second loaf: a quantity, no removal.
    CHECK(counter.state().rows[1].quantity == Quantity::units(1));
    CHECK(counter.removals() == 0);
    counter.act(TillAction::Undo);
    CHECK(counter.names() == QStringList {u"Water"_s});
    CHECK(counter.removals() == 1);
    counter.act(TillAction::Undo);
    CHECK(counter.names().isEmpty());
    CHECK(counter.removals() == 2);
    counter.act(TillAction::Undo);
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
    for (int i = 0; i < 3; ++i)
        counter.act(TillAction::Redo);
    CHECK(counter.names() == QStringList {u"Water"_s, u"Bread"_s});
    CHECK(counter.state().rows[1].quantity == Quantity::units(2));
    CHECK(counter.removals() == 2);
    counter.act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 1);
    counter.act(TillAction::Undo); // A paid sale is not undone.
    CHECK(counter.state().rows.empty());
    CHECK(counter.shop.facts("sale.recorded") == 1);
}

TEST_CASE("a removed line comes back where it was, and its removal stays told", "[till][undo]")
{
    OpenCounter counter;
    counter.till->scan(Water);
    counter.till->scan(Bread);
    counter.till->selectRow(0);
    counter.act(TillAction::Remove);
    CHECK(counter.names() == QStringList {u"Bread"_s});
    counter.act(TillAction::Undo);
    CHECK(counter.names() == QStringList {u"Water"_s, u"Bread"_s});
    CHECK(counter.removals() == 1);
    counter.act(TillAction::Redo);
    CHECK(counter.names() == QStringList {u"Bread"_s});
    CHECK(counter.removals() == 2);
    counter.act(TillAction::Undo);
    counter.open(); // As after a crash.
    CHECK(counter.names() == QStringList {u"Water"_s, u"Bread"_s});
}

TEST_CASE("an unknown code is undone without a word to the daybook", "[till][undo]")
{
    OpenCounter counter;
    counter.till->scan(u"4012345678901"_s);
    counter.act(TillAction::Undo);
    CHECK(counter.state().rows.empty());
    CHECK(counter.removals() == 0);
}

TEST_CASE("a new change ends what could be redone", "[till][undo]")
{
    OpenCounter counter;
    counter.till->scan(Water);
    counter.act(TillAction::Undo);
    counter.till->scan(Bread);
    counter.act(TillAction::Redo);
    CHECK(counter.names() == QStringList {u"Bread"_s});
}

TEST_CASE("a sale that was paid before the program was killed is not rung up again", "[till]")
{
    OpenCounter counter;
    counter.till->scan(Water);
    const auto draft = sales::loadCurrentTicket(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(draft);
    REQUIRE(sales::recordSale(counter.shop, counter.shop.cashier(), counter.shop.payExactly(*draft)));
    counter.open();
    CHECK(counter.state().rows.empty());
    CHECK_FALSE(sales::loadCurrentTicket(counter.shop.connection(), counter.shop.shop().device()));
}

TEST_CASE("Shift+F6 takes a part off the whole sale after an approval; * makes it an amount; 0 takes it back", "[till]")
{
    OpenCounter counter;
    counter.till->scan(Water);
    counter.till->scan(Bread);
    counter.act(TillAction::SaleDiscount);
    CHECK(counter.state().buffer.meaning == u"Discount on the sale %"_s);
    counter.type(u"10"_s);
    counter.act(TillAction::Enter);
    counter.panel<PinPanelView>();
    CHECK(counter.state().totals.discount.isZero());
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    CHECK(counter.state().totals.total == counter.shop.money(438 - 44));
    CHECK(counter.state().totals.discount == counter.shop.money(44));
    CHECK(counter.state().totals.saleDiscount.contains(u"10"_s));
    CHECK(counter.state().rows[1].detail.contains(u"0.35"_s));
    CHECK(counter.state().rows[1].total == counter.shop.money(314));

    counter.till->setSession(counter.shop.manager());
    counter.act(TillAction::SaleDiscount);
    counter.act(TillAction::Multiply);
    counter.type(u"4"_s);
    counter.act(TillAction::Decimal);
    counter.type(u"39"_s);
    counter.act(TillAction::Enter); // More than the sale.
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().totals.total == counter.shop.money(394));
    counter.act(TillAction::Backspace);
    counter.type(u"8"_s);
    counter.act(TillAction::Enter);
    CHECK(counter.state().totals.total.isZero());
    counter.act(TillAction::Undo);
    CHECK(counter.state().totals.total == counter.shop.money(394));
    counter.act(TillAction::SaleDiscount);
    counter.type(u"0"_s);
    counter.act(TillAction::Enter);
    CHECK(counter.state().totals.total == counter.shop.money(438));
    CHECK(counter.state().totals.saleDiscount.isEmpty());
}

TEST_CASE("a line with a discount shows what it came to before and after, whatever the sale's discount adds", "[till]")
{
    OpenCounter counter;
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(Bread);
    counter.act(TillAction::Plus);
    counter.act(TillAction::Discount);
    counter.type(u"10"_s);
    counter.act(TillAction::Enter);
    CHECK(counter.state().rows[0].detail.contains(changeText(counter.shop.money(698), counter.shop.money(628))));
    CHECK(counter.state().rows[0].total == counter.shop.money(628));
    counter.act(TillAction::SaleDiscount);
    counter.type(u"50"_s);
    counter.act(TillAction::Enter);
    CHECK(counter.state().rows[0].detail.contains(changeText(counter.shop.money(698), counter.shop.money(628))));
    CHECK(counter.state().rows[0].total == counter.shop.money(314));
}

TEST_CASE("a discount on the sale survives hold and crash, is recorded, and comes back with the goods", "[till]")
{
    OpenCounter counter;
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(Bread);
    counter.till->scan(Bread);
    counter.act(TillAction::SaleDiscount);
    counter.type(u"10"_s);
    counter.act(TillAction::Enter);
    counter.act(TillAction::Hold);
    counter.open();
    counter.till->setSession(counter.shop.manager());
    counter.act(TillAction::Recall);
    counter.act(TillAction::Enter);
    CHECK(counter.state().totals.total == counter.shop.money(698 - 70));
    counter.act(TillAction::ExactCash);
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sold);
    REQUIRE(sold->sale.discount);
    CHECK(sold->sale.discount->amount == counter.shop.money(70));

    counter.till->scan(sold->sale.number.toText());
    counter.till->scan(Bread);
    CHECK(counter.state().totals.tax < counter.shop.money(0)); // While the reason is asked.
    CHECK(counter.state().totals.discount == counter.shop.money(-35));
    counter.act(TillAction::Enter);
    CHECK(counter.state().totals.total == counter.shop.money(-314));
}

TEST_CASE("F9 writes a note on the line; it stands on the row, in the draft and in the sale", "[till]")
{
    OpenCounter counter;
    counter.till->scan(Bread);
    counter.act(TillAction::LineOptions);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() >= 4);
    counter.act(TillAction::Enter);
    REQUIRE(counter.panel<ChoicePanelView>().queryPlaceholder);
    counter.till->setQuery(u"gift wrapped "_s);
    counter.till->scan(Water); // A question is open.
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.panel<ChoicePanelView>().query == u"gift wrapped "_s);
    counter.act(TillAction::Enter);
    CHECK(counter.state().rows[0].detail.contains(u"gift wrapped"_s));
    counter.till->scan(Bread); // Another loaf, without a note: a line of its own.
    CHECK(counter.state().rows.size() == 2);
    counter.open();
    CHECK(counter.state().rows[0].detail.contains(u"gift wrapped"_s));
    counter.act(TillAction::ExactCash);
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sold);
    CHECK(sold->sale.lines[0].note == u"gift wrapped"_s);
    counter.act(TillAction::LineOptions); // After paying F9 prints.
    CHECK(counter.receipts == 2);
}

TEST_CASE("a note that is too long stays in its field", "[till]")
{
    OpenCounter counter;
    counter.till->scan(Bread);
    counter.act(TillAction::LineOptions);
    counter.act(TillAction::Enter);
    counter.till->setQuery(QString(sales::MaxNoteLength + 1, u'x'));
    counter.act(TillAction::Enter);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.panel<ChoicePanelView>().query.size() == sales::MaxNoteLength + 1);
    CHECK(counter.state().rows[0].detail.isEmpty());
}

TEST_CASE("a held return keeps its reason, and one without a reason is asked for it before paying", "[till]")
{
    OpenCounter counter;
    counter.till->setSession(counter.shop.manager());
    const QString number = counter.sell({Bread, Water});
    counter.till->scan(number);
    counter.till->scan(Bread);
    counter.act(TillAction::Enter);
    counter.act(TillAction::Hold);
    counter.open();
    counter.till->setSession(counter.shop.manager());
    counter.act(TillAction::Recall);
    counter.act(TillAction::Enter);
    REQUIRE(counter.state().banner);
    counter.till->scan(Water); // The reason is known: it is not asked again.
    counter.panel<KeysPanel>();
    counter.act(TillAction::Pay);
    counter.act(TillAction::Enter);
    CHECK(counter.shop.facts("return.recorded") == 1);

    counter.till->scan(counter.sell({Bread}));
    counter.till->scan(Bread);
    counter.act(TillAction::Escape); // Not now.
    counter.act(TillAction::Pay);
    counter.panel<ChoicePanelView>();
    counter.act(TillAction::Enter);
    counter.panel<TenderPanelView>();
    counter.act(TillAction::Enter);
    CHECK(counter.shop.facts("return.recorded") == 2);
}
