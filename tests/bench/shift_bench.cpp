// Does the till that a cashier uses become slower, or larger, as the shift goes on? Each ticket is scanned and paid
// through the till's own model, with drafts, prices and facts; nothing is painted.
#include "tests/bench/shift_bench.h"

#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/close_shift.h"
#include "core/sales/shift_queries.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/measure.h"
#include "ui/sales/shop_till.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Products = 50'000;
constexpr int Tickets = 10'000;
constexpr int Sample = 100; ///< So many at the beginning and at the end.
constexpr int WarmUp = 100; ///< Before the first that count: caches fill.
constexpr int ScansOfATicket = 3;
constexpr qint64 MostGrowthMiB = 16;
constexpr qint64 MostCloseMs = 1000;

/// Nanoseconds of one whole ticket.
qint64 ringUp(BenchShop &shop, ui::ShopTill &till)
{
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < ScansOfATicket; ++i) {
        const qint64 draw = shop.random.between(0, 999'999);
        till.scan(BenchShop::barcode(draw * draw / 1'000'000 * Products / 1'000'000, i % 3));
    }
    till.act(ui::TillAction::ExactCash);
    const qint64 nanoseconds = time.nsecsElapsed();
    MIZAN_ASSERT(std::holds_alternative<ui::ChangePanelView>(till.state().panel));
    return nanoseconds;
}

void close(BenchShop &shop)
{
    const auto open = sales::openShiftOf(shop.shop().connection(), shop.shop().device());
    const auto report =
        sales::xReport(shop.shop().connection(), open->id, shop.shop().clock().nowMs(), shop.session().user());
    MIZAN_ASSERT(report.has_value());
    QElapsedTimer time;
    time.start();
    orStop(sales::closeShift(shop.shop(), shop.session(),
        {.id = shop.shop().ids().make<FactId>(),
            .shift = open->id,
            .firstCount = {{{1, report->expectedCash.minor()}}},
            .leftInDrawer = Money::zero(shop.currency())}));
    const qint64 ms = time.elapsed();
    MIZAN_ASSERT(report->sales.times == Tickets + WarmUp);
    bench::report(u"close of that shift: Z written and flushed"_s, u"%1 ms"_s.arg(ms),
        u"below %1 ms"_s.arg(MostCloseMs), ms < MostCloseMs);
}

} // namespace

void benchShift()
{
    BenchShop shop(Products);
    shop.openShift();
    {
        ui::ShopTill till(shop.shop(), shop.session(), {});
        for (int i = 0; i < WarmUp; ++i)
            (void)ringUp(shop, till);
        std::vector<qint64> first;
        std::vector<qint64> last;
        qint64 atStart = 0;
        for (int i = 0; i < Tickets; ++i) {
            const qint64 nanoseconds = ringUp(shop, till);
            if (i < Sample)
                first.push_back(nanoseconds);
            if (i >= Tickets - Sample)
                last.push_back(nanoseconds);
            if (i == Tickets / 10) // The database's page cache has its size by then.
                atStart = residentMiB(QCoreApplication::applicationPid());
        }
        const qint64 atEnd = residentMiB(QCoreApplication::applicationPid());
        const Spread begin = spreadOf(std::move(first));
        const Spread end = spreadOf(std::move(last));
        report(u"the last %1 of %2 tickets of a shift (3 scans, cash) against the first %1, medians"_s.arg(Sample).arg(
                   Tickets),
            u"%1 (%2 against %3 ms)"_s.arg(
                ratio(end.median, begin.median), milliseconds(end.median), milliseconds(begin.median)),
            u"at most 1.20"_s, end.median * 100 <= begin.median * 120);
        report(u"… growth of resident memory over the last 9,000"_s,
            u"%1 MiB (%2 → %3)"_s.arg(atEnd - atStart).arg(atStart).arg(atEnd), u"at most %1 MiB"_s.arg(MostGrowthMiB),
            atEnd - atStart <= MostGrowthMiB);
    }
    close(shop);
}

} // namespace mizan::bench
