// mizan-bench [sale|catalogue|rebuild …]: measures what docs/performance.md promises; ratios come from one run.
#include "tests/bench/catalogue_bench.h"
#include "tests/bench/measure.h"
#include "tests/bench/rebuild_bench.h"
#include "tests/bench/sale_bench.h"

#include <QCoreApplication>
#include <QStringList>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList asked = QCoreApplication::arguments().sliced(1);
    const auto wants = [&](const char *part) { return asked.isEmpty() || asked.contains(QLatin1StringView(part)); };
    if (wants("sale"))
        mizan::bench::benchSale();
    if (wants("rebuild"))
        mizan::bench::benchRebuild(100'000);
    if (wants("catalogue"))
        mizan::bench::benchCatalogue(1'000'000);
    return mizan::bench::everythingHeld() ? 0 : 1;
}
