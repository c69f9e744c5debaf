// Paying at the till by any methods: keys, splits, refusals, a kill in the middle, and refunds the way they came.
#include "core/access/user.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/customer_credit.h"
#include "core/sales/record_return.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/payments_view.h"
#include "ui/sales/till_page.h"

#include <QAbstractButton>
#include <QTest>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using sales::Tender;
using sales::TenderMethod;
using test::Bread;
using test::Water;

namespace {

/// Bread for 3.49 is rung up; Layla may buy, once she is chosen.
struct Counter : test::TillCounter {
    Counter()
    {
        openShift();
        REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), layla}));
    }

    /// As a till does that stood still since.
    void ringUp(std::optional<PartyId> customer = {})
    {
        sales::Ticket ticket = shop.ticket();
        ticket.customer = customer;
        shop.add(ticket, u"Bread"_s);
        sales::saveCurrentTicket(shop.connection(), shop.shop().device(), ticket, shop.clock.nowMs());
        open();
    }

    void giveCredit(qint64 minor)
    {
        shop.product(u"Jar"_s, minor);
        sales::Ticket back = shop.ticket(sales::TicketMode::Return);
        back.customer = layla.id;
        shop.add(back, u"Jar"_s);
        REQUIRE(sales::recordReturn(shop, shop.manager(), {back, u"wrong one"_s, sales::RefundTo::StoreCredit}));
    }

    const MethodKey &key(TenderMethod method) const
    {
        return panel<TenderPanelView>().methods[static_cast<std::size_t>(method) - 1];
    }
    std::vector<Tender> lastTenders() { return sales::lastSale(shop.connection(), shop.shop().device())->sale.tenders; }
    bool hasError() const { return state().feedback.level == FeedbackLevel::Error; }

    parties::Customer layla {.id = shop.newId<PartyId>(), .name = u"Layla"_s, .creditLimit = shop.money(500)};
};

} // namespace

TEST_CASE("a card on a manual terminal is three keys: F12 F3 Enter, and the drawer stays shut", "[till][tender]")
{
    Counter counter;
    TillPage page(*counter.till);
    counter.till->scan(Bread);
    QTest::keyClick(&page, Qt::Key_F12);
    CHECK(counter.key(TenderMethod::Cash).isCurrent);
    QTest::keyClick(&page, Qt::Key_F3);
    CHECK(counter.key(TenderMethod::Card).isCurrent);
    CHECK(counter.panel<TenderPanelView>().quick.empty());
    CHECK(counter.drawers == 0);
    CHECK(counter.shop.facts("sale.recorded") == 0);
    QTest::keyClick(&page, Qt::Key_Return);
    CHECK(counter.lastTenders() == std::vector<Tender> {{TenderMethod::Card, counter.shop.money(349)}});
    CHECK(counter.panel<ChangePanelView>().change.isZero());
    CHECK(counter.drawers == 0);
    CHECK(counter.receipts == 1);
}

TEST_CASE("of a card's number four digits are taken, or none", "[till][tender]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::Card);
    counter.type(u"00"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.hasError());
    CHECK(counter.shop.facts("sale.recorded") == 0);
    counter.type(u"4299"_s); // No fifth or sixth fits in.
    CHECK(counter.state().buffer.text == u"0042"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.lastTenders()[0].lastFour == u"0042"_s);
}

TEST_CASE("a part in cash stays as a payment, and the rest goes by card: F12 2 Enter F3 Enter", "[till][tender]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(149));
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.state().payments[0].amount == counter.shop.money(200));
    CHECK(counter.shop.facts("sale.recorded") == 0);
    counter.till->act(TillAction::Find); // F3.
    counter.till->act(TillAction::Pay);  // F12 is Enter.
    CHECK(counter.lastTenders()
        == std::vector<Tender> {
            {TenderMethod::Cash, counter.shop.money(200)}, {TenderMethod::Card, counter.shop.money(149)}});
    CHECK(counter.drawers == 1);
    counter.till->scan(Water);
    CHECK(counter.state().payments.empty());
}

TEST_CASE("arrows go through the methods that can be used, and Esc goes back to cash", "[till][tender]")
{
    Counter counter;
    counter.ringUp(counter.layla.id); // She has a limit and no store credit.
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::LineDown);
    CHECK(counter.key(TenderMethod::Card).isCurrent);
    counter.till->act(TillAction::LineDown);
    CHECK(counter.key(TenderMethod::StoreCredit).isCurrent); // For gift cards.
    counter.till->act(TillAction::LineDown);
    CHECK(counter.key(TenderMethod::OnAccount).isCurrent);
    counter.till->act(TillAction::LineDown);
    CHECK(counter.key(TenderMethod::OnAccount).isCurrent);
    counter.till->act(TillAction::LineUp);
    counter.till->act(TillAction::LineUp);
    CHECK(counter.key(TenderMethod::Card).isCurrent);
    counter.till->act(TillAction::Escape);
    CHECK(counter.key(TenderMethod::Cash).isCurrent);
    counter.till->act(TillAction::Escape);
    counter.panel<KeysPanel>();
}

