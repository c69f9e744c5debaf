// A side file takes the shop's place whole or not at all.
#include "core/store/bulk_load.h"
#include "core/store/integrity.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;
using mizan::test::SeededRandom;
using mizan::test::TestDatabase;

namespace {

constexpr int Rows = 300;

/// Rows that all say which generation of the file they belong to.
void fill(Connection &connection, qint64 generation)
{
    connection.execute(
        "CREATE TABLE IF NOT EXISTS row (no INTEGER PRIMARY KEY, generation INTEGER NOT NULL, text TEXT) STRICT");
    Transaction transaction(connection);
    connection.execute("DELETE FROM row");
    for (int no = 1; no <= Rows; ++no)
        connection.run("INSERT INTO row VALUES (?, ?, ?)", no, generation, u"CanaryRow "_s.repeated(10));
    transaction.commit();
}

/// Of all rows; a mixture is a failure.
qint64 generationOf(Connection &connection)
{
    Statement row = connection.query("SELECT min(generation), max(generation), count(*) FROM row");
    REQUIRE(row.step());
    CHECK(row.int64(0) == row.int64(1));
    CHECK(row.int64(2) == Rows);
    return row.int64(0);
}

std::unique_ptr<Connection> sideOf(const Connection &shop)
{
    auto side = openSideFile(shop.location(Access::Write));
    REQUIRE(side);
    return std::move(*side);
}

/// Reads the generation, builds the next one beside it and swaps it in, for ever.
[[noreturn]] void swapForEver(const FileLocation &where)
{
    for (;;) {
        auto shop = Connection::open(where);
        if (!shop)
            std::_Exit(1);
        Statement row = (*shop)->query("SELECT max(generation) FROM row");
        if (!row.step())
            std::_Exit(2);
        const qint64 generation = row.int64(0);
        {
            const Statement done = std::move(row);
        }
        (*shop)->run("UPDATE row SET generation = ?", generation); // Leaves something in the write-ahead log.
        auto side = openSideFile(where);
        if (!side)
            std::_Exit(3);
        fill(**side, generation + 1);
        if (!swapIn(std::move(*side), std::move(*shop)))
            std::_Exit(4);
    }
}

} // namespace

TEST_CASE("a side file swapped in is the shop's file, with its journal and its key", "[store][bulk]")
{
    TestDatabase database(Engine::SqlCipher);
    fill(database.connection(), 1);
    auto shop = database.connect();
    auto side = sideOf(*shop);
    fill(*side, 2);
    CHECK(generationOf(*shop) == 1);
    database.close();
    REQUIRE(swapIn(std::move(side), std::move(shop)));

    CHECK(QDir(database.folder()).entryList(QDir::Files) == QStringList {u"shop.db"_s});
    database.reopen();
    CHECK(generationOf(database.connection()) == 2);
    CHECK(findDamage(database.connection()) == QStringList());
    Statement mode = database.connection().query("PRAGMA journal_mode");
    REQUIRE(mode.step());
    CHECK(mode.text(0) == u"wal"_s);
}

TEST_CASE("a side file is encrypted from its first byte", "[store][bulk]")
{
    TestDatabase database(Engine::SqlCipher);
    const auto side = sideOf(database.connection());
    fill(*side, 1);
    QFile file(side->path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.size() > 20'000);
    CHECK(!content.contains("CanaryRow"));
    CHECK(!content.contains("SQLite format 3"));
}

TEST_CASE("nothing is swapped while another connection has the shop open", "[store][bulk]")
{
    TestDatabase database(Engine::SqlCipher);
    fill(database.connection(), 1);
    auto shop = database.connect();
    auto side = sideOf(*shop);
    fill(*side, 2);
    const auto refused = swapIn(std::move(side), std::move(shop));
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::FileMustNotBeInUse);
    CHECK(generationOf(database.connection()) == 1);
    CHECK(!QFile::exists(database.file().path + u".rebuild"_s));
    fill(database.connection(), 3); // Still to be written to.
    database.reopen();
    CHECK(generationOf(database.connection()) == 3);
}

TEST_CASE("a side file left behind is replaced by the next one", "[store][bulk]")
{
    TestDatabase database(Engine::SqlCipher);
    fill(database.connection(), 1);
    fill(*sideOf(database.connection()), 2);
    CHECK(QFile::exists(database.file().path + u".rebuild"_s));
    auto again = sideOf(database.connection());
    CHECK(!again->hasTable("row"));
    discardSideFile(std::move(again));
    CHECK(!QFile::exists(database.file().path + u".rebuild"_s));
}

TEST_CASE("killed at any instant of a swap, the shop's file is the old or the new one", "[store][bulk]")
{
    TestDatabase database(Engine::SqlCipher);
    fill(database.connection(), 1);
    database.close();
    FileLocation where = database.file();
    where.create = false;
    SeededRandom random(17);
    qint64 last = 1;
    qint64 longestUs = 40'000;
    for (int kill = 0; kill < 40; ++kill) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0)
            swapForEver(where);
        usleep(static_cast<useconds_t>(random.between(1'000, longestUs)));
        REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status)); // It had not given up by itself.

        const auto opened = Connection::open(where);
        REQUIRE(opened);
        const qint64 generation = generationOf(**opened);
        CHECK(generation >= last);
        if (generation == last && longestUs < 2'000'000)
            longestUs += longestUs / 2; // A busy machine: give it the time for a swap.
        last = generation;
    }
    CHECK(last > 1);
    CHECK(findDamage(*database.connect()) == QStringList());
}
