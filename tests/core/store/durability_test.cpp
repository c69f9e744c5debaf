// What was acknowledged survives: power cuts, failed syncs, a full disk at every write.
#include "core/store/checkpointer.h"
#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "tests/core/store/faulty_disk.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;
using namespace mizan::test;

namespace {

FileLocation shopIn(const QTemporaryDir &folder, bool create)
{
    return {folder.filePath(u"shop.db"_s), testKey(), Access::Write, create};
}

std::unique_ptr<Connection> openShop(const FileLocation &where)
{
    auto opened = Connection::open(where);
    if (!opened)
        FAIL(opened.error().toLogLine().toStdString());
    return std::move(*opened);
}

void createTables(Connection &connection)
{
    connection.execute("CREATE TABLE sale (no INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT");
    connection.execute("CREATE TABLE total (day INTEGER PRIMARY KEY, sales INTEGER NOT NULL) STRICT");
    connection.execute("INSERT INTO total VALUES (1, 0)");
}

void sell(Connection &connection, int no)
{
    Transaction transaction(connection);
    connection.run("INSERT INTO sale (no, note) VALUES (?, ?)", no, QString(1 + no * 37 % 3000, u'x'));
    connection.run("UPDATE total SET sales = sales + 1 WHERE day = 1");
    transaction.commit();
}

/// How many sales the file holds; each must be whole, and none missing before the last.
qint64 countSales(Connection &connection)
{
    CHECK(findDamage(connection) == QStringList());
    Statement row = connection.query("SELECT count(*), coalesce(max(no), 0), (SELECT sales FROM total) FROM sale");
    REQUIRE(row.step());
    CHECK(row.int64(0) == row.int64(1));
    CHECK(row.int64(0) == row.int64(2));
    return row.int64(0);
}

constexpr int Sales = 30;

/// A day of sales with checkpoints; tells after each one that it was acknowledged.
void sellAllDay(
    const QTemporaryDir &folder, const std::function<void(int)> &acknowledged, std::string_view setting = {})
{
    const auto connection = openShop(shopIn(folder, false));
    connection->execute(setting);
    for (int no = 1; no <= Sales; ++no) {
        sell(*connection, no);
        acknowledged(no);
        if (no % 8 == 0)
            connection->execute("PRAGMA wal_checkpoint(PASSIVE)");
    }
}

int callsOfOneDay()
{
    QTemporaryDir folder;
    createTables(*openShop(shopIn(folder, true)));
    FaultyDisk disk;
    sellAllDay(folder, [](int) { });
    return disk.calls();
}

/// What a day looked like when the power went, and what was found afterwards.
struct PowerCut {
    int acknowledged = -1;
    qint64 found = 0;
};

PowerCut cutPowerOnce(quint64 seed, int calls, std::string_view setting = {})
{
    SeededRandom random(seed);
    QTemporaryDir folder;
    createTables(*openShop(shopIn(folder, true)));
    PowerCut cut;
    DiskImage image;
    {
        int acknowledged = 0;
        FaultyDisk disk;
        disk.cutPowerAt(static_cast<int>(random.between(1, calls)), random, [&] { cut.acknowledged = acknowledged; });
        sellAllDay(folder, [&](int no) { acknowledged = no; }, setting);
        REQUIRE(disk.image());
        image = *disk.image();
    }
    INFO("seed " << seed << ", acknowledged " << cut.acknowledged);
    QTemporaryDir after;
    restore(image, after.path());
    cut.found = countSales(*openShop(shopIn(after, false)));
    return cut;
}

} // namespace

TEST_CASE("no acknowledged sale is lost when the power goes", "[store][durability]")
{
    const int calls = callsOfOneDay();
    REQUIRE(calls > 100);
    for (quint64 seed = 1; seed <= 40; ++seed) {
        const PowerCut cut = cutPowerOnce(seed, calls);
        INFO("seed " << seed);
        CHECK(cut.found >= cut.acknowledged);
        CHECK(cut.found <= cut.acknowledged + 1); // The one under way may be there; whole.
    }
}