TEST_CASE("payments stand between lines and totals, each with a key to take it back", "[till][tender]")
{
    Counter counter;
    TillPage page(*counter.till);
    page.resize(1024, 768 - 28);
    page.show();
    counter.till->scan(Bread);
    QTest::keyClick(&page, Qt::Key_F12);
    for (const auto digit : {Qt::Key_1, Qt::Key_Return, Qt::Key_2, Qt::Key_Return})
        QTest::keyClick(&page, digit);
    REQUIRE(counter.state().payments.size() == 2);
    const auto *payments = page.findChild<PaymentsView *>();
    REQUIRE(payments);
    CHECK(payments->isVisible());
    CHECK(payments->height() == 2 * PaymentsView::RowHeight);
    CHECK(payments->geometry().bottom() + 1 == page.geometryPlan().totals.y());
    QAbstractButton *first = nullptr;
    for (auto *key : payments->findChildren<QAbstractButton *>()) {
        if (key->accessibleName().contains(u"1.00"_s))
            first = key;
    }
    REQUIRE(first);
    CHECK(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.state().payments[0].amount == counter.shop.money(200));
    QTest::keyClick(&page, Qt::Key_Delete);
    CHECK_FALSE(payments->isVisible());
}

TEST_CASE("a part by card, then cash with change; more than is due is refused for a card", "[till][tender]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"350"_s);
    counter.till->act(TillAction::Find);
    CHECK(counter.hasError());
    CHECK(counter.key(TenderMethod::Cash).isCurrent);
    counter.till->act(TillAction::Escape);
    counter.type(u"3"_s);
    counter.till->act(TillAction::Find);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(49));
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(51));
}

TEST_CASE("a scan in a started payment is refused with the error tone; Del takes the payment back", "[till][tender]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->scan(Water); // Nothing is paid yet.
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(438));
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    counter.tones.clear();

    counter.till->scan(Bread);
    CHECK(counter.state().feedback.text == u"Payment started. Finish or remove it first."_s);
    CHECK(counter.tones == std::vector {Tone::Error});
    CHECK(counter.state().rows.size() == 2);
    counter.till->act(TillAction::Escape);
    CHECK(counter.hasError());
    counter.panel<TenderPanelView>();

    counter.till->act(TillAction::Remove);
    CHECK(counter.state().payments.empty());
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(438));
    counter.till->act(TillAction::Escape);
    counter.panel<KeysPanel>();
    counter.till->scan(Bread);
    CHECK(counter.state().totals.total == counter.shop.money(787));
}

TEST_CASE("payments made outlive the program and another user", "[till][tender]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    counter.type(u"1"_s);
    counter.till->act(TillAction::Find);
    counter.type(u"4242"_s);
    counter.till->act(TillAction::Enter);

    counter.till.reset();
    counter.shop.restart();
    counter.open();
    REQUIRE(counter.state().payments.size() == 2);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(149));
    counter.till->setSession(counter.shop.manager());
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(149));
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.lastTenders().size() == 3);
    CHECK(counter.lastTenders()[1].lastFour == u"4242"_s);
}

TEST_CASE("what cannot be used says why, on its key and when it is pressed", "[till][tender]")
{
    Counter counter;
    counter.ringUp();
    counter.till->act(TillAction::Pay);
    CHECK(counter.key(TenderMethod::Card).isUsable);
    CHECK(counter.key(TenderMethod::StoreCredit).name == u"Gift card"_s);
    CHECK(counter.key(TenderMethod::OnAccount).hint == u"No customer"_s);
    counter.till->act(TillAction::Price); // F5.
    CHECK(counter.state().feedback.text.startsWith(u"Store credit and accounts belong to a customer."_s));
    CHECK(counter.tones.back() == Tone::Error);

    counter.layla.isBlocked = true;
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.layla}));
    counter.ringUp(counter.layla.id);
    counter.till->act(TillAction::Pay);
    CHECK(counter.key(TenderMethod::OnAccount).hint == u"Blocked"_s);
    CHECK(counter.key(TenderMethod::StoreCredit).name == u"Gift card"_s); // She has no store credit.
}

