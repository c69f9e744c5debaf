// The honest till as a person meets it: copies, the bill before payment, sales given up, refusals.
#include "core/sales/honest_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using test::Bread;
using test::Water;
using namespace Qt::StringLiterals;

namespace {

struct HonestCounter : test::TillCounter {
    HonestCounter() { openShift(); }
    void choose(const QString &title)
    {
        const auto rows = panel<ChoicePanelView>().rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].title == title) {
                till->choose(static_cast<int>(i));
                return;
            }
        }
        FAIL("no row is called " << title.toStdString());
    }
    void menu(const QString &title)
    {
        till->act(TillAction::Menu);
        choose(title);
    }
    void approve() { till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin)); }
    sales::ShiftCare care()
    {
        const auto open = sales::openShiftOf(shop.connection(), shop.shop().device());
        return sales::xReport(shop.connection(), open->id, shop.clock.nowMs(), shop.manager().user())->care;
    }
};

} // namespace

TEST_CASE("each copy of the last receipt says which one it is", "[till][honest]")
{
    HonestCounter counter;
    counter.sell({Water});
    CHECK(counter.lastCopy == 0);
    counter.menu(u"Print the last receipt again"_s);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.approve();
    CHECK(counter.lastCopy == 1);
    counter.open(); // As after a restart.
    counter.menu(u"Print the last receipt again"_s);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.approve();
    CHECK(counter.lastCopy == 2);
    CHECK(counter.shop.facts(sales::DocumentReprintedKind) == 2);
}

TEST_CASE("a gift receipt is printed after paying, by key and from the menu, and is no copy", "[till][honest]")
{
    HonestCounter counter;
    counter.till->act(TillAction::GiftReceipt);
    CHECK(counter.giftReceipts == 0); // Nothing was sold yet.
    counter.sell({Water});
    counter.till->act(TillAction::GiftReceipt);
    CHECK(counter.giftReceipts == 1);
    CHECK(std::holds_alternative<ChangePanelView>(counter.state().panel)); // The change is still to be seen.
    counter.menu(u"Gift receipt of the last sale"_s);
    CHECK(counter.giftReceipts == 2);
    CHECK(counter.care().reprints == 0);
    CHECK(counter.shop.facts("gift-receipt.printed") == 2);
}

TEST_CASE("after a bill before payment nothing shrinks without the daybook", "[till][honest]")
{
    HonestCounter counter;
    counter.till->scan(Water);
    counter.till->scan(Bread);
    counter.till->scan(Bread);
    counter.menu(u"Bill before payment"_s);
    CHECK(counter.drafts == 1);
    CHECK(counter.shop.facts(sales::DraftPrintedKind) == 1);
    counter.till->scan(Water); // More is nothing to tell.
    CHECK(counter.shop.facts(sales::DraftShrunkKind) == 0);
    counter.till->selectRow(1);
    counter.till->act(TillAction::Minus);
    CHECK(counter.shop.facts(sales::DraftShrunkKind) == 1);
    counter.till->act(TillAction::Undo);
    CHECK(counter.state().rows[1].quantity == Quantity::units(2));
    counter.till->act(TillAction::Undo); // The water that came after the bill.
    CHECK(counter.shop.facts(sales::DraftShrunkKind) == 2);
    counter.till->selectRow(0);
    counter.till->act(TillAction::Remove);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.approve();
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.shop.facts(sales::DraftShrunkKind) == 2); // The removal says it itself.
    CHECK(counter.care().shrunkDrafts->times == 3);
    CHECK(counter.care().shrunkDrafts->amount == counter.shop.money(349 + 89 + 89));
    counter.till->act(TillAction::ExactCash);
    const auto last = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(last->sale.draft);
    CHECK(last->sale.draft->total == counter.shop.money(2 * 349 + 89));
}

TEST_CASE("without a printer nobody is shown a bill, and none is told", "[till][honest]")
{
    HonestCounter counter;
    counter.canPrintDrafts = false;
    counter.open();
    counter.till->scan(Water);
    counter.menu(u"Bill before payment"_s);
    CHECK(counter.shop.facts(sales::DraftPrintedKind) == 0);
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
}

TEST_CASE("a sale is emptied with its reason, and the next one starts", "[till][honest]")
{
    HonestCounter counter;
    counter.till->scan(Water);
    counter.till->scan(Bread);
    counter.menu(u"Empty the sale"_s);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.approve();
    counter.choose(u"The customer left"_s);
    CHECK(counter.state().rows.empty());
    CHECK(counter.shop.facts(sales::TicketEmptiedKind) == 1);
    CHECK(counter.shop.facts(sales::LineRemovedKind) == 0);
    CHECK(counter.care().emptiedTickets->amount == counter.shop.money(438));
    counter.open();
    CHECK(counter.state().rows.empty());
    counter.sell({Bread});
}

TEST_CASE("thinking again keeps the sale", "[till][honest]")
{
    HonestCounter counter;
    counter.till->scan(Water);
    counter.menu(u"Empty the sale"_s);
    counter.till->act(TillAction::Escape);
    counter.till->act(TillAction::Escape);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.shop.facts(sales::TicketEmptiedKind) == 0);
}

TEST_CASE("Del in the list of held sales throws the chosen one away", "[till][honest]")
{
    HonestCounter counter;
    counter.till->scan(Water);
    counter.till->act(TillAction::Hold);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Recall);
    counter.till->act(TillAction::Remove);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.approve();
    counter.choose(u"Rung up by mistake"_s);
    CHECK(counter.state().held == 0);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Bread"_s);
    CHECK(counter.shop.facts(sales::TicketEmptiedKind) == 1);
}

TEST_CASE("an approval that was asked for and not given is told once for each sale", "[till][honest]")
{
    HonestCounter counter;
    counter.till->scan(Water);
    for (int i = 0; i < 3; ++i) {
        counter.till->act(TillAction::SaleDiscount);
        counter.type(u"50"_s);
        counter.till->act(TillAction::Enter);
        REQUIRE(std::holds_alternative<PinPanelView>(counter.state().panel));
        counter.till->act(TillAction::Escape); // What was typed …
        counter.till->act(TillAction::Escape); // … and the question.
    }
    CHECK(counter.shop.facts(sales::ActionRefusedKind) == 1);
    CHECK(counter.care().refusals == 1);
    counter.sell({Bread});
    counter.till->scan(Water);
    counter.till->act(TillAction::SaleDiscount);
    counter.type(u"50"_s);
    counter.till->act(TillAction::Enter);
    counter.till->setSession(counter.shop.manager()); // Somebody else takes over: the question goes unanswered.
    CHECK(counter.shop.facts(sales::ActionRefusedKind) == 2);
}
