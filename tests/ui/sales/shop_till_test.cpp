// The till over a real shop: what a cashier does, from the float to the Z, and what the daybook says afterwards.
#include "ui/sales/shop_till.h"

#include "core/access/role.h"
#include "core/access/save_user.h"
#include "core/access/user.h"
#include "core/sales/shift_queries.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/close_shift_page.h"
#include "ui/sales/till_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

using test::Bread;
using test::Water;
using Counter = test::TillCounter;

TEST_CASE("without a shift nothing is sold, and each scan is told so", "[till][shop]")
{
    Counter counter;
    counter.panel<FloatPanelView>();
    counter.till->scan(Water);
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.tones == std::vector {Tone::Error});
}

TEST_CASE(
    "three scans, F12, Enter: one sale, drawer and receipt after it, and no key for the next customer", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    for (const QString &code : {Water, Bread, Water})
        counter.till->scan(code);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].quantity == Quantity::units(2));
    CHECK(counter.state().totals.total == counter.shop.money(527));
    counter.till->act(TillAction::Pay);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(527));
    CHECK(counter.drawers == 0);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<ChangePanelView>().change.isZero());
    CHECK(counter.shop.facts("sale.recorded") == 1);
    CHECK(counter.drawers == 1);
    CHECK(counter.receipts == 1);
    CHECK(counter.tones.back() == Tone::Paid);
    counter.till->scan(Bread);
    CHECK(counter.state().rows.size() == 1);
    counter.panel<KeysPanel>();
}

TEST_CASE("the same by the keyboard on the real page", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    TillPage page(*counter.till);
    page.resize(1366, 740);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    counter.till->scan(Bread);
    QTest::keyClick(&page, Qt::Key_F12);
    QTest::keyClicks(&page, u"20"_s);
    QTest::keyClick(&page, Qt::Key_Return);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(1651));
    QTest::keyClick(&page, Qt::Key_Return);
    counter.panel<KeysPanel>();
    CHECK(counter.shop.facts("sale.recorded") == 1);
}

TEST_CASE("200 scans with repeats are 200 units", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    for (int i = 0; i < 200; ++i)
        counter.till->scan(i % 3 == 0 ? Bread : Water);
    CHECK(counter.state().totals.items == Quantity::units(200));
}

TEST_CASE("too little cash is kept as a part, and nothing is sold or opened yet", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.shop.facts("sale.recorded") == 0);
    CHECK(counter.drawers == 0);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(149));
    counter.type(u"0"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.shop.facts("sale.recorded") == 0);
}

TEST_CASE("12 * makes the next scan twelve", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.type(u"12"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(Water);
    counter.till->scan(Water);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == Quantity::units(13));
}

TEST_CASE("a quantity is typed after F2, or before it", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(Water);
    counter.till->act(TillAction::Quantity);
    counter.type(u"5"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().rows[0].quantity == Quantity::units(5));
    counter.till->act(TillAction::Undo);
    CHECK(counter.state().rows[0].quantity == Quantity::units(1));
    counter.till->act(TillAction::Redo);
    CHECK(counter.state().rows[0].quantity == Quantity::units(5));
}

TEST_CASE("an unknown code stays as a line, scanning goes on, paying waits", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(u"4012345678901"_s);
    counter.till->scan(Water);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].mark == RowMark::Unknown);
    CHECK_FALSE(counter.state().canPay);
    counter.till->act(TillAction::Pay);
    CHECK(counter.shop.facts("sale.recorded") == 0);
    counter.panel<ProductPanelView>();
    counter.till->saveProduct(u"Dates"_s, u"4,50"_s);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    CHECK(counter.state().canPay);
    CHECK(counter.state().totals.total == counter.shop.money(539));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 1);
}

TEST_CASE("an unknown code is taken off again, or is a product we have", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(u"4012345678901"_s);
    counter.till->openRow(0);
    counter.panel<ProductPanelView>();
    counter.till->act(TillAction::Find);
    counter.till->setQuery(u"wat"_s);
    counter.till->act(TillAction::Enter);
    if (std::holds_alternative<PinPanelView>(counter.state().panel))
        counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Water"_s);

    counter.till->scan(u"4099887766556"_s);
    counter.till->openRow(1);
    counter.till->act(TillAction::Remove);
    CHECK(counter.state().rows.size() == 1);
    CHECK(std::holds_alternative<KeysPanel>(counter.state().panel));
}

