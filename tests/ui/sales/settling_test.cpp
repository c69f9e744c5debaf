// At the till a customer pays what they owe, and how much they may owe is said there, with an approval.
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/settlement_facts.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/till_page.h"

#include <QAbstractButton>
#include <QTest>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using sales::TenderMethod;
using test::Bread;
using test::Water;

namespace {

/// Layla owes 3.49 for bread and stands at the counter again.
struct Counter : test::TillCounter {
    Counter()
    {
        openShift();
        REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), layla}));
        sales::Ticket bread = shop.ticket();
        bread.customer = layla.id;
        shop.add(bread, u"Bread"_s);
        REQUIRE(sales::recordSale(shop, shop.cashier(), {bread, {{TenderMethod::OnAccount, shop.money(349)}}}));
        takeUp();
    }

    /// The till stood still since; Layla is chosen.
    void takeUp()
    {
        sales::Ticket ticket = shop.ticket();
        ticket.customer = layla.id;
        sales::saveCurrentTicket(shop.connection(), shop.shop().device(), ticket, shop.clock.nowMs());
        open();
    }
    void chooseRow(const QString &title)
    {
        const auto &rows = panel<ChoicePanelView>().rows;
        const auto row = std::ranges::find(rows, title, &ChoiceRow::title);
        REQUIRE(row != rows.end());
        till->choose(static_cast<int>(row - rows.begin()));
    }
    void settle()
    {
        till->act(TillAction::Customer);
        chooseRow(u"Settle what they owe"_s);
    }
    Money owed() { return parties::balancesOf(shop.connection(), shop.currency(), layla.id).receivable; }
    bool hasError() const { return state().feedback.level == FeedbackLevel::Error; }

    parties::Customer layla {.id = shop.newId<PartyId>(), .name = u"Layla"_s, .creditLimit = shop.money(500)};
};

} // namespace

TEST_CASE("what is owed is paid in cash with change: F4, its row, the note, and the sale waits", "[till][settle]")
{
    Counter counter;
    TillPage page(*counter.till);
    counter.till->scan(Water);
    counter.settle();
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(349));
    CHECK(counter.panel<TenderPanelView>().title.contains(u"Layla"_s));
    CHECK(counter.panel<TenderPanelView>().methods.size() == 3);
    counter.type(u"5"_s);
    QTest::keyClick(&page, Qt::Key_Return);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(151));
    CHECK(counter.owed().isZero());
    CHECK(counter.drawers == 1);
    CHECK(counter.payments == 1);
    QTest::keyClick(&page, Qt::Key_F9);
    CHECK(counter.payments == 2);
    QTest::keyClick(&page, Qt::Key_Return);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.shop.facts("sale.recorded") == 1);
    counter.till->act(TillAction::Customer);
    CHECK(std::ranges::find(counter.panel<ChoicePanelView>().rows, u"Settle what they owe"_s, &ChoiceRow::title)
        == counter.panel<ChoicePanelView>().rows.end());
}

TEST_CASE("a part by card leaves the rest owed, and says so", "[till][settle]")
{
    Counter counter;
    counter.settle();
    counter.type(u"2"_s);
    counter.till->act(TillAction::Find); // F3.
    CHECK(counter.panel<TenderPanelView>().explanation.contains(u"2.00"_s));
    counter.type(u"4242"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<ChangePanelView>().paid.contains(u"1.49"_s));
    CHECK(counter.owed() == counter.shop.money(149));
    CHECK(counter.drawers == 0);
}

TEST_CASE("more than is owed by card is refused, nothing is taken, and Esc leads back to the sale", "[till][settle]")
{
    Counter counter;
    counter.settle();
    counter.type(u"4"_s);
    counter.till->payBy(TenderMethod::Card);
    counter.till->act(TillAction::Enter);
    CHECK(counter.hasError());
    CHECK(counter.owed() == counter.shop.money(349));
    counter.till->act(TillAction::Escape);
    counter.till->act(TillAction::Escape);
    counter.panel<KeysPanel>();
    CHECK(counter.shop.facts(sales::AccountSettledKind) == 0);
}

TEST_CASE("a scan while an account is being settled goes to the sale", "[till][settle]")
{
    Counter counter;
    counter.settle();
    counter.till->scan(Bread);
    REQUIRE(counter.state().rows.size() == 1);
    counter.panel<KeysPanel>();
    counter.till->act(TillAction::Pay);
    CHECK(counter.panel<TenderPanelView>().title.isEmpty());
    CHECK(counter.panel<TenderPanelView>().methods.size() == 4);
}

