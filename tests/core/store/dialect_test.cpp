// What Dialect writes is understood by the engine and means the same on both.
#include "core/store/connection.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan::store;
using mizan::test::TestDatabase;

namespace {

TableShape stockLevels()
{
    return {.name = "level",
        .columns = {{"place", ColumnType::Int64}, {"product", ColumnType::Text}, {"quantity", ColumnType::Int64},
            {"value", ColumnType::Int64}},
        .key = {"place", "product"}};
}

struct Level {
    qint64 quantity;
    qint64 value;
};

Level levelOf(Connection &connection, std::string_view product)
{
    Statement row = connection.query("SELECT quantity, value FROM level WHERE place = 1 AND product = ?", product);
    REQUIRE(row.step());
    return {row.int64(0), row.int64(1)};
}

} // namespace

TEST_CASE("an adding upsert adds what is there to what comes", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    connection.execute(connection.dialect().createTable(stockLevels()));
    const std::string add = connection.dialect().addUpsert(stockLevels());
    connection.run(add, 1, "bread", 10, 500);
    connection.run(add, 1, "bread", -3, -150);
    connection.run(add, 1, "milk", 2, 80);
    CHECK(levelOf(connection, "bread").quantity == 7);
    CHECK(levelOf(connection, "bread").value == 350);
    CHECK(levelOf(connection, "milk").quantity == 2);
}

TEST_CASE("a replacing upsert keeps what comes last", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    connection.execute(connection.dialect().createTable(stockLevels()));
    const std::string replace = connection.dialect().replaceUpsert(stockLevels());
    connection.run(replace, 1, "bread", 10, 500);
    connection.run(replace, 1, "bread", 4, 200);
    CHECK(levelOf(connection, "bread").quantity == 4);
    CHECK(levelOf(connection, "bread").value == 200);
}

TEST_CASE("an upsert of a key alone does nothing the second time", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    const TableShape seen {.name = "seen", .columns = {{"uid", ColumnType::Blob}}, .key = {"uid"}};
    connection.execute(connection.dialect().createTable(seen));
    CHECK(connection.run(connection.dialect().addUpsert(seen), QByteArray("a")) == 1);
    CHECK(connection.run(connection.dialect().addUpsert(seen), QByteArray("a")) == 0);
}

TEST_CASE("a row number is given where none is named", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    const TableShape jobs {.name = "job",
        .columns = {{"no", ColumnType::Int64}, {"title", ColumnType::Text, true}},
        .key = {"no"},
        .keyIsRowNumber = true};
    connection.execute(connection.dialect().createTable(jobs));
    Statement first = connection.query("INSERT INTO job (title) VALUES (?) RETURNING no", "a");
    REQUIRE(first.step());
    CHECK(first.int64(0) == 1);
    CHECK(!first.step());
    connection.run("INSERT INTO job (no, title) VALUES (?, ?)", 40, "b");
    CHECK_THROWS_AS(connection.run("INSERT INTO job (no, title) VALUES (?, ?)", 40, "again"), Fault);
}

TEST_CASE("a column that may not be null refuses null", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    connection.execute(connection.dialect().createTable(stockLevels()));
    CHECK_THROWS_AS(connection.run(connection.dialect().insert(stockLevels()), 1, "bread", std::nullopt, 5), Fault);
}

TEST_CASE("a unique index refuses the second one", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    connection.execute(connection.dialect().createTable(stockLevels()));
    const std::array<std::string_view, 1> columns {"value"};
    connection.execute(connection.dialect().createIndex("level_value", "level", columns, true));
    connection.run(connection.dialect().insert(stockLevels()), 1, "bread", 1, 5);
    CHECK_THROWS_AS(connection.run(connection.dialect().insert(stockLevels()), 1, "milk", 1, 5), Fault);
}

TEST_CASE("a table that refuses changes can only be added to", "[store]")
{
    TestDatabase database;
    Connection &connection = database.connection();
    connection.execute(connection.dialect().createTable(stockLevels()));
    for (const std::string &sql : connection.dialect().refuseChanges("level"))
        connection.execute(sql);
    const std::string insert = connection.dialect().insert(stockLevels());
    connection.run(insert, 1, "bread", 10, 500);

    const bool sqlcipher = connection.dialect().engine() == Engine::SqlCipher;
    const std::string change =
        GENERATE_COPY(std::string("UPDATE level SET quantity = 0"), std::string("DELETE FROM level"),
            sqlcipher ? std::string("INSERT OR REPLACE INTO level VALUES (1, 'bread', 0, 0)")
                      : std::string("TRUNCATE level"),
            std::string(
                "INSERT INTO level VALUES (1, 'bread', 0, 0) ON CONFLICT (place, product) DO UPDATE SET quantity = 0"));
    try {
        connection.execute(change);
        FAIL("changed by: " << change);
    } catch (const Fault &fault) {
        CHECK(fault.kind() == FaultKind::Constraint);
    }
    CHECK(levelOf(connection, "bread").quantity == 10);
    connection.run(insert, 1, "milk", 2, 80);
    CHECK(levelOf(connection, "milk").quantity == 2);
}