TEST_CASE("a product whose taxes are not known here is not sold untaxed", "[till][shop]")
{
    Counter counter;
    const auto scanned =
        catalogue::findById(counter.shop.connection(), counter.shop.currency(), counter.shop.product(u"Water"_s).id);
    REQUIRE(scanned);
    const auto taken = sales::ticketProduct(*scanned, tax::TaxTable({}));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().rule == sales::rules::TaxClassMustBeKnown);
}

TEST_CASE("a wrong check digit is a misread, not an unknown code", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(u"6291041500214"_s);
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().feedback.text.contains(u"Misread"_s));
}

TEST_CASE("a scan while paying joins the sale and the amount due follows", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(Water);
    counter.till->act(TillAction::Pay);
    counter.till->scan(Bread);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(438));
    CHECK(counter.tones.back() == Tone::Attention);
}

TEST_CASE("a sale is held at once, survives a restart, and is recalled with two keys", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(Bread);
    counter.till->act(TillAction::Hold);
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().held == 1);
    counter.till->scan(Water);
    counter.open(); // As after a crash: the sale being rung up and the held one are still there.
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().held == 1);
    counter.till->act(TillAction::Recall);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Bread"_s);
    CHECK(counter.state().held == 1); // The other one was put aside.
}

TEST_CASE("goods come back by the receipt's number: scan it, scan the item, reason, pay", "[till][shop]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    counter.openShift();
    const QString number = counter.sell({Water, Bread, Bread});
    counter.till->scan(number);
    REQUIRE(counter.state().banner);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Enter); // The first reason.
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().totals.total == counter.shop.money(-349));
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(349));
    CHECK(counter.shop.facts("return.recorded") == 1);
    const auto detail = sales::findSaleByNumber(counter.shop.connection(), number);
    REQUIRE(detail);
    CHECK(detail->returned[1] == Quantity::units(1));
}

TEST_CASE("no more comes back than was sold; what goes beyond it is taken", "[till][shop]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    counter.openShift();
    const QString number = counter.sell({Bread});
    counter.till->scan(number);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Enter);
    counter.till->scan(Bread);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].quantity == Quantity::units(-1));
    CHECK(counter.state().rows[1].quantity == Quantity::units(1));
}

TEST_CASE("a price below the shelf's needs the manager's PIN, and the sale names both", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(Bread);
    counter.till->act(TillAction::Price);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Enter);
    counter.panel<PinPanelView>();
    counter.till->scan(Water); // A question is open: refused, and said.
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    counter.till->enterPin(u"0000"_s);
    CHECK_FALSE(counter.panel<PinPanelView>().problem.isEmpty());
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    counter.till->choose(0); // The reason.
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().totals.total == counter.shop.money(200));
    CHECK(counter.state().rows[0].mark == RowMark::PriceOverridden);
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 1);
}

TEST_CASE("a manager's badge approves at once, and a cashier's takes the sale over", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    const auto giveBadge = [&](const Session &session, const QString &code) {
        const auto user = access::findUser(counter.shop.connection(), session.user());
        access::SaveUser request {counter.shop.newRequest(), user->id, user->name, user->role};
        request.badge = code;
        REQUIRE(access::saveUser(counter.shop, counter.shop.manager(), request, access::PinCost::lightForTests()));
    };
    giveBadge(counter.shop.manager(), u"EMP-000001"_s);
    giveBadge(counter.shop.cashier(), u"EMP-000042"_s);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Price);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Enter);
    counter.panel<PinPanelView>();
    counter.till->scan(u"EMP-000042"_s); // Their own.
    CHECK_FALSE(counter.panel<PinPanelView>().problem.isEmpty());
    counter.till->scan(u"EMP-000001"_s);
    counter.till->choose(0); // The reason.
    CHECK(counter.state().totals.total == counter.shop.money(200));

    counter.till->act(TillAction::Price); // Asked, and then somebody else signed in.
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    counter.panel<PinPanelView>();
    counter.till->setSession(counter.shop.cashier());
    counter.till->scan(Bread);
    CHECK(counter.state().rows.size() == 2);
    counter.till->act(TillAction::Undo);
    REQUIRE(counter.state().rows.size() == 1);

    CHECK(counter.till->session().user() == counter.shop.cashier().user());
    counter.till->scan(u"EMP-000001"_s);
    CHECK(counter.till->session().user() == counter.shop.manager().user());
    REQUIRE(counter.state().rows.size() == 1); // The sale stays.
    counter.till->scan(u"EMP-999999"_s);       // Nobody's: a code like any other.
    CHECK(counter.state().rows.size() == 2);
}

