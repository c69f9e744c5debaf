// The till's page: what a person presses reaches the model, and nothing moves when a message appears.
#include "ui/sales/till_page.h"

#include "tests/ui/shots/demo_till.h"
#include "ui/kit/touch_key.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

struct Till {
    test::DemoTill model;
    TillPage page {model};

    explicit Till(QSize size = {1366, 740})
    {
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    TouchKey *key(const QString &name)
    {
        for (TouchKey *key : page.findChildren<TouchKey *>()) {
            if (key->isVisible() && key->accessibleName().startsWith(name))
                return key;
        }
        FAIL("no key called " << name.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("keys of the keyboard reach the model", "[till]")
{
    Till till;
    till.page.setFocus();
    QTest::keyClick(&till.page, Qt::Key_F12);
    QTest::keyClicks(&till.page, u"12"_s);
    QTest::keyClick(&till.page, Qt::Key_Asterisk);
    CHECK(till.model.acts == std::vector {TillAction::Pay, TillAction::Multiply});
    CHECK(till.model.digits == u"12"_s);
}

TEST_CASE("digits act on press, other keys on release", "[till]")
{
    Till till;
    till.model.addLines(1);
    till.model.announce();
    QTest::mousePress(till.key(u"7"_s), Qt::LeftButton);
    CHECK(till.model.digits == u"7"_s);
    QTest::mouseRelease(till.key(u"7"_s), Qt::LeftButton);
    TouchKey *pay = till.key(u"Pay"_s);
    QTest::mousePress(pay, Qt::LeftButton);
    CHECK(till.model.acts.empty());
    QTest::mouseRelease(pay, Qt::LeftButton);
    CHECK(till.model.acts == std::vector {TillAction::Pay});
}

TEST_CASE("a finger that slides off a key did not press it", "[till]")
{
    Till till;
    TouchKey *hold = till.key(u"Hold"_s);
    QTest::mousePress(hold, Qt::LeftButton);
    QTest::mouseMove(hold, QPoint(-200, -200));
    QTest::mouseRelease(hold, Qt::LeftButton, {}, QPoint(-200, -200));
    CHECK(till.model.acts.empty());
}

TEST_CASE("Pay cannot be pressed while a line is unresolved", "[till]")
{
    Till till;
    till.model.addLines(2);
    till.model.addUnknown();
    till.model.announce();
    CHECK_FALSE(till.key(u"Pay"_s)->isEnabled());
}

TEST_CASE("the digits are never mirrored and the panes are", "[till]")
{
    Till till;
    till.page.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    const auto at = [&](const QString &name) { return till.key(name)->mapTo(&till.page, QPoint(0, 0)); };
    CHECK(at(u"7"_s).x() < at(u"9"_s).x());
    CHECK(at(u"7"_s).y() < at(u"1"_s).y());
    CHECK(at(u"Pay"_s).x() < at(u"7"_s).x());
    CHECK(at(u"7"_s).x() < till.page.width() / 2);
}

TEST_CASE("nothing moves when a message appears", "[till]")
{
    Till till;
    till.model.addLines(10);
    till.model.announce();
    std::vector<QRect> before;
    const auto places = [&] {
        std::vector<QRect> rects;
        for (const QWidget *child : till.page.findChildren<QWidget *>()) {
            if (child->isVisible())
                rects.emplace_back(child->mapTo(&till.page, QPoint(0, 0)), child->size());
        }
        return rects;
    };
    before = places();
    till.model.edit().feedback = {
        FeedbackLevel::Error, u"Code 4711 is unknown. It is kept as a line. Say what it is before paying."_s};
    till.model.announce();
    CHECK(places() == before);
}

TEST_CASE("a panel with a field takes the keyboard and gives it back", "[till]")
{
    Till till;
    till.model.showFloat();
    till.model.announce();
    auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(amount);
    CHECK(amount->accessibleName() == u"Float"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    CHECK(till.model.openedWith == u"200.00"_s);
    till.model.edit().panel = KeysPanel {};
    till.model.announce();
    CHECK(QApplication::focusWidget() == &till.page);
}

TEST_CASE("function keys work while a field has the focus", "[till]")
{
    Till till;
    till.model.showProduct();
    till.model.announce();
    QTest::keyClicks(QApplication::focusWidget(), u"Dates"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"4,50"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(till.model.saved == u"Dates|4,50"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(till.model.acts == std::vector {TillAction::Escape});
}

TEST_CASE("every control at the till has a name", "[till]")
{
    Till till;
    till.model.addLines(3);
    till.model.announce();
    for (const auto *button : till.page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            CHECK_FALSE(button->accessibleName().isEmpty());
    }
}

TEST_CASE("the customer's bar is a key, and says whose sale it is in words", "[till][customer]")
{
    Till till;
    till.model.addCustomer();
    till.model.announce();
    const auto buttons = till.page.findChildren<QAbstractButton *>();
    const auto bar = std::ranges::find_if(
        buttons, [](const QAbstractButton *button) { return button->accessibleName().startsWith(u"Customer:"_s); });
    REQUIRE(bar != buttons.end());
    CHECK((*bar)->accessibleName().contains(u"Layla Haddad"_s));
    CHECK((*bar)->accessibleName().contains(u"Owes"_s));
    QTest::mouseClick(*bar, Qt::LeftButton);
    CHECK(till.model.acts == std::vector {TillAction::Customer});
}

TEST_CASE("a new customer is two fields and two times Enter", "[till][customer]")
{
    Till till;
    till.model.edit().panel = CustomerPanelView {.id = PartyId(), .name = {}};
    till.model.announce();
    QTest::keyClicks(QApplication::focusWidget(), u"Mona"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"0170 1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(till.model.saved == u"Mona|0170 1"_s);
    till.model.edit().panel = CustomerPanelView {.id = PartyId(), .name = {}, .problem = u"A customer needs a name."_s};
    till.model.announce(); // Refused: what was typed stays.
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"0170 1"_s);
}

TEST_CASE("a long list follows the row that is chosen", "[till]")
{
    Till till;
    ChoicePanelView view {.title = u"Purchases"_s};
    for (int i = 0; i < 30; ++i)
        view.rows.push_back({Icon::Receipt, u"row %1"_s.arg(i)});
    const auto isSeen = [&](const QString &name) {
        for (const auto *row : till.page.findChildren<QAbstractButton *>()) {
            if (row->accessibleName() == name)
                return !row->visibleRegion().isEmpty();
        }
        return false;
    };
    view.current = 0;
    till.model.edit().panel = view;
    till.model.announce();
    CHECK(isSeen(u"row 0"_s));
    CHECK_FALSE(isSeen(u"row 29"_s));
    view.current = 29;
    till.model.edit().panel = view;
    till.model.announce();
    CHECK(isSeen(u"row 29"_s));
}
