// One durable sale of five lines against the same rows written by hand: CPU, write-ahead-log pages, the price of
// encryption.
#include "tests/bench/sale_bench.h"

#include "core/base/assertion.h"
#include "core/catalogue/find_barcode.h"
#include "core/sales/record_sale.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/measure.h"
#include "tests/bench/statement_tape.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Sales = 400;
constexpr int Rounds = 5;
constexpr qint64 Products = 50'000;
constexpr qint64 MaxPages = 26;

struct CloseDatabase {
    void operator()(sqlite3 *database) const noexcept { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

void execute(sqlite3 *database, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}

/// Opened by hand with the same pragmas; without a key when `key` is empty.
Database openByHand(const QString &path, const QByteArray &key)
{
    sqlite3 *raw = nullptr;
    MIZAN_ASSERT(sqlite3_open_v2(QFile::encodeName(path), &raw,
                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr)
        == SQLITE_OK);
    Database database(raw);
    if (!key.isEmpty())
        MIZAN_ASSERT(sqlite3_key_v2(raw, "main", key.constData(), static_cast<int>(key.size())) == SQLITE_OK);
    for (const char *sql : {"PRAGMA temp_store=MEMORY", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
             "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-65536", "PRAGMA secure_delete=FAST"})
        execute(raw, sql);
    // The program's CPU holds its background checkpoints, past 1,000 frames each; so does the hand's, by SQLite's own.
    execute(raw, "PRAGMA wal_autocheckpoint=1000");
    return database;
}

void copyFile(const QString &from, const QString &to)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(to + end);
    MIZAN_ASSERT(QFile::copy(from, to));
}

/// An unkeyed copy of an encrypted file.
void exportPlain(const QString &from, const QByteArray &key, const QString &to)
{
    QFile::remove(to);
    const Database source = openByHand(from, key);
    execute(source.get(),
        ("ATTACH DATABASE '" + QFile::encodeName(to)
            + "' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH DATABASE plain")
            .constData());
}

/// Pages that this connection has written into the write-ahead log so far.
qint64 pagesWritten(sqlite3 *database)
{
    int pages = 0;
    int unused = 0;
    sqlite3_db_status(database, SQLITE_DBSTATUS_CACHE_WRITE, &pages, &unused, 0);
    return pages;
}

Cost playByHand(const QString &path, const QByteArray &key, const Tape &tape)
{
    const Database database = openByHand(path, key);
    TapePlayer player(database.get(), tape);
    player.play(0, 20); // Warm caches, as the sales before have.
    return costOf([&] { player.play(20, tape.transactions.size() - 20); });
}

/// A till has just scanned what it sells: the products' pages are in its cache.
void scanAll(BenchShop &bench, const std::vector<sales::RecordSale> &sales)
{
    for (const sales::RecordSale &sale : sales) {
        for (const sales::TicketLine &line : sale.ticket.lines)
            MIZAN_ASSERT(
                catalogue::findByBarcode(bench.shop().connection(), bench.currency(), line.barcode).has_value());
    }
}

Cost recordThem(BenchShop &bench, const std::vector<sales::RecordSale> &sales, std::size_t first)
{
    return costOf([&] {
        for (std::size_t i = first; i < sales.size(); ++i) {
            bench.clock.advance(1000);
            if (const auto recorded = sales::recordSale(bench.shop(), bench.session(), sales[i]); !recorded)
                qFatal("%s", qPrintable(recorded.error().toLogLine()));
        }
    });
}

} // namespace

void benchSale()
{
    BenchShop bench(Products);
    bench.openShift();
    std::vector<sales::RecordSale> sales;
    for (int i = 0; i < Sales + 20; ++i)
        sales.push_back(bench.ticket(5));
    const QByteArray key = bench.location().key.toRawKey();
    bench.shop().connection().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    bench.close();
    const QString start = bench.folder() + u"/start.db"_s;
    const QString work = bench.folder() + u"/work.db"_s;
    const QString plainStart = bench.folder() + u"/plain-start.db"_s;
    const QString plainWork = bench.folder() + u"/plain.db"_s;
    copyFile(bench.databasePath(), start);
    exportPlain(start, key, plainStart);

    bench.open();
    Tape tape;
    {
        TapeRecorder recorder(bench.shop().connection().sqliteHandle());
        recordThem(bench, sales, 0);
        tape = recorder.take();
    }
    MIZAN_ASSERT(tape.transactions.size() == sales.size());

    std::vector<qint64> program;
    std::vector<qint64> onThread;
    std::vector<qint64> byHand;
    std::vector<qint64> byHandPlain;
    qint64 pages = 0;
    for (int round = 0; round < Rounds; ++round) {
        bench.close();
        copyFile(start, bench.databasePath());
        bench.open();
        recordThem(bench, {sales.begin(), sales.begin() + 20}, 0);
        scanAll(bench, sales);
        const qint64 before = pagesWritten(bench.shop().connection().sqliteHandle());
        const Cost cost = recordThem(bench, sales, 20);
        pages = pagesWritten(bench.shop().connection().sqliteHandle()) - before;
        program.push_back(cost.cpuUs / Sales);
        onThread.push_back(cost.threadUs / Sales);
        copyFile(start, work);
        byHand.push_back(playByHand(work, key, tape).cpuUs / Sales);
        copyFile(plainStart, plainWork);
        byHandPlain.push_back(playByHand(plainWork, {}, tape).cpuUs / Sales);
    }
    const Spread cost = spreadOf(program);
    const Spread floor = spreadOf(byHand);
    const Spread plain = spreadOf(byHandPlain);
    report(u"a durable sale of 5 lines, CPU against the same rows by hand"_s,
        u"%1 (%2 µs / %3 µs)"_s.arg(ratio(cost.median, floor.median)).arg(cost.median).arg(floor.median),
        u"at most 1.50"_s, cost.median * 2 <= floor.median * 3);
    remark(u"spread over %1 rounds: %2 … %3 µs, by hand %4 … %5 µs; keyed against unkeyed by hand: %6 (unkeyed %7 µs)"_s
            .arg(Rounds)
            .arg(cost.min)
            .arg(cost.max)
            .arg(floor.min)
            .arg(floor.max)
            .arg(ratio(floor.median, plain.median))
            .arg(plain.median));
    remark(u"of it on the selling thread, without background checkpoints: %1 µs"_s.arg(spreadOf(onThread).median));
    report(u"write-ahead-log pages of a sale of 5 lines"_s, u"%1.%2"_s.arg(pages / Sales).arg(pages * 10 / Sales % 10),
        u"at most %1"_s.arg(MaxPages), pages <= MaxPages * Sales);
}

} // namespace mizan::bench