TEST_CASE("credit terms are typed at the till, and somebody with the right agrees", "[till][settle]")
{
    Counter counter;
    const auto set = [&](const QString &figure, const QString &row) {
        counter.till->act(TillAction::Customer);
        counter.chooseRow(u"Credit terms"_s);
        counter.till->setQuery(figure);
        counter.chooseRow(row);
        CHECK(counter.panel<PinPanelView>().text.contains(u"Layla"_s));
        counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    };
    set(u"800"_s, u"Credit limit"_s);
    CHECK(counter.panel<ChoicePanelView>().rows[0].trailing.contains(u"800.00"_s));
    counter.till->act(TillAction::Escape);
    set(u"٣٠"_s, u"Days to pay"_s); // 30, as an Arabic keyboard types it.
    counter.till->act(TillAction::Escape);
    set({}, u"Block"_s);
    const auto known = parties::findCustomer(counter.shop.connection(), counter.shop.currency(), counter.layla.id);
    CHECK(known->creditLimit == counter.shop.money(80'000));
    CHECK(known->paymentDays == 30);
    CHECK(known->isBlocked);
    counter.till->act(TillAction::Escape);
    set({}, u"Credit limit"_s);
    CHECK_FALSE(
        parties::findCustomer(counter.shop.connection(), counter.shop.currency(), counter.layla.id)->creditLimit);
}

TEST_CASE("what cannot be a limit or a number of days is refused before anybody is asked", "[till][settle]")
{
    Counter counter;
    counter.till->act(TillAction::Customer);
    counter.chooseRow(u"Credit terms"_s);
    counter.till->act(TillAction::Enter); // Nothing is chosen yet.
    counter.panel<ChoicePanelView>();
    counter.till->setQuery(u"12a"_s);
    for (const QString &row : {u"Credit limit"_s, u"Days to pay"_s}) {
        counter.chooseRow(row);
        CHECK(counter.hasError());
        counter.panel<ChoicePanelView>();
    }
    CHECK(counter.shop.facts("customer.saved") == 1);
}

TEST_CASE("overdue stands on the customer's chip and on the key, and needs an approval", "[till][settle]")
{
    Counter counter;
    counter.layla.paymentDays = 0;
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.layla}));
    counter.settle();
    counter.type(u"3.49"_s);
    counter.till->act(TillAction::Enter);
    counter.takeUp();
    counter.till->scan(Water);
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Price); // F5.
    CHECK(counter.panel<TenderPanelView>().explanation.contains(u"To be paid by"_s));
    counter.till->act(TillAction::Enter);
    counter.shop.clock.advance(86'400'000);
    counter.takeUp();
    CHECK(std::ranges::any_of(counter.state().customer.chips,
        [](const CustomerChip &chip) { return chip.words.startsWith(u"Overdue"_s) && chip.mood == ChipMood::Stop; }));
    counter.till->scan(Water);
    counter.till->act(TillAction::Pay);
    const MethodKey &key = counter.panel<TenderPanelView>().methods[3];
    CHECK(key.hint == u"Overdue"_s);
    CHECK(key.isUsable);
    counter.till->payBy(TenderMethod::OnAccount);
    CHECK(counter.panel<PinPanelView>().text.contains(u"overdue"_s));
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    counter.till->act(TillAction::Enter);
    CHECK(counter.owed() == counter.shop.money(178));
}

TEST_CASE("a card's approval code is typed behind *, with letters, and both are kept", "[till][tender]")
{
    Counter counter;
    TillPage page(*counter.till);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::Card);
    CHECK(counter.panel<TenderPanelView>().other == u"Approval code"_s);
    counter.type(u"4242"_s);
    QTest::keyClick(&page, Qt::Key_Asterisk, Qt::ShiftModifier);
    QTest::keyClicks(&page, u"a1-b2"_s);
    CHECK(counter.state().buffer.text == u"A1B2"_s);
    counter.till->act(TillAction::Multiply);
    CHECK(counter.state().buffer.text == u"4242"_s);
    counter.till->act(TillAction::Enter);
    const auto tenders = sales::lastSale(counter.shop.connection(), counter.shop.shop().device())->sale.tenders;
    REQUIRE(tenders.size() == 1);
    CHECK(tenders[0].lastFour == u"4242"_s);
    CHECK(tenders[0].approvalCode == u"A1B2"_s);
}