TEST_CASE("the simulated power cut would show a setting that is not safe", "[store][durability]")
{
    int lost = 0;
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const PowerCut cut = cutPowerOnce(seed, Sales, "PRAGMA synchronous = NORMAL");
        lost += cut.found < cut.acknowledged ? 1 : 0;
    }
    CHECK(lost > 0);
}

TEST_CASE("after a failed sync the connection is of no use until it is opened again", "[store][durability]")
{
    QTemporaryDir folder;
    createTables(*openShop(shopIn(folder, true)));
    FaultyDisk disk;
    auto connection = openShop(shopIn(folder, false));
    sell(*connection, 1);
    disk.failNextSync(u"shop.db-wal"_s);
    const auto kindOf = [&](const std::function<void()> &action) {
        try {
            action();
        } catch (const Fault &fault) {
            return std::optional(fault.kind());
        }
        return std::optional<FaultKind>();
    };
    CHECK(kindOf([&] { sell(*connection, 2); }) == FaultKind::SyncFailed);
    REQUIRE(disk.failed());
    CHECK(kindOf([&] { sell(*connection, 3); }) == FaultKind::SyncFailed);
    CHECK(kindOf([&] { connection->query("SELECT 1").step(); }) == FaultKind::SyncFailed);
    CHECK(kindOf([&] { connection->execute("SELECT 1"); }) == FaultKind::SyncFailed);
    CHECK(kindOf([&] { static_cast<void>(connection->hasTable("sale")); }) == FaultKind::SyncFailed);

    connection.reset();
    connection = openShop(shopIn(folder, false));
    const qint64 found = countSales(*connection);
    CHECK(found >= 1);
    CHECK(found <= 2);
    sell(*connection, static_cast<int>(found) + 1);
    CHECK(countSales(*connection) == found + 1);
}

TEST_CASE("a disk full at any write leaves the last sale whole and the next one possible", "[store][durability]")
{
    QTemporaryDir folder;
    createTables(*openShop(shopIn(folder, true)));
    FaultyDisk disk;
    auto connection = openShop(shopIn(folder, false));
    int sold = 0;
    int failures = 0;
    for (int write = 1;; ++write) {
        disk.failAt(disk.calls() + write, SQLITE_FULL);
        try {
            sell(*connection, sold + 1);
            ++sold;
        } catch (const Fault &fault) {
            REQUIRE(fault.kind() == FaultKind::DiskFull);
            ++failures;
        }
        if (!disk.failed())
            break; // This sale made fewer calls than that: every one of them has been made to fail.
        CHECK(!connection->inTransaction());
        REQUIRE(countSales(*connection) == sold);
    }
    CHECK(failures >= 3);
    connection.reset();
    CHECK(countSales(*openShop(shopIn(folder, false))) == sold);
}

TEST_CASE("a sync that fails in the background stops the writer", "[store][durability]")
{
    QTemporaryDir folder;
    createTables(*openShop(shopIn(folder, true)));
    FaultyDisk disk;
    auto connection = openShop(shopIn(folder, false));
    std::optional<FaultKind> stopped;
    int sold = 0;
    {
        const Checkpointer checkpointer(*connection);
        disk.failNextSync(u"shop.db"_s); // Only checkpoints sync the file itself.
        for (int tries = 0; tries < 20'000 && !stopped; ++tries)
            try {
                sell(*connection, sold + 1);
                ++sold;
            } catch (const Fault &fault) {
                stopped = fault.kind();
            }
        CHECK(stopped == FaultKind::SyncFailed);
        CHECK(disk.failed());
        CHECK_THROWS_AS(sell(*connection, sold + 1), Fault);
    }
    connection.reset();
    const qint64 found = countSales(*openShop(shopIn(folder, false)));
    CHECK(found >= sold);
    CHECK(found <= sold + 1);
}
