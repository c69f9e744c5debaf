// The scanner in front of the real window of a real shop: every scan a unit, and nothing of it anywhere else.
#include "core/access/save_user.h"
#include "core/access/user.h"
#include "core/parties/save_customer.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/shell/window_counter.h"
#include "ui/sales/close_shift_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using TillCounter = test::WindowCounter;
using test::Bread;
using test::Unknown;
using test::Water;

TEST_CASE("200 scans with repeats into a text field, Arabic layout: 200 units and no stray character", "[shell][scan]")
{
    const quint64 gap = GENERATE(5u, 40u);
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    counter.watchFields();
    for (int i = 0; i < 200; ++i) {
        counter.window.till()->act(TillAction::Find);
        REQUIRE(TillCounter::isInField());
        counter.keys.scan((i / 5) % 2 == 0 ? Water : Bread, true, gap);
        counter.keys.wait(150);
    }
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].quantity == Quantity::units(100));
    CHECK(counter.state().rows[1].quantity == Quantity::units(100));
    CHECK(counter.state().totals.items == Quantity::units(200));
    CHECK(counter.state().buffer.text.isEmpty());
    CHECK(counter.written.isEmpty());
    CHECK(std::ranges::count(counter.tones, Tone::ItemAdded) == 200);
}

TEST_CASE("200 scans with nothing between them are 200 units", "[shell][scan]")
{
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    for (int i = 0; i < 200; ++i)
        counter.keys.scan(Water, true, 1);
    CHECK(counter.state().totals.items == Quantity::units(200));
    CHECK(counter.state().buffer.text.isEmpty());
}

TEST_CASE("a scan while paying joins the sale and takes nothing; after paying it begins the next sale", "[shell][scan]")
{
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    counter.keys.scan(Water);
    counter.keys.wait(200);
    counter.keys.special(Qt::Key_F12, 88);
    REQUIRE(counter.shows<TenderPanelView>());
    counter.keys.scan(Bread);
    counter.keys.wait(200);
    REQUIRE(counter.shows<TenderPanelView>()); // Its Enter has not paid.
    CHECK(counter.state().rows.size() == 2);
    CHECK(std::get<TenderPanelView>(counter.state().panel).due == counter.shop.money(438));
    CHECK(counter.shop.facts("sale.recorded") == 0);
    counter.keys.enter();
    REQUIRE(counter.shows<ChangePanelView>());
    CHECK(counter.shop.facts("sale.recorded") == 1);
    counter.keys.wait(200);
    counter.keys.scan(Bread);
    counter.keys.wait(200);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.shows<KeysPanel>());
    CHECK(counter.shop.facts("sale.recorded") == 1);
}

TEST_CASE("where a scan cannot be used, its Enter answers nothing, and it is told by ear and in words", "[shell][scan]")
{
    const bool known = GENERATE(true, false);
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    counter.keys.scan(Bread);
    counter.keys.wait(200);
    SECTION("a price that waits for a manager's PIN")
    {
        counter.window.till()->act(TillAction::Price);
        counter.window.till()->digit(u'2');
        counter.window.till()->act(TillAction::Enter);
        REQUIRE(counter.shows<PinPanelView>());
    }
    SECTION("name and price of a product that is being made")
    {
        counter.keys.scan(Unknown);
        counter.window.till()->act(TillAction::Pay);
        REQUIRE(counter.shows<ProductPanelView>());
    }
    REQUIRE(TillCounter::isInField());
    const auto before = counter.state().rows;
    const auto panel = counter.state().panel.index();
    counter.tones.clear();
    counter.watchFields();
    counter.keys.scan(known ? Water : Unknown, true);
    counter.keys.wait(200);
    CHECK(counter.written.isEmpty());
    CHECK(counter.state().rows == before);
    CHECK(counter.state().panel.index() == panel);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.tones == std::vector {Tone::Error});
    CHECK(counter.shop.facts("access.attempt-failed") == 0);
}

TEST_CASE("without a shift and at the lock screen a scan opens nothing", "[shell][scan]")
{
    TillCounter counter;
    counter.watchFields();
    counter.keys.scan(Water);
    counter.keys.wait(200);
    CHECK(counter.window.isLocked());
    CHECK(counter.tones == std::vector {Tone::Error});
    counter.window.startSelling(counter.shop.cashier());
    REQUIRE(counter.shows<FloatPanelView>());
    counter.written.clear();
    counter.watchFields();
    counter.keys.scan(Water);
    counter.keys.wait(200);
    CHECK(counter.shows<FloatPanelView>());
    CHECK(counter.shop.facts("shift.opened") == 0);
    CHECK(counter.written.isEmpty());
}

