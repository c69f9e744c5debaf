// The back-office frame: sections, keys by their place, live language and direction.
#include "ui/shell/office_window.h"

#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/product_page.h"
#include "ui/shell/navigation_rail.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;

namespace {

struct Office {
    Office()
    {
        shop.addProduct({.name = u"Bread"_s, .priceMinor = 349});
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    /// A key as the Arabic layout sends it: another letter, the same place.
    void chord(Qt::Key key, int place)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier, static_cast<quint32>(place + 8), 0, 0, {});
        QCoreApplication::sendEvent(&window, &event);
    }
    test::TestShop shop;
    OfficeWindow window {shop, shop.manager(), {}};
};

} // namespace

TEST_CASE("the rail opens sections and marks where one is", "[shell]")
{
    Office office;
    CHECK(office.window.currentSection() == u"products"_s);
    REQUIRE(press(office.window, u"Settings"_s));
    CHECK(office.window.currentSection() == u"settings"_s);
    CHECK(named<QAbstractButton>(office.window, u"Settings"_s)->isChecked());
    CHECK_FALSE(named<QAbstractButton>(office.window, u"Products"_s)->isChecked());
}

TEST_CASE("shortcuts follow the key's place under another layout", "[shell]")
{
    Office office;
    QSignalSpy locked(&office.window, &OfficeWindow::lockAsked);
    QSignalSpy till(&office.window, &OfficeWindow::tillAsked);
    auto *rail = office.window.findChild<NavigationRail *>();
    constexpr int PlaceB = 48;
    constexpr int PlaceL = 38;
    constexpr int PlaceT = 20;
    office.chord(static_cast<Qt::Key>(0x0644), PlaceB);
    CHECK(rail->isExpanded());
    office.chord(static_cast<Qt::Key>(0x0645), PlaceL);
    CHECK(locked.size() == 1);
    office.chord(static_cast<Qt::Key>(0x0641), PlaceT);
    CHECK(till.size() == 1);
}

TEST_CASE("the till is asked for from the rail, and no section changes", "[shell]")
{
    Office office;
    QSignalSpy till(&office.window, &OfficeWindow::tillAsked);
    REQUIRE(press(office.window, u"Till"_s));
    CHECK(till.size() == 1);
    CHECK(office.window.currentSection() == u"products"_s);
}

TEST_CASE("language and direction change while the window is open", "[shell]")
{
    Office office;
    AppearanceSwitch look;
    QObject::connect(
        &office.window, &OfficeWindow::appearanceChanged, &look, [&](const Appearance &chosen) { look.apply(chosen); });
    REQUIRE(press(office.window, u"Settings"_s));
    auto *language = named<QComboBox>(office.window, u"Language"_s);
    REQUIRE(language);
    language->setCurrentIndex(language->findData(static_cast<int>(Language::RightToLeftPseudo)));
    QCoreApplication::processEvents();
    CHECK(office.window.layoutDirection() == Qt::RightToLeft);
    CHECK(named<QAbstractButton>(office.window, u"Settings"_s) == nullptr);
    CHECK(office.window.findChild<NavigationRail *>()->geometry().right() == office.window.width() - 1);
    look.apply({});
    QCoreApplication::processEvents();
    CHECK(office.window.layoutDirection() == Qt::LeftToRight);
    CHECK(named<QAbstractButton>(office.window, u"Settings"_s) != nullptr);
}

TEST_CASE("import is a place within the products", "[shell]")
{
    Office office;
    REQUIRE(press(office.window, u"Import products"_s));
    CHECK(office.window.currentSection() == u"import"_s);
    CHECK(named<QAbstractButton>(office.window, u"Products"_s)->isChecked());
    CHECK_FALSE(office.window.isBusy());
    REQUIRE(press(office.window, u"Cancel"_s));
    CHECK(office.window.currentSection() == u"products"_s);
}

TEST_CASE("a scan in any section opens its product", "[shell]")
{
    Office office;
    office.shop.addProduct({.name = u"Pen"_s, .priceMinor = 99, .barcode = u"4006381333931"_s});
    office.window.openSection(u"settings"_s);
    office.window.takeScan(u"4006381333931"_s);
    CHECK(office.window.currentSection() == u"products"_s);
    CHECK(named<QLineEdit>(office.window, u"Name"_s)->text() == u"Pen"_s);
}

TEST_CASE("the window's look is handed back and taken again", "[shell]")
{
    Office office;
    office.window.setView({office.window.view().geometry, true});
    CHECK(office.window.view().railExpanded);
    CHECK(office.window.findChild<NavigationRail *>()->width() == NavigationRail::ExpandedWidth);
}

TEST_CASE("reports are a section of their own, for who may see them", "[shell]")
{
    Office office;
    REQUIRE(press(office.window, u"Reports"_s));
    CHECK(office.window.currentSection() == u"reports"_s);
    const OfficeWindow cashier(office.shop, office.shop.cashier(), {});
    CHECK_FALSE(cashier.shifts());
}
