// Cards at the till over a connected terminal: waiting, cancelling, no answer, late answers, giving back, coming back
// after the program was killed.
#include "core/payments/simulated_terminal.h"
#include "core/sales/charge_card.h"
#include "core/sales/shift_queries.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/card_panel.h"
#include "ui/sales/open_items.h"
#include "ui/sales/till_page.h"

#include <QAbstractButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <deque>

using namespace mizan;
using namespace mizan::payments;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::Water;
using Kind = TerminalMood::Kind;

namespace {

/// A till with a terminal that says nothing before answer() is called.
struct CardCounter : test::TillCounter {
    TerminalMood mood {};
    TerminalMood moodBack {}; ///< Of what goes back to a card.
    SimulatedTerminal terminal {
        [this](const TerminalRequest &request) { return request.kind == AttemptKind::Charge ? mood : moodBack; }};
    std::deque<TerminalOrder> orders;
    bool isConnected = true;

    CardCounter()
    {
        card = {[this] { return isConnected ? u"practice"_s : QString(); },
            [this](const TerminalOrder &order) { orders.push_back(order); }};
        open();
        openShift();
    }
    TerminalAnswer carryOut(const TerminalOrder &order)
    {
        switch (order.action) {
        case TerminalOrder::Action::Start:
            return terminal.start(order.request);
        case TerminalOrder::Action::Ask:
            return clearUp(terminal, order.request.id);
        case TerminalOrder::Action::Cancel:
            break;
        }
        return terminal.cancel(order.request.id);
    }
    /// All that was ordered is carried out, and said.
    void answer()
    {
        while (!orders.empty()) {
            const TerminalOrder order = orders.front();
            orders.pop_front();
            till->cardAnswered(order.request.id, carryOut(order));
        }
    }
    void press(std::initializer_list<TillAction> actions)
    {
        for (const TillAction action : actions)
            till->act(action);
    }
    /// Water for 0.89, sent to the terminal.
    void payByCard()
    {
        till->scan(Water);
        press({TillAction::Pay, TillAction::Find});
    }
    [[nodiscard]] qint64 inDevicesBook() const
    {
        qint64 minor = 0;
        for (const TerminalBookEntry &entry : terminal.book())
            minor += entry.kind == AttemptKind::Charge ? entry.amount.minor() : -entry.amount.minor();
        return minor;
    }
    [[nodiscard]] qint64 takenByCard()
    {
        const auto last = sales::lastSale(shop.connection(), shop.shop().device());
        qint64 minor = 0;
        for (const sales::Tender &tender : last ? last->sale.tenders : std::vector<sales::Tender>())
            minor += tender.charge ? tender.amount.minor() : 0;
        return minor;
    }
};

} // namespace

TEST_CASE("F12 F3: the terminal is asked, the sale goes on by itself once it approves", "[till][terminal]")
{
    CardCounter counter;
    counter.payByCard();
    CHECK(counter.panel<CardPanelView>().amount == counter.shop.money(89));
    CHECK(counter.shop.facts("card.asked") == 1);
    CHECK(counter.terminal.book().empty());

    counter.till->scan(Bread);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().rows.size() == 1);
    counter.type(u"5"_s);
    counter.press({TillAction::Pay, TillAction::Enter, TillAction::Remove, TillAction::Hold});
    counter.panel<CardPanelView>();

    counter.answer();
    counter.panel<ChangePanelView>();
    CHECK(counter.drawers == 0);
    CHECK(counter.receipts == 1);
    CHECK(counter.takenByCard() == 89);
    CHECK(counter.inDevicesBook() == 89);
}

TEST_CASE("an answer that is told twice is one payment", "[till][terminal]")
{
    CardCounter counter;
    counter.payByCard();
    const AttemptId id = counter.orders.front().request.id;
    counter.answer();
    counter.till->cardAnswered(id, counter.terminal.stateOf(id));
    counter.panel<ChangePanelView>();
    CHECK(counter.shop.facts("sale.recorded") == 1);
    CHECK(counter.inDevicesBook() == 89);
}

TEST_CASE("a declined card leaves the sale as it is", "[till][terminal]")
{
    CardCounter counter;
    counter.mood = {Kind::Decline};
    counter.payByCard();
    counter.answer();
    counter.panel<TenderPanelView>();
    CHECK(counter.state().feedback.text.contains(u"Nothing was charged"_s));
    counter.till->act(TillAction::Enter);
    counter.panel<ChangePanelView>();
    CHECK(counter.takenByCard() == 0);
}

