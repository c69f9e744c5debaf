// The write-ahead log is moved into the file while the writer goes on.
#include "core/store/checkpointer.h"
#include "core/store/integrity.h"
#include "tests/support/test_database.h"

#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mizan::store;
using mizan::test::TestDatabase;

namespace {

/// About 30 frames of write-ahead log each.
void write(Connection &connection, int count)
{
    for (int i = 0; i < count; ++i)
        connection.run("INSERT INTO page (text) VALUES (?)", QString(100'000, u'x'));
}

} // namespace

TEST_CASE("past a thousand frames the log is moved into the file in the background", "[store][checkpoint]")
{
    TestDatabase database(Engine::SqlCipher);
    Connection &connection = database.connection();
    connection.execute("CREATE TABLE page (no INTEGER PRIMARY KEY, text TEXT) STRICT");
    const auto fileSize = [&] { return QFileInfo(database.file().path).size(); };
    write(connection, 60);
    const qint64 before = fileSize();
    CHECK(before < 100'000); // All of it is in the log: nobody has moved it.
    {
        const Checkpointer checkpointer(connection);
        write(connection, 1);
        for (int tries = 0; tries < 1000 && fileSize() < 6'000'000; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        CHECK(fileSize() >= 6'000'000);
    }
    write(connection, 1); // Without it the writer goes on.
    CHECK(findDamage(connection) == QStringList());
}

TEST_CASE("the log stays small for a writer that never pauses", "[store][checkpoint]")
{
    TestDatabase database(Engine::SqlCipher);
    Connection &connection = database.connection();
    connection.execute("CREATE TABLE page (no INTEGER PRIMARY KEY, text TEXT) STRICT");
    const Checkpointer checkpointer(connection);
    write(connection, 800);
    CHECK(QFileInfo(database.file().path + u"-wal"_s).size() < 50'000'000); // Of 80 MB written.
    CHECK(findDamage(connection) == QStringList());
}

TEST_CASE("there is nothing to move for a writer that writes nothing", "[store][checkpoint]")
{
    TestDatabase database(Engine::SqlCipher);
    const Checkpointer checkpointer(database.connection());
    CHECK(database.connection().query("SELECT 1").step());
}