TEST_CASE("a badge scanned at the lock screen signs its holder in", "[shell][scan]")
{
    TillCounter counter;
    const auto user = access::findUser(counter.shop.connection(), counter.shop.cashier().user());
    access::SaveUser request {counter.shop.newRequest(), user->id, user->name, user->role};
    request.badge = u"20010042"_s;
    REQUIRE(access::saveUser(counter.shop, counter.shop.manager(), request, access::PinCost::lightForTests()));
    counter.keys.scan(u"20010042"_s);
    counter.keys.wait(200);
    CHECK_FALSE(counter.window.isLocked());
    CHECK(counter.window.till()->session().user() == user->id);
    CHECK(counter.tones.empty());
}

TEST_CASE("while the drawer is counted a scan writes no count and presses no button", "[shell][scan]")
{
    TillCounter counter;
    counter.openShift(counter.shop.manager());
    counter.window.till()->act(TillAction::Menu);
    counter.window.till()->digit(u'6');
    auto *page = counter.window.findChild<CloseShiftPage *>();
    REQUIRE(page);
    page->findChild<QPushButton *>(u"next"_s)->setFocus();
    counter.keys.scan(Water);
    counter.keys.wait(200);
    CHECK(page->currentStep() == CloseShiftPage::Step::OpenItems);
    counter.keys.special(Qt::Key_Space, 57, Qt::NoModifier, u" "_s);
    counter.keys.wait(200);
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Count);
    REQUIRE(TillCounter::isInField());
    counter.watchFields();
    counter.keys.scan(Water, true);
    counter.keys.wait(200);
    CHECK(counter.written.isEmpty());
    CHECK(page->currentStep() == CloseShiftPage::Step::Count);
}

TEST_CASE("control keys inside a scan do nothing, wherever they stand", "[shell][scan]")
{
    const int position = GENERATE(1, 2, 3, 9);
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    counter.keys.scan(Bread);
    counter.keys.wait(200);
    counter.window.till()->act(TillAction::Find);
    counter.watchFields();
    counter.keys.characters(Water.left(position));
    counter.keys.special(Qt::Key_A, 30, Qt::ControlModifier);
    counter.keys.special(Qt::Key_Z, 44, Qt::ControlModifier);
    counter.keys.special(Qt::Key_Delete, 111);
    counter.keys.special(Qt::Key_F12, 88, Qt::ShiftModifier);
    counter.keys.special(Qt::Key_F4, 62, Qt::AltModifier);
    counter.keys.special(Qt::Key_Escape, 1);
    counter.keys.scan(Water.mid(position));
    counter.keys.wait(200);
    CHECK(counter.written.isEmpty());
    CHECK(counter.window.isVisible());
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().totals.total == counter.shop.money(438));
    CHECK(counter.shop.facts("sale.recorded") == 0);
}

TEST_CASE("a stuck key is no scan, and the next scan is read", "[shell][scan]")
{
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    counter.keys.half(QEvent::KeyPress, '7');
    counter.keys.wait(500);
    for (int i = 0; i < 300; ++i) {
        counter.keys.repeat('7');
        counter.keys.wait(30);
    }
    counter.keys.half(QEvent::KeyRelease, '7');
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().buffer.text.size() <= 24);
    counter.keys.wait(200);
    counter.window.till()->act(TillAction::Escape);
    counter.keys.scan(Water);
    CHECK(counter.state().totals.items == Quantity::units(1));
}

TEST_CASE(
    "a scan of ten thousand characters is told once and leaves nothing, and the next one is read", "[shell][scan]")
{
    TillCounter counter;
    counter.openShift(counter.shop.cashier());
    counter.window.till()->act(TillAction::Find);
    counter.watchFields();
    counter.tones.clear();
    counter.keys.scan(QString(10'000, u'9'), true, 1);
    counter.keys.wait(200);
    CHECK(counter.tones == std::vector {Tone::Error});
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().rows.empty());
    CHECK(counter.written.isEmpty());
    counter.keys.scan(Water, true);
    CHECK(counter.state().totals.items == Quantity::units(1));
}

TEST_CASE("a customer's card is one scan, wherever the cursor is, and no character of it stays", "[shell][scan]")
{
    TillCounter counter;
    const PartyId layla = counter.shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(),
        {counter.shop.newRequest(), {.id = layla, .name = u"Layla Haddad"_s, .cardCode = u"299000412"_s}}));
    counter.openShift(counter.shop.cashier());
    counter.keys.scan(Water);
    counter.keys.wait(200);
    counter.watchFields();
    counter.window.till()->act(TillAction::Customer);
    REQUIRE(TillCounter::isInField());
    counter.keys.scan(u"299000412"_s);
    counter.keys.wait(200);
    CHECK(counter.state().customer.name.contains(u"Layla Haddad"_s));
    CHECK(counter.shows<KeysPanel>());
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.written.isEmpty());
}
