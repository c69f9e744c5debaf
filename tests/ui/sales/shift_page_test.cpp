// The list of shifts as somebody in the office reads it.
#include "ui/sales/shift_page.h"

#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/words/numbers.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::press;
using test::says;

namespace {

/// Two closed shifts and an open one.
struct Office {
    Office()
    {
        shop.product(u"bread"_s, 250);
        for (int day = 0; day < 3; ++day) {
            shop.openShift(10'000);
            static_cast<void>(shop.sell({{"bread", day + 1}}));
            if (day < 2)
                REQUIRE(shop.closeShift());
            shop.clock.advance(60'000);
        }
        window.resize(1400, 800);
        page = new ShiftPage(
            shop, shop.manager(),
            [this](const sales::ShiftReport &report, qint64 copy) { return printed(report, copy); }, &window);
        page->resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QString printed(const sales::ShiftReport &report, qint64 copy)
    {
        lastCopy = copy;
        copies += report.number ? report.number->toText() : u"X"_s;
        return u"Z goes to the printer"_s;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        QString text = page->model().index(row, column).data().toString();
        return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
    }
    void open(int row) const { page->openShift(page->model().idAt(row).as<struct ShiftTag>()); }
    [[nodiscard]] bool shows(qint64 minor) const { return says(*page, amountText(shop.money(minor))); }

    test::SalesShop shop;
    QStringList copies;
    qint64 lastCopy = 0;
    QWidget window;
    ShiftPage *page = nullptr;
};

} // namespace

TEST_CASE("shifts are listed with the newest first, with their Z, turnover and difference", "[shift]")
{
    Office office;
    REQUIRE(office.page->model().rowCount() == 3);
    CHECK(office.cell(0, 0) == u"Open"_s);
    CHECK(office.cell(0, 6) == u"–"_s);
    CHECK(office.cell(1, 0) == u"B1-T1-Z-000002"_s);
    CHECK(office.cell(1, 4) == office.shop.manager().userName());
    CHECK(office.cell(1, 5) == u"5.00"_s);
    CHECK(office.cell(2, 5) == u"2.50"_s);
    CHECK(office.cell(2, 6) == u"0.00"_s);
    office.page->filterBar().setSearchText(u"1"_s);
    QTest::keyClick(&office.page->filterBar().searchField(), Qt::Key_Return);
    REQUIRE(office.page->model().rowCount() == 1);
    CHECK(office.cell(0, 0) == u"B1-T1-Z-000001"_s);
}

TEST_CASE("the Z of a closed shift is read and printed again", "[shift]")
{
    Office office;
    office.open(1);
    CHECK(says(*office.page, u"B1-T1-Z-000002"_s));
    CHECK(office.shows(500));
    CHECK(office.shows(10'500)); // Expected in the drawer, and counted.
    REQUIRE(press(*office.page, u"Print a copy of the Z report"_s));
    CHECK(office.copies == QStringList {u"B1-T1-Z-000002"_s});
    CHECK(says(*office.page, u"Z goes to the printer"_s));
}

TEST_CASE("the report of an open shift tells nothing of what should be in its drawer", "[shift]")
{
    Office office;
    office.open(0);
    CHECK(says(*office.page, u"the shift so far"_s));
    CHECK(office.shows(750)); // Sold.
    CHECK_FALSE(office.shows(10'000));
    CHECK_FALSE(office.shows(10'750));
    CHECK_FALSE(says(*office.page, u"Payments"_s));
    CHECK_FALSE(press(*office.page, u"Print a copy of the Z report"_s));
}

TEST_CASE("the list of shifts stands up to Qt's model tester while shifts are closed and opened", "[shift]")
{
    Office office;
    const QAbstractItemModelTester tester(&office.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(office.shop.closeShift());
    office.shop.clock.advance(60'000);
    office.shop.openShift();
    office.page->model().refresh();
    CHECK(office.page->model().rowCount() == 4);
    CHECK(office.cell(1, 0) == u"B1-T1-Z-000003"_s);
}

TEST_CASE("a shop without shifts says where the first one is opened", "[shift]")
{
    test::SalesShop shop;
    ShiftPage page(shop, shop.manager(), {});
    page.resize(1400, 800);
    page.show();
    CHECK(says(page, u"No shifts yet."_s));
}
