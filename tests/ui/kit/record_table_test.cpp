// The table as a person uses it: scrolling, the End key, and a refresh that moves nothing.
#include "ui/kit/record_table.h"

#include "tests/ui/kit/list_of_numbers.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::ListOfNumbers;

namespace {

struct OnScreen {
    explicit OnScreen(int count)
        : list(count)
    {
        tester.setUseFetchMore(false);
        model.setColumns(ListOfNumbers::columns());
        model.setSource(list.source());
        table.resize(400, 400);
        table.show();
        REQUIRE(QTest::qWaitForWindowExposed(&table));
    }
    ListOfNumbers list;
    KeysetModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    RecordTable table {model};
};

} // namespace

TEST_CASE("scrolling towards the end fetches before the eye gets there", "[kit]")
{
    OnScreen screen(1000);
    REQUIRE(screen.model.rowCount() == 200);
    screen.table.verticalScrollBar()->setValue(160);
    CHECK(screen.model.rowCount() == 400);
}

TEST_CASE("End shows the last row, and scrolling up from there keeps what is looked at in place", "[kit]")
{
    OnScreen screen(1000);
    QTest::keyClick(&screen.table, Qt::Key_End);
    CHECK(screen.table.currentIndex().data() == u"Row 9990"_s);
    screen.table.verticalScrollBar()->setValue(40);
    const QString top = screen.table.indexAt({5, 5}).data().toString();
    CHECK(screen.model.rowCount() == 400);
    CHECK(top == u"Row 8400"_s);
    QTest::keyClick(&screen.table, Qt::Key_Home);
    CHECK(screen.table.currentIndex().data() == u"Row 0"_s);
}

TEST_CASE("selection and scroll survive a refresh", "[kit]")
{
    OnScreen screen(200);
    screen.table.selectRecord(ListOfNumbers::idOf(120));
    const int scroll = screen.table.verticalScrollBar()->value();
    screen.list.remove(ListOfNumbers::idOf(199));
    screen.model.refresh();
    CHECK(screen.table.currentId() == ListOfNumbers::idOf(120));
    CHECK(screen.table.verticalScrollBar()->value() == scroll);
}

TEST_CASE("Enter opens the current record once", "[kit]")
{
    OnScreen screen(10);
    QSignalSpy opened(&screen.table, &RecordTable::opened);
    screen.table.selectRecord(ListOfNumbers::idOf(4));
    QTest::keyClick(&screen.table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).value<RecordId>() == ListOfNumbers::idOf(4));
}

TEST_CASE("columns fill the width in both directions", "[kit]")
{
    OnScreen screen(10);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        screen.table.setLayoutDirection(direction);
        CHECK(screen.table.columnWidth(0) + screen.table.columnWidth(1) == screen.table.viewport()->width());
        CHECK(screen.table.columnWidth(1) == 100);
    }
}