TEST_CASE("cancelled before the card was shown, nothing is charged", "[till][terminal]")
{
    CardCounter counter;
    counter.mood = {Kind::Stall};
    counter.payByCard();
    counter.answer();
    counter.panel<CardPanelView>();
    counter.till->act(TillAction::Escape);
    CHECK(counter.panel<CardPanelView>().leave.isEmpty());
    counter.answer();
    counter.panel<TenderPanelView>();
    CHECK(counter.state().feedback.text.contains(u"Cancelled"_s));
    CHECK(counter.inDevicesBook() == 0);
}

TEST_CASE("a terminal quicker than the cancelling pays the sale, and Del gives it back", "[till][terminal]")
{
    CardCounter counter;
    counter.mood = {Kind::AfterCancel};
    counter.payByCard();
    counter.answer();
    counter.till->act(TillAction::Escape);
    counter.answer();
    counter.panel<TenderPanelView>();
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.shop.facts("sale.recorded") == 0);

    SECTION("Enter finishes")
    {
        counter.till->act(TillAction::Enter);
        counter.panel<ChangePanelView>();
        CHECK(counter.takenByCard() == 89);
        CHECK(counter.inDevicesBook() == 89);
    }
    SECTION("Del gives it back, and cash pays")
    {
        counter.till->act(TillAction::Remove);
        counter.panel<CardPanelView>();
        counter.answer();
        CHECK(counter.state().payments.empty());
        CHECK(counter.inDevicesBook() == 0);
        counter.till->act(TillAction::Enter);
        counter.panel<ChangePanelView>();
        CHECK(counter.takenByCard() == 0);
    }
    SECTION("without a terminal it cannot go back")
    {
        counter.isConnected = false;
        counter.till->act(TillAction::Remove);
        CHECK(counter.state().feedback.level == FeedbackLevel::Error);
        CHECK(counter.state().payments.size() == 1);
    }
}

TEST_CASE("no answer: the same attempt is asked about again, and nothing is charged twice", "[till][terminal]")
{
    CardCounter counter;
    counter.mood = {Kind::GoAway, 1};
    counter.payByCard();
    counter.answer();
    CHECK(counter.panel<CardPanelView>().again == u"Ask again"_s);
    counter.till->act(TillAction::Enter);
    counter.answer(); // Still away.
    CHECK(counter.panel<CardPanelView>().again == u"Ask again"_s);
    counter.till->act(TillAction::Enter);
    counter.answer();
    counter.panel<ChangePanelView>();
    CHECK(counter.inDevicesBook() == 89);
    CHECK(counter.shop.facts("card.asked") == 1);
}

TEST_CASE("no answer and cash instead: what was charged after all is given back by itself", "[till][terminal]")
{
    CardCounter counter;
    counter.mood = {Kind::GoAway, 2};
    counter.payByCard();
    const AttemptId id = counter.orders.front().request.id;
    counter.answer();
    counter.till->act(TillAction::Escape);
    counter.panel<TenderPanelView>();

    SECTION("the card key asks about the open attempt first")
    {
        counter.answer();
        counter.till->act(TillAction::Find);
        counter.panel<CardPanelView>();
        counter.answer(); // Still away.
        CHECK(counter.shop.facts("card.asked") == 1);
        counter.till->act(TillAction::Enter);
        counter.answer();
        counter.panel<ChangePanelView>();
        CHECK(counter.inDevicesBook() == 89);
    }
    SECTION("paid in cash; the late answer makes a reversal")
    {
        counter.till->act(TillAction::Enter);
        counter.panel<ChangePanelView>();
        counter.answer(); // To the cancelling: still away.
        CHECK(counter.inDevicesBook() == 89);
        for (int i = 0; i < 2; ++i)
            counter.till->cardAnswered(id, clearUp(counter.terminal, id));
        counter.answer();
        counter.panel<ChangePanelView>(); // Nobody is disturbed.
        CHECK(counter.inDevicesBook() == 0);
        CHECK(unsettledAttempts(counter.shop.connection(), counter.shop.shop().device()).empty());
        CHECK(counter.shop.rebuildsTheSame());
    }
    SECTION("the terminal will not give it back: asked once, told, and open until the next start")
    {
        counter.moodBack = {Kind::Decline};
        counter.till->act(TillAction::Enter);
        counter.answer();
        for (int i = 0; i < 2; ++i)
            counter.till->cardAnswered(id, clearUp(counter.terminal, id));
        counter.answer();
        CHECK(counter.state().feedback.level == FeedbackLevel::Error);
        CHECK(counter.shop.facts("card.asked") == 2);
        CHECK(counter.inDevicesBook() == 89);
        CHECK(unsettledAttempts(counter.shop.connection(), counter.shop.shop().device()).size() == 1);

        counter.moodBack = {};
        counter.open(); // It may do so by now.
        counter.answer();
        CHECK(counter.inDevicesBook() == 0);
        CHECK(unsettledAttempts(counter.shop.connection(), counter.shop.shop().device()).empty());
    }
}

