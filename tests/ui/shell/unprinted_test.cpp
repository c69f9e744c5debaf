// After the till was cut off, whoever signs in sees which papers are missing; otherwise nobody is stopped.
#include "core/devices/unprinted.h"

#include "core/devices/print_queue.h"
#include "core/store/run_mark.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/kit/keyset_model.h"
#include "ui/shell/print_queue_page.h"
#include "ui/shell/till_window.h"
#include "ui/shell/unprinted_page.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::press;
using test::says;

namespace {

struct Cut {
    Cut()
    {
        shop.openShift();
        sold = shop.sell({{"bread", 2}}).number.toText();
    }
    void put(const QString &title, devices::PrintState state)
    {
        const auto no = devices::enqueue(
            shop.connection(), {devices::FilePort {u"/away/roll.bin"_s}, title, "paper"}, shop.clock.nowMs());
        REQUIRE(no);
        shop.connection().run("UPDATE print_job SET state = ? WHERE no = ?", static_cast<int>(state), *no);
    }
    [[nodiscard]] bool unprinted() { return devices::hasUnprintedPapers(shop.connection(), shop.shop().device()); }

    test::SalesShop shop;
    QString sold;
};

} // namespace

TEST_CASE("a run that did not end is noticed by the next, once it did not", "[shell][power]")
{
    test::TestShop shop;
    CHECK_FALSE(store::beginRun(shop.connection()));
    CHECK(store::beginRun(shop.connection())); // The one before was cut off.
    store::endRun(shop.connection());
    CHECK_FALSE(store::beginRun(shop.connection()));
}

TEST_CASE("papers are missing where one waits, or the last sale never had any", "[shell][power]")
{
    Cut cut;
    CHECK(cut.unprinted()); // Cut off between the sale and its paper.
    cut.put(cut.sold, devices::PrintState::Printed);
    CHECK_FALSE(cut.unprinted());
    cut.put(u"B1-T1-2026-000009"_s, devices::PrintState::Waiting);
    CHECK(cut.unprinted());
}

TEST_CASE("after a cut the till shows the last sales and their papers, once, then sells", "[shell][power]")
{
    Cut cut;
    cut.put(cut.sold, devices::PrintState::Failed);
    int changes = 0;
    TillWindow window(cut.shop, {});
    window.resize(1366, 768);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.showUnprintedNext([&] { ++changes; });
    window.startSelling(cut.shop.cashier());
    auto *page = window.findChild<UnprintedPage *>();
    REQUIRE(page);
    REQUIRE(page->isVisible());
    CHECK(says(*page, u"Every sale that was paid is kept"_s));
    CHECK(page->queue().sales().index(0, 1).data().toString().contains(cut.sold));
    CHECK(page->queue().sales().index(0, 3).data().toString() == u"Not printed"_s);
    REQUIRE(press(*page, u"Go on selling"_s));
    CHECK_FALSE(page->isVisible());
    window.lock();
    window.startSelling(cut.shop.cashier());
    CHECK((window.findChildren<UnprintedPage *>().isEmpty() || !window.findChild<UnprintedPage *>()->isVisible()));
}

TEST_CASE("nobody is stopped where every paper is printed", "[shell][power]")
{
    Cut cut;
    cut.put(cut.sold, devices::PrintState::Printed);
    TillWindow window(cut.shop, {});
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.showUnprintedNext([] { });
    window.startSelling(cut.shop.cashier());
    CHECK_FALSE(window.findChild<UnprintedPage *>());
}
