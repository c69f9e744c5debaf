// The print queue as a person meets it: try again, another printer, discard; and the paper of the last sales.
#include "ui/shell/print_queue_page.h"

#include "core/devices/receipt_printer.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/kit/record_table.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::press;

namespace {

struct Queue {
    Queue()
    {
        shop.openShift();
        sold = shop.sell({{"bread", 2}}).number.toText();
        other = shop.sell({{"bread", 1}}).number.toText();
        job = put(sold);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    qint64 put(const QString &title)
    {
        const auto no = devices::enqueue(
            shop.connection(), {devices::FilePort {u"/away/roll.bin"_s}, title, "paper"}, shop.clock.nowMs());
        REQUIRE(no);
        return *no;
    }
    void set(devices::PrintState state)
    {
        shop.connection().run("UPDATE print_job SET state = ? WHERE no = ?", static_cast<int>(state), job);
        page.refresh();
        page.findChild<RecordTable *>()->selectRecord(page.jobs().idAt(0));
    }
    [[nodiscard]] QString cell(const KeysetModel &model, int row, int column) const
    {
        return model.index(row, column).data().toString();
    }

    test::SalesShop shop;
    QString sold;
    QString other;
    qint64 job = 0;
    int changes = 0;
    PrintQueuePage page {shop.connection(), shop.manager(), [this] { ++changes; }};
};

} // namespace

TEST_CASE("a paper that failed is tried again, and whoever prints is told", "[shell][queue]")
{
    Queue queue;
    CHECK(queue.page.jobs().rowCount() == 1);
    CHECK_FALSE(press(queue.page, u"Try again"_s)); // It waits; nothing failed.
    queue.set(devices::PrintState::Failed);
    CHECK(queue.cell(queue.page.jobs(), 0, 2) == u"Not printed"_s);
    REQUIRE(press(queue.page, u"Try again"_s));
    CHECK(devices::findPrintJob(queue.shop.connection(), queue.job)->state == devices::PrintState::Waiting);
    CHECK(queue.changes == 1);
}

TEST_CASE("a paper goes to the printer that is set now", "[shell][queue]")
{
    Queue queue;
    queue.set(devices::PrintState::Failed);
    REQUIRE(press(queue.page, u"To the printer set now"_s));
    CHECK(test::says(queue.page, u"printer"_s)); // None is set: said, and the paper stays.
    CHECK(devices::findPrintJob(queue.shop.connection(), queue.job)->state == devices::PrintState::Failed);
    REQUIRE(devices::setReceiptPrinter(
        queue.shop.connection(), queue.shop.manager(), {devices::FilePort {u"/here/roll.bin"_s}}));
    queue.set(devices::PrintState::Failed);
    REQUIRE(press(queue.page, u"To the printer set now"_s));
    const auto job = devices::findPrintJob(queue.shop.connection(), queue.job);
    CHECK(job->state == devices::PrintState::Waiting);
    CHECK(job->printer == u"file:/here/roll.bin"_s);
}

TEST_CASE("a paper is discarded; one that was printed cannot be", "[shell][queue]")
{
    Queue queue;
    queue.set(devices::PrintState::Printed);
    CHECK_FALSE(press(queue.page, u"Discard"_s));
    CHECK_FALSE(press(queue.page, u"To the printer set now"_s));
    queue.set(devices::PrintState::Waiting);
    REQUIRE(press(queue.page, u"Discard"_s));
    CHECK(queue.page.jobs().rowCount() == 0);
}

TEST_CASE("the last sales are listed with the state of their paper, as after a restart", "[shell][queue]")
{
    Queue queue;
    REQUIRE(queue.page.sales().rowCount() == 2);
    CHECK(queue.cell(queue.page.sales(), 0, 1).contains(queue.other));
    CHECK(queue.cell(queue.page.sales(), 0, 3) == u"No paper"_s);
    CHECK(queue.cell(queue.page.sales(), 1, 1).contains(queue.sold));
    CHECK(queue.cell(queue.page.sales(), 1, 3) == u"Waiting"_s);
    queue.set(devices::PrintState::Failed);
    CHECK(queue.cell(queue.page.sales(), 1, 3) == u"Not printed"_s);
}
