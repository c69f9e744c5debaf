// Setting up the receipt printer as a person does.
#include "ui/shell/printer_page.h"

#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

struct Settings {
    Settings()
    {
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    void choose(const QString &kind)
    {
        auto *box = named<QComboBox>(page, u"Printer"_s);
        REQUIRE(box);
        box->setCurrentText(kind);
    }
    QString stored()
    {
        const auto printer = devices::receiptPrinter(shop.connection());
        return printer && printer->address ? devices::textOf(*printer->address) : QString();
    }
    test::TestShop shop;
    int tests = 0;
    int changes = 0;
    PrinterPage page {shop.connection(), shop.manager(),
        {[this] {
             ++tests;
             return u"Test print goes to the printer"_s;
         },
            [] { return u"Printer ready"_s; }, [this] { ++changes; }}};
};

} // namespace

TEST_CASE("a network printer is set, tested and taken away again", "[shell]")
{
    Settings settings;
    CHECK_FALSE(press(settings.page, u"Print a test"_s)); // There is none yet.
    CHECK(named<QLineEdit>(settings.page, u"Address in the network"_s) == nullptr);
    settings.choose(u"In the network"_s);
    auto *host = named<QLineEdit>(settings.page, u"Address in the network"_s);
    REQUIRE(host);
    CHECK(named<QLineEdit>(settings.page, u"Port"_s)->text() == u"9100"_s);
    REQUIRE(press(settings.page, u"Save printer"_s));
    CHECK(says(settings.page, u"The printer's address is missing."_s));
    CHECK(host->hasFocus());
    CHECK(settings.changes == 0);
    QTest::keyClicks(host, u"192.168.1.50"_s);
    REQUIRE(press(settings.page, u"Save printer"_s));
    CHECK(settings.stored() == u"tcp:192.168.1.50:9100"_s);
    CHECK(settings.changes == 1);
    CHECK(says(settings.page, u"Printer ready"_s));
    REQUIRE(press(settings.page, u"Print a test"_s));
    CHECK(settings.tests == 1);
    CHECK(says(settings.page, u"Test print goes to the printer"_s));
    settings.choose(u"None"_s);
    REQUIRE(press(settings.page, u"Save printer"_s));
    CHECK(settings.stored().isEmpty());
    CHECK_FALSE(press(settings.page, u"Print a test"_s));
}

TEST_CASE("what was set before is shown again, with its paper", "[shell]")
{
    test::TestShop shop;
    REQUIRE(devices::setReceiptPrinter(
        shop.connection(), shop.manager(), {devices::FilePort {u"/tmp/roll.bin"_s}, devices::Roll::Wide58}));
    PrinterPage page(shop.connection(), shop.manager(), {});
    page.show();
    CHECK(named<QLineEdit>(page, u"File"_s)->text() == u"/tmp/roll.bin"_s);
    CHECK(named<QComboBox>(page, u"Paper"_s)->currentData() == static_cast<int>(devices::Roll::Wide58));
}

TEST_CASE("who may not edit settings is told so, and the printer stays", "[shell]")
{
    test::TestShop shop;
    REQUIRE(devices::setReceiptPrinter(shop.connection(), shop.manager(), {devices::FilePort {u"/tmp/roll.bin"_s}}));
    PrinterPage page(shop.connection(), shop.cashier(), {});
    page.show();
    REQUIRE(press(page, u"Save printer"_s));
    CHECK_FALSE(named<QComboBox>(page, u"Printer"_s)->accessibleDescription().isEmpty());
    CHECK(devices::receiptPrinter(shop.connection())->address);
}
