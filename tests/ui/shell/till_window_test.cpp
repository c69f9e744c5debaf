// The till's window: locked until somebody's PIN fits, and locked again when asked.
#include "ui/shell/till_window.h"

#include "core/access/role.h"
#include "core/access/save_user.h"
#include "core/access/view_as.h"
#include "core/sales/shift_queries.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/access/lock_page.h"
#include "ui/kit/status_bar.h"
#include "ui/sales/close_shift_page.h"
#include "ui/sales/till_page.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *pinField(TillWindow &window)
{
    for (auto *field : window.findChild<LockPage *>()->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"PIN"_s)
            return field;
    }
    return nullptr;
}

void enterPin(TillWindow &window, const char *pin)
{
    QTest::keyClicks(pinField(window), QString::fromLatin1(pin));
    QTest::keyClick(pinField(window), Qt::Key_Return);
}

/// The cashier of a shop that wants somebody else's word before a shift is closed.
Session closingNeedsApproval(test::SalesShop &shop)
{
    access::Grants grants = access::Grants::everything();
    grants.set(access::Right::CloseShift, access::Grant::WithApprover);
    const Session &cashier = shop.cashier();
    return Session({cashier.user(), cashier.userName(), grants, cashier.branch(), cashier.branchCode(),
        cashier.device(), cashier.tillCode(), cashier.businessDay()});
}

void askToClose(TillWindow &window)
{
    window.till()->act(TillAction::Menu);
    window.till()->digit(u'6');
}

} // namespace

TEST_CASE("the till opens with a PIN, names who works, and locks again", "[shell]")
{
    test::SalesShop shop;
    TillWindow window(shop.shop(), {});
    window.resize(1024, 768);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(window.isLocked());
    auto *lock = window.findChild<LockPage *>();
    lock->choose(shop.cashier().user());
    enterPin(window, "1111");
    CHECK(window.isLocked());
    enterPin(window, test::TestShop::CashierPin);
    REQUIRE_FALSE(window.isLocked());
    CHECK(window.till()->state().user == shop.cashier().userName());
    window.till()->act(TillAction::Lock);
    CHECK(window.isLocked());
}

TEST_CASE("another person goes on with the same sale", "[shell]")
{
    test::SalesShop shop;
    shop.product(u"Water"_s, 89);
    TillWindow window(shop.shop(), {});
    window.startSelling(shop.cashier());
    window.till()->openShift(u"100"_s);
    window.takeScan(u"WATER"_s);
    REQUIRE(window.till()->state().rows.size() == 1);
    window.lock();
    window.takeScan(u"WATER"_s);
    window.startSelling(shop.manager());
    CHECK(window.till()->state().rows.size() == 1);
    CHECK(window.till()->state().rows[0].quantity == Quantity::units(1)); // A scan at a locked till is not sold.
    CHECK(window.till()->state().user == shop.manager().userName());
}

TEST_CASE("the status bar names till, shift and printer", "[shell]")
{
    test::SalesShop shop;
    TillWindow window(shop.shop(), {});
    window.startSelling(shop.cashier());
    window.setPrinterState(u"Printer not answering"_s, false);
    QStringList items;
    for (const auto *item : window.findChildren<StatusItem *>())
        items += item->accessibleName();
    const QString all = items.join(u'|');
    CHECK(all.contains(u"No shift"_s));
    CHECK(all.contains(u"Printer not answering"_s));
    CHECK(all.contains(u"T1"_s));
}

TEST_CASE("a till that ended while its shift was being closed goes on closing, for who may", "[shell]")
{
    test::SalesShop shop;
    {
        TillWindow window(shop.shop(), {});
        window.startSelling(shop.manager());
        window.till()->openShift(u"100"_s);
        window.till()->act(TillAction::Menu);
        window.till()->digit(u'6');
        auto *page = window.findChild<CloseShiftPage *>();
        REQUIRE(page);
        page->findChild<QPushButton *>(u"next"_s)->click();
        REQUIRE(page->currentStep() == CloseShiftPage::Step::Count);
    }
    shop.restart();
    TillWindow window(shop.shop(), {});
    window.startSelling(shop.manager());
    auto *page = window.findChild<CloseShiftPage *>();
    REQUIRE(page);
    CHECK(page->currentStep() == CloseShiftPage::Step::Count);
}

TEST_CASE("who approved the closing of a shift stands in its Z report", "[shell]")
{
    test::SalesShop shop;
    TillWindow window(shop.shop(), {});
    window.startSelling(closingNeedsApproval(shop));
    window.till()->openShift(u"0"_s);
    const auto shift = sales::openShiftOf(shop.connection(), shop.cashier().device());
    REQUIRE(shift);
    askToClose(window);
    CHECK_FALSE(window.findChild<CloseShiftPage *>());
    window.till()->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    auto *page = window.findChild<CloseShiftPage *>();
    REQUIRE(page);
    for (int step = 0; step < 4; ++step) // Nothing is in the drawer, and nothing should be.
        page->findChild<QPushButton *>(u"next"_s)->click();
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Done);

    const auto report = sales::zReport(shop.connection(), shift->id);
    REQUIRE(report);
    REQUIRE(report->approvals.size() == 1);
    CHECK(report->approvals[0].right == "shift.close");
    CHECK(report->approvals[0].approver == shop.manager().user());
}