TEST_CASE("killed while the terminal worked, the till asks about it before anything else", "[till][terminal]")
{
    CardCounter counter;
    counter.mood = {Kind::LoseAnswer};
    counter.payByCard();
    SECTION("after the device had charged")
    {
        counter.answer();
        counter.orders.clear();
        counter.open();
        CHECK(counter.panel<CardPanelView>().amount == counter.shop.money(89));
        REQUIRE(counter.orders.size() == 1);
        CHECK(counter.orders.front().action == TerminalOrder::Action::Ask);
        counter.answer();
        counter.panel<ChangePanelView>();
        CHECK(counter.inDevicesBook() == 89);
    }
    SECTION("before the device heard of it")
    {
        counter.orders.clear();
        counter.open();
        counter.answer();
        counter.panel<TenderPanelView>();
        CHECK(counter.inDevicesBook() == 0);
    }
    SECTION("between the answer and the payment")
    {
        const TerminalOrder order = counter.orders.front();
        counter.orders.clear();
        static_cast<void>(counter.terminal.start(order.request));
        REQUIRE(sales::hearCard(
            counter.shop, counter.shop.cashier(), {order.request.id, counter.terminal.stateOf(order.request.id)}));
        counter.open();
        counter.panel<TenderPanelView>();
        CHECK(counter.state().payments.size() == 1);
        counter.till->act(TillAction::Enter);
        CHECK(counter.takenByCard() == 89);
    }
}

TEST_CASE("another person at the till finds the terminal still working", "[till][terminal]")
{
    CardCounter counter;
    counter.payByCard();
    counter.till->setSession(counter.shop.manager());
    counter.panel<CardPanelView>();
    counter.answer();
    counter.panel<ChangePanelView>();
    CHECK(counter.takenByCard() == 89);
    CHECK(counter.inDevicesBook() == 89);
}

TEST_CASE("cash for a part, the rest on the terminal; arrows choose it without sending anything", "[till][terminal]")
{
    CardCounter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"2"_s);
    counter.press({TillAction::Enter, TillAction::LineDown});
    CHECK(counter.orders.empty());
    CHECK(counter.panel<TenderPanelView>().explanation.contains(u"1.49"_s));
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<CardPanelView>().amount == counter.shop.money(149));
    CHECK(counter.state().payments.size() == 1);
    counter.answer();
    counter.panel<ChangePanelView>();
    CHECK(counter.takenByCard() == 149);
}

TEST_CASE("a part on the terminal is kept, and the rest asked for", "[till][terminal]")
{
    CardCounter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Find);
    counter.answer();
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(149));
    CHECK(counter.state().payments.size() == 1);
    counter.till->act(TillAction::Find);
    counter.answer();
    counter.panel<ChangePanelView>();
    CHECK(counter.takenByCard() == 349);
}