TEST_CASE("store credit pays as far as it goes, and says what is left of it", "[till][tender]")
{
    Counter counter;
    counter.giveCredit(300);
    counter.ringUp(counter.layla.id);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::StoreCredit);
    CHECK(counter.panel<TenderPanelView>().explanation.contains(u"3.00"_s));
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(49));
    CHECK(counter.key(TenderMethod::StoreCredit).name == u"Gift card"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.lastTenders()[0] == Tender {TenderMethod::StoreCredit, counter.shop.money(300)});
    CHECK(
        parties::balancesOf(counter.shop.connection(), counter.shop.currency(), counter.layla.id).storeCredit.isZero());
}

TEST_CASE("on account beyond the limit somebody agrees first, and stands in the fact", "[till][tender]")
{
    Counter counter;
    counter.layla.creditLimit = counter.shop.money(300);
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.layla}));
    counter.ringUp(counter.layla.id);
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Price); // F5.
    counter.panel<PinPanelView>();
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    CHECK(counter.key(TenderMethod::OnAccount).isCurrent);
    counter.till->act(TillAction::Enter);
    const auto tenders = counter.lastTenders();
    REQUIRE(tenders.size() == 1);
    CHECK(tenders[0].method == TenderMethod::OnAccount);
    REQUIRE(tenders[0].approval);
    CHECK(tenders[0].approval->approver == counter.shop.manager().user());
    CHECK(counter.drawers == 0);
}

TEST_CASE("a refund shows how it goes back, and may stay in the shop as credit", "[till][tender]")
{
    Counter counter;
    counter.ringUp(counter.layla.id);
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Find);
    counter.till->act(TillAction::Enter);
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sold);
    const int drawers = counter.drawers;
    sales::Ticket back = sales::returnTicket(*sold, counter.shop.newId<SaleId>(), counter.shop.shop().ids());
    back.returnReason = u"stale"_s;
    sales::saveCurrentTicket(counter.shop.connection(), counter.shop.shop().device(), back, 1);
    counter.open();

    counter.till->act(TillAction::Pay);
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.state().payments[0].name == u"Card"_s);
    CHECK_FALSE(counter.state().payments[0].isRemovable);
    counter.till->payBy(TenderMethod::StoreCredit);
    CHECK(counter.state().payments[0].name == u"Store credit"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.lastTenders() == std::vector<Tender> {{TenderMethod::StoreCredit, counter.shop.money(-349)}});
    CHECK(counter.drawers == drawers);
}

TEST_CASE("until the next sale the way it was paid can be changed: F6 F3 Enter", "[till][tender]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    TillPage page(*counter.till);
    counter.till->scan(Bread);
    QTest::keyClick(&page, Qt::Key_F12);
    QTest::keyClick(&page, Qt::Key_Return);
    REQUIRE(counter.panel<ChangePanelView>().canChangePayment);
    QTest::keyClick(&page, Qt::Key_F6);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(349));
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.panel<TenderPanelView>().title.contains(u"B1-T1"_s));
    QTest::keyClick(&page, Qt::Key_F3);
    QTest::keyClick(&page, Qt::Key_Return);
    CHECK(counter.lastTenders() == std::vector<Tender> {{TenderMethod::Card, counter.shop.money(349)}});
    CHECK(counter.panel<ChangePanelView>().canChangePayment); // And once more.
    CHECK(counter.receipts == 2);
    CHECK(counter.shop.facts("sale.recorded") == 1);
    CHECK(counter.shop.facts("sale.tender-changed") == 1);
}

TEST_CASE("a cashier changes a payment with somebody's approval, told what changes", "[till][tender]")
{
    Counter counter;
    counter.sell({Bread});
    counter.till->act(TillAction::Discount); // F6.
    counter.till->payBy(TenderMethod::Card);
    counter.till->act(TillAction::Enter);
    CHECK(counter.shop.facts("sale.tender-changed") == 0);
    CHECK(counter.state().rows.size() == 1); // What is approved stays in sight.
    CHECK(counter.panel<PinPanelView>().text.contains(u"3.49"_s));
    counter.till->act(TillAction::Escape);
    counter.panel<KeysPanel>();
    CHECK(counter.state().rows.empty());
    CHECK(counter.lastTenders()[0].method == TenderMethod::Cash);
}

TEST_CASE("a scan in place of a changed payment begins the next sale, and then it is too late", "[till][tender]")
{
    Counter counter;
    counter.sell({Bread});
    counter.till->act(TillAction::Discount);
    counter.panel<TenderPanelView>();
    counter.till->scan(Water);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Water"_s);
    counter.panel<KeysPanel>();
    counter.till->act(TillAction::Menu);
    const auto &rows = counter.panel<ChoicePanelView>().rows;
    const auto change = std::ranges::find(rows, u"Change the payment of the last sale"_s, &ChoiceRow::title);
    REQUIRE(change != rows.end());
    counter.till->choose(static_cast<int>(change - rows.begin()));
    counter.panel<KeysPanel>();
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
    CHECK(counter.shop.facts("sale.tender-changed") == 0);
}
