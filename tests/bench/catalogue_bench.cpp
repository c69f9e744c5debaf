// Barcode lookup and search as you type with a million products and three million barcodes.
#include "tests/bench/catalogue_bench.h"

#include "core/base/assertion.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_search.h"
#include "core/daybook/shop.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/big_shop.h"
#include "tests/bench/measure.h"
#include "tests/support/seeded_random.h"

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Lookups = 50'000;
constexpr qint64 Busiest = 2'000;

QString micro(qint64 nanoseconds) { return u"%1.%2 µs"_s.arg(nanoseconds / 1000).arg(nanoseconds / 100 % 10); }

Spread lookUp(const BigShop &shop, store::Connection &connection, qint64 among)
{
    test::SeededRandom random;
    std::vector<QString> codes;
    for (std::size_t i = 0; i < Lookups; ++i)
        codes.push_back(BenchShop::barcode(random.between(0, among - 1), static_cast<int>(i % 3)));
    const auto find = [&](std::size_t i) {
        const auto answer = catalogue::findScanned(connection, shop.currency(), codes[i]);
        MIZAN_ASSERT(std::holds_alternative<catalogue::ScannedProduct>(answer));
    };
    (void)nanosecondsOfEach(Lookups, find); // Warm, as after a day's trade.
    return nanosecondsOfEach(Lookups, find);
}

/// Every key of typing a name's beginning, in both scripts.
Spread typeNames(const BigShop &shop, store::Connection &connection)
{
    static const QString Typed[] = {u"white hang"_s, u"cafe lait"_s, u"glass star 1"_s, u"خبز عر"_s, u"قهوه مطح"_s,
        u"ابريق شا"_s, u"frame 99"_s, u"زيت"_s};
    std::vector<QString> keys;
    for (int round = 0; round < 20; ++round) {
        for (const QString &text : Typed) {
            for (qsizetype length = 1; length <= text.size(); ++length)
                keys.push_back(text.first(length));
        }
    }
    return nanosecondsOfEach(
        keys.size(), [&](std::size_t i) { (void)catalogue::searchProducts(connection, shop.currency(), keys[i]); });
}

} // namespace

void benchCatalogue(BigShop &shop)
{
    const qint64 products = shop.products();
    const OpenedShop opened = shop.open();
    store::Connection &connection = opened.shop->connection();
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const Spread hot = lookUp(shop, connection, std::min(Busiest, products));
    report(u"barcode lookup over the %1 busiest of %2 products, p99"_s.arg(Busiest).arg(products),
        u"%1 (median %2)"_s.arg(micro(hot.p99), micro(hot.median)), u"below 50 µs"_s, hot.p99 < 50'000);
    const Spread all = lookUp(shop, connection, products);
    report(u"barcode lookup over all of them, p99"_s, u"%1 (median %2)"_s.arg(micro(all.p99), micro(all.median)),
        u"below 250 µs"_s, all.p99 < 250'000);
    const Spread typed = typeNames(shop, connection);
    report(u"search as you type, Arabic and Latin, p99"_s,
        u"%1 (median %2)"_s.arg(micro(typed.p99), micro(typed.median)), u"below 10 ms"_s, typed.p99 < 10'000'000);
}

} // namespace mizan::bench
