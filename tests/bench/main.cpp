// mizan-bench [--shop DIR] [sale|prices|shift|rebuild|import|catalogue|till …]: measures what docs/performance.md
// promises; ratios come from one run. The last three share a shop of a million products; with --shop it is kept in DIR
// for the next time.
#include "tests/bench/big_shop.h"
#include "tests/bench/catalogue_bench.h"
#include "tests/bench/import_bench.h"
#include "tests/bench/measure.h"
#include "tests/bench/price_bench.h"
#include "tests/bench/rebuild_bench.h"
#include "tests/bench/sale_bench.h"
#include "tests/bench/shift_bench.h"
#include "tests/bench/till_bench.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Products = 1'000'000;

QString takeFolder(QStringList &words)
{
    const qsizetype at = words.indexOf(u"--shop"_s);
    if (at < 0 || at + 1 == words.size())
        return {};
    words.removeAt(at);
    return words.takeAt(at);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace mizan::bench;
    QStringList asked;
    for (int i = 1; i < argc; ++i)
        asked += QString::fromLocal8Bit(argv[i]);
    const QString folder = takeFolder(asked);
    const auto wants = [&](const QString &part) { return asked.isEmpty() || asked.contains(part); };
    const auto application =
        wants(u"till"_s) ? applicationWithWindows(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    if (wants(u"sale"_s))
        benchSale();
    if (wants(u"prices"_s))
        benchPrices();
    if (wants(u"shift"_s))
        benchShift();
    if (wants(u"rebuild"_s))
        benchRebuild(100'000);
    if (wants(u"import"_s) || wants(u"catalogue"_s) || wants(u"till"_s)) {
        BigShop shop(Products, folder);
        if (shop.isNew())
            benchImport(shop);
        if (wants(u"catalogue"_s))
            benchCatalogue(shop);
        if (wants(u"till"_s))
            benchTill(shop);
    }
    return everythingHeld() ? 0 : 1;
}