TEST_CASE("goods without a receipt are taken back once somebody approved what they come to", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    (void)counter.sell({Bread});
    counter.till->act(TillAction::Return);
    counter.till->choose(0); // Without a receipt.
    counter.till->choose(0); // The reason.
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<PinPanelView>().text.contains(u"3.49"_s));
    CHECK(counter.shop.facts("return.recorded") == 0);
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    CHECK(counter.shop.facts("return.recorded") == 1);
}

TEST_CASE("a discount above the role's limit is asked for, one within it is not", "[till][shop]")
{
    Counter counter;
    access::Grants grants = access::grantsOf(access::BuiltInRole::Cashier);
    grants.set(access::Right::GiveDiscount, access::Grant::Allowed);
    grants.setLimit(access::Right::GiveDiscount, Rate::percent(10).nano());
    const Session &own = counter.shop.cashier();
    counter.till->setSession(Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
        own.tillCode(), own.businessDay()}));
    counter.openShift();
    counter.till->scan(Bread);
    const auto discount = [&](TillAction action, const QString &percent) {
        counter.till->act(action);
        counter.type(percent);
        counter.till->act(TillAction::Enter);
    };
    discount(TillAction::Discount, u"10"_s);
    CHECK(counter.state().totals.total == counter.shop.money(314));
    discount(TillAction::SaleDiscount, u"5"_s); // 14.5 % in all.
    counter.panel<PinPanelView>();
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    CHECK(counter.state().totals.total < counter.shop.money(314));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 1);
}

TEST_CASE("products are found by three letters and Enter", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->act(TillAction::Find);
    counter.till->setQuery(u"bre"_s);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Bread"_s);
}

TEST_CASE("the drawer is counted blind and a Z closes the shift", "[till][shop]")
{
    Counter counter;
    counter.openShift();
    counter.till->scan(Bread);
    counter.till->act(TillAction::ExactCash);
    CloseShiftPage page(counter.shop.shop(), counter.shop.manager(), {});
    page.show();
    const auto press = [&](const QString &words) {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return;
            }
        }
        FAIL("no button called " << words.toStdString());
    };
    const auto said = [&](const QString &words) {
        for (const auto *widget : page.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName().contains(words))
                return true;
        }
        return false;
    };
    press(u"Continue"_s);
    CHECK(page.currentStep() == CloseShiftPage::Step::Count);
    CHECK_FALSE(said(u"103.49"_s)); // What is expected is not to be seen yet.
    const auto fields = page.findChildren<QLineEdit *>();
    for (auto *field : fields) {
        if (field->accessibleName().contains(u"100.00"_s))
            QTest::keyClicks(field, u"1"_s);
        else if (field->accessibleName().contains(u"\u20662.00"_s) || field->accessibleName().contains(u"\u20661.00"_s))
            QTest::keyClicks(field, u"1"_s);
        else if (field->accessibleName().contains(u"0.50"_s))
            QTest::keyClicks(field, u"1"_s);
    }
    press(u"Continue"_s);
    CHECK(page.currentStep() == CloseShiftPage::Step::Difference);
    CHECK(said(u"103.49"_s));
    press(u"Continue"_s);
    press(u"Close shift and print Z"_s);
    CHECK(page.currentStep() == CloseShiftPage::Step::Done);
    CHECK(counter.shop.facts("shift.closed") == 1);
    CHECK_FALSE(sales::openShiftOf(counter.shop.connection(), counter.shop.shop().device()));
}