TEST_CASE("whoever signs in on a shift that is being closed closes it in their own name, or goes on selling", "[shell]")
{
    test::SalesShop shop;
    TillWindow window(shop.shop(), {});
    window.startSelling(shop.cashier());
    window.till()->openShift(u"100"_s);
    askToClose(window);
    REQUIRE(window.findChild<CloseShiftPage *>());
    window.lock();
    window.startSelling(shop.manager());
    auto *page = window.findChild<CloseShiftPage *>();
    REQUIRE(page);
    CHECK(page->user() == shop.manager().user());
    window.lock();
    window.startSelling(closingNeedsApproval(shop));
    CHECK_FALSE(window.findChild<CloseShiftPage *>());
}

TEST_CASE("the office's door lets in by password only, and leads back to the sale", "[shell]")
{
    test::SalesShop shop;
    const access::PinCost light = access::PinCost::lightForTests();
    REQUIRE(access::changeOwn(shop.shop(), shop.manager(),
        {shop.shop().ids().make<FactId>(), QString::fromLatin1(test::TestShop::ManagerPin), {},
            u"Regen-Kamel 48 Zug"_s},
        light));
    TillWindow window(shop.shop(), {});
    window.resize(1024, 768);
    window.startSelling(shop.manager());
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    std::optional<Session> opened;
    QObject::connect(&window, &TillWindow::officeOpened, &window, [&](const Session &session) { opened = session; });

    window.askAtOfficeDoor(shop.manager());
    auto *password = test::named<QLineEdit>(window, u"Password"_s);
    REQUIRE(password);
    QTest::keyClicks(password, QString::fromLatin1(test::TestShop::ManagerPin));
    QTest::keyClick(password, Qt::Key_Return);
    CHECK_FALSE(opened);
    CHECK(test::says(window, u"does not fit"_s));
    QTest::keyClick(password, Qt::Key_Escape);
    CHECK(window.findChild<TillPage *>()->isVisible());

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.askAtOfficeDoor(shop.manager());
    password = test::named<QLineEdit>(window, u"Password"_s);
    REQUIRE(password);
    password->setText(u"Regen-Kamel 48 Zug"_s);
    REQUIRE(test::press(window, u"Open back office"_s));
    REQUIRE(opened);
    CHECK(opened->isByPassword());
    CHECK(window.findChild<TillPage *>()->isVisible());
}

TEST_CASE("a till where people practise says so and ends when asked; a real one offers it while locked", "[shell]")
{
    test::SalesShop shop;
    TillWindow window(shop.shop(), {});
    window.resize(1024, 768);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    int asked = 0;
    int ended = 0;
    QObject::connect(&window, &TillWindow::trainingAsked, &window, [&] { ++asked; });
    QObject::connect(&window, &TillWindow::trainingEndAsked, &window, [&] { ++ended; });
    const QString practise = u"Practise in a copy of the shop"_s;
    CHECK_FALSE(test::press(window, practise));
    window.offerTraining(true);
    CHECK(test::press(window, practise));
    CHECK(asked == 1);

    window.offerTraining(false);
    window.setMode({true, {}});
    CHECK_FALSE(test::press(window, practise));
    CHECK(test::says(window, u"nothing done here counts"_s));
    const QImage picture = window.grab().toImage();
    const QColor frame = Theme::current().color(Token::Bad);
    CHECK(picture.pixelColor(1, picture.height() / 2).name().toStdString() == frame.name().toStdString());
    CHECK(picture.pixelColor(picture.width() - 2, picture.height() / 2).name().toStdString()
        == frame.name().toStdString());
    CHECK(test::press(window, u"End training"_s));
    CHECK(ended == 1);
    window.setMode({});
    CHECK_FALSE(test::says(window, u"nothing done here counts"_s));
}

TEST_CASE("seen as a role, the till allows no more than the role, and says whose eyes they are", "[shell]")
{
    test::SalesShop shop;
    TillWindow window(shop.shop(), {});
    window.resize(1024, 768);
    const auto cashier = access::findBuiltInRole(shop.connection(), access::BuiltInRole::Cashier);
    window.startSelling(access::viewAs(shop.manager(), cashier->grants));
    window.setMode({false, u"Cashier"_s});
    window.show();
    CHECK(test::says(window, u"sees. What you do is done in your own name."_s));
    CHECK_FALSE(window.till()->session().allows(access::Right::EditUsers));
    CHECK(window.till()->state().user == shop.manager().userName());
    bool back = false;
    QObject::connect(&window, &TillWindow::ownRightsAsked, &window, [&] { back = true; });
    CHECK(test::press(window, u"Back to your own rights"_s));
    CHECK(back);
}