TEST_CASE("goods paid on the terminal are paid back on it", "[till][terminal]")
{
    CardCounter counter;
    counter.payByCard();
    counter.answer();
    const QString receipt =
        sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.number.toText();
    counter.till->scan(receipt);
    counter.till->scan(Water);
    counter.press({TillAction::Pay});
    if (std::holds_alternative<ChoicePanelView>(counter.state().panel))
        counter.till->choose(0);
    counter.panel<TenderPanelView>();

    SECTION("approved: recorded by itself")
    {
        counter.till->act(TillAction::Enter);
        counter.panel<CardPanelView>();
        CHECK(counter.shop.facts("return.recorded") == 0);
        counter.answer();
        counter.panel<ChangePanelView>();
        CHECK(counter.shop.facts("return.recorded") == 1);
        CHECK(counter.inDevicesBook() == 0);
    }
    SECTION("given back, and the till killed before it was recorded: the return can only be finished")
    {
        counter.till->act(TillAction::Enter);
        REQUIRE(counter.orders.size() == 1);
        const TerminalOrder order = counter.orders.front();
        counter.orders.clear();
        REQUIRE(sales::hearCard(
            counter.shop.shop(), counter.shop.cashier(), {order.request.id, counter.terminal.start(order.request)}));
        counter.open();
        counter.till->act(TillAction::Remove);
        CHECK(counter.state().feedback.text.contains(u"went back to the card already"_s));
        counter.till->act(TillAction::Hold);
        CHECK(counter.state().feedback.text.contains(u"went back to the card already"_s));
        counter.press({TillAction::Pay, TillAction::Enter});
        counter.panel<ChangePanelView>();
        CHECK(counter.shop.facts("card.asked") == 2);
    }
    SECTION("given up while the terminal is silent, begun again: what it gave back is taken up, not given twice")
    {
        counter.moodBack = {Kind::GoAway, 2};
        counter.till->act(TillAction::Enter);
        const AttemptId id = counter.orders.front().request.id;
        counter.answer();
        counter.press({TillAction::Escape, TillAction::Escape, TillAction::Remove}); // Its only line.
        REQUIRE(counter.state().rows.empty());
        counter.answer();
        for (int i = 0; i < 2; ++i)
            counter.till->cardAnswered(id, clearUp(counter.terminal, id));
        CHECK(counter.inDevicesBook() == 0);
        CHECK(counter.shop.facts("return.recorded") == 0);
        CHECK(unsettledAttempts(counter.shop.connection(), counter.shop.shop().device()).size() == 1);

        counter.till->scan(receipt);
        counter.till->scan(Water);
        counter.press({TillAction::Pay});
        if (std::holds_alternative<ChoicePanelView>(counter.state().panel))
            counter.till->choose(0);
        counter.till->act(TillAction::Enter);
        counter.panel<ChangePanelView>();
        CHECK(counter.inDevicesBook() == 0);
    }
    SECTION("declined: told, and then by hand")
    {
        counter.terminal.takeUp({}); // It knows nothing of the charge any more.
        counter.till->act(TillAction::Enter);
        counter.answer();
        counter.panel<TenderPanelView>();
        CHECK(counter.state().feedback.text.contains(u"Nothing went back"_s));
        counter.till->act(TillAction::Enter);
        counter.panel<ChangePanelView>();
    }
    CHECK(counter.shop.facts("return.recorded") == 1);
    CHECK(unsettledAttempts(counter.shop.connection(), counter.shop.shop().device()).empty());
    CHECK(counter.shop.rebuildsTheSame());
}

TEST_CASE("the panel shows what can be done, and its keys do it", "[till][terminal]")
{
    CardCounter counter;
    TillPage page(*counter.till);
    page.resize(1366, 740);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const auto key = [&](const QString &name) {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(name))
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    counter.mood = {Kind::GoAway, 0};
    counter.payByCard();
    auto *panel = page.findChild<CardPanel *>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK_FALSE(key(u"Ask again"_s));
    REQUIRE(key(u"Cancel"_s));
    counter.answer();
    auto *again = key(u"Ask again"_s);
    REQUIRE(again);
    QTest::mouseClick(again, Qt::LeftButton);
    counter.answer();
    counter.panel<ChangePanelView>();
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("whoever closes the shift reads what the terminal has not settled", "[till][terminal]")
{
    CardCounter counter;
    CHECK_FALSE(openItemsText(counter.shop).contains(u"terminal"_s));
    counter.mood = {Kind::GoAway, 2};
    counter.payByCard();
    counter.answer();
    CHECK(openItemsText(counter.shop).contains(u"terminal"_s));
    counter.press({TillAction::Escape, TillAction::Enter}); // Cash instead.
    counter.panel<ChangePanelView>();
    counter.answer();
    CHECK(openItemsText(counter.shop).contains(u"terminal"_s));
    const AttemptId id = counter.terminal.book().front().id;
    counter.till->cardAnswered(id, clearUp(counter.terminal, id));
    counter.till->cardAnswered(id, clearUp(counter.terminal, id));
    counter.answer();
    CHECK_FALSE(openItemsText(counter.shop).contains(u"terminal"_s));
}
