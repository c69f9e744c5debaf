// Rebuilds the ledgers of many sales into a side file.
#include "tests/bench/rebuild_bench.h"

#include "core/base/assertion.h"
#include "core/daybook/rebuild.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/measure.h"

namespace mizan::bench {

using namespace Qt::StringLiterals;

void benchRebuild(int sales)
{
    BenchShop bench(5'000);
    bench.openShift();
    bench.shop().connection().execute("PRAGMA synchronous=OFF"); // Making the sales is not what is measured here.
    for (int i = 0; i < sales; ++i) {
        bench.clock.advance(20'000);
        const auto recorded = sales::recordSale(bench.shop(), bench.session(), bench.ticket(5));
        MIZAN_ASSERT(recorded.has_value());
    }
    const store::FileLocation location = bench.location();
    const AllLedgers ledgers;
    bench.close();
    qint64 facts = 0;
    const Cost cost = costOf([&] {
        auto connection = store::Connection::open(location);
        MIZAN_ASSERT(connection.has_value());
        facts = daybook::rebuildFile(std::move(*connection), ledgers.list()).value();
    });
    const qint64 perSecond = facts * 1'000'000 / std::max<qint64>(cost.wallUs, 1);
    report(u"rebuild of %1 facts (%2 sales of 5 lines), facts a second"_s.arg(facts).arg(sales),
        u"%1 (CPU %2 µs a fact)"_s.arg(perSecond).arg(cost.cpuUs / facts), u"at least 10000"_s, perSecond >= 10'000);
}

} // namespace mizan::bench
