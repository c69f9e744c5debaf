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

#include <malloc.h>
#include <sqlite3.h>

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Products = 50'000;
constexpr int Tickets = 10'000;
constexpr int Sample = 100; ///< So many at the beginning and at the end.
constexpr int WarmUp = 100; ///< Before the first that count: caches fill.
constexpr int ScansOfATicket = 3;
constexpr qint64 MostGrowthMiB = 16;
constexpr qint64 MostProgramGrowthKiB = 1024;
constexpr qint64 MostCloseMs = 1000;

struct Memory {
    qint64 residentMiB = 0;
    qint64 heapKiB = 0;   ///< In use, the engine's included; what the allocator keeps for later is not.
    qint64 engineKiB = 0; ///< The database's: its page cache above all, which has a size it does not pass.
};

Memory memoryNow()
{
    return {bench::residentMiB(QCoreApplication::applicationPid()),
        static_cast<qint64>((mallinfo2().uordblks + mallinfo2().hblkhd) / 1024), sqlite3_memory_used() / 1024};
}

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
        Memory atStart;
        for (int i = 0; i < Tickets; ++i) {
            const qint64 nanoseconds = ringUp(shop, till);
            if (i < Sample)
                first.push_back(nanoseconds);
            if (i >= Tickets - Sample)
                last.push_back(nanoseconds);
            if (i == Tickets / 10) // The database's page cache has its size by then.
                atStart = memoryNow();
        }
        const Memory atEnd = memoryNow();
        const Spread begin = spreadOf(std::move(first));
        const Spread end = spreadOf(std::move(last));
        report(u"the last %1 of %2 tickets of a shift (3 scans, cash) against the first %1, medians"_s.arg(Sample).arg(
                   Tickets),
            u"%1 (%2 against %3 ms)"_s.arg(
                ratio(end.median, begin.median), milliseconds(end.median), milliseconds(begin.median)),
            u"at most 1.20"_s, end.median * 100 <= begin.median * 120);
        const qint64 grown = atEnd.residentMiB - atStart.residentMiB;
        report(u"… growth of resident memory over the last 9,000"_s,
            u"%1 MiB (%2 → %3)"_s.arg(grown).arg(atStart.residentMiB).arg(atEnd.residentMiB),
            u"at most %1 MiB"_s.arg(MostGrowthMiB), grown <= MostGrowthMiB);
        const qint64 ofEngine = atEnd.engineKiB - atStart.engineKiB;
        const qint64 ofProgram = atEnd.heapKiB - atStart.heapKiB - ofEngine;
        report(u"… of it in use by the program, beside the database's cache"_s,
            u"%1 KiB (%2 bytes a ticket; the cache %3 KiB)"_s.arg(ofProgram)
                .arg(ofProgram * 1024 / (Tickets * 9 / 10))
                .arg(ofEngine),
            u"at most %1 KiB"_s.arg(MostProgramGrowthKiB), ofProgram <= MostProgramGrowthKiB);
    }
    close(shop);
}

} // namespace mizan::bench
