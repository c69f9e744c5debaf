// A shop is open in one program at a time.
#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;

namespace {

/// Another process that has the shop's lock until it is killed.
struct Holder {
    explicit Holder(const QString &folder)
    {
        process.start(QStringLiteral(MIZAN_OTHER_PROGRAM), {u"hold"_s, folder});
        REQUIRE(process.waitForReadyRead(10'000));
        REQUIRE(process.readLine().trimmed() == "held");
    }
    ~Holder() { end(); }
    void end()
    {
        process.kill();
        process.waitForFinished(10'000);
    }
    QProcess process;
};

} // namespace

TEST_CASE("the lock of a shop is taken once and free again afterwards", "[store][lock]")
{
    QTemporaryDir folder;
    {
        const auto lock = FileLock::take(folder.path());
        REQUIRE(lock);
        const auto second = FileLock::take(folder.path());
        REQUIRE(!second);
        CHECK(second.error().rule == rules::ShopMustNotBeOpenElsewhere);
    }
    CHECK(FileLock::take(folder.path()));
}

TEST_CASE("a second program is told who has the shop open", "[store][lock]")
{
    QTemporaryDir folder;
    Holder holder(folder.path());
    const auto refused = FileLock::take(folder.path());
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::ShopMustNotBeOpenElsewhere);
    const Shown *const process = refused.error().find("process");
    const Shown *const program = refused.error().find("program");
    const Shown *const host = refused.error().find("host");
    REQUIRE((process && program && host));
    CHECK(std::get<QString>(*process) == QString::number(holder.process.processId()));
    CHECK(std::get<QString>(*program) == u"store_other_program"_s);
    CHECK(std::get<QString>(*host) == QSysInfo::machineHostName());
}

TEST_CASE("a lock whose program was killed is free", "[store][lock]")
{
    QTemporaryDir folder;
    Holder holder(folder.path());
    holder.end();
    CHECK(FileLock::take(folder.path()));
}

TEST_CASE("a lock without a name is free once nobody holds it", "[store][lock]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.lock"_s);
    Holder holder(folder.path());
    REQUIRE(QFile::resize(path, 0)); // As it is before the name is written.
    const auto refused = FileLock::take(folder.path());
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::ShopMustNotBeOpenElsewhere);

    holder.end();
    REQUIRE(QFileInfo(path).size() == 0);
    CHECK(FileLock::take(folder.path()));
}

TEST_CASE("a lock that names a living program which does not hold it is free", "[store][lock]")
{
    // A killed program's number is some other program's soon: here it is this very one's.
    QTemporaryDir folder;
    QFile left(folder.filePath(u"shop.lock"_s));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(u"%1\ntest_core_store\n%2\n"_s.arg(QCoreApplication::applicationPid())
            .arg(QSysInfo::machineHostName())
            .toUtf8());
    left.close();
    CHECK(FileLock::take(folder.path()));
}

TEST_CASE("a shop's file that is open here cannot be taken over by another program", "[store][lock]")
{
    mizan::test::TestDatabase database(Engine::SqlCipher);
    const auto askedToBeAlone = [&] {
        QProcess other;
        other.start(QStringLiteral(MIZAN_OTHER_PROGRAM), {u"alone"_s, database.folder()});
        REQUIRE(other.waitForFinished(10'000));
        return other.readAllStandardOutput().trimmed();
    };
    CHECK(askedToBeAlone() == "not alone");
    // Neither a second connection that is closed, nor one that is refused, lets go of the first one's locks.
    database.connect(Access::Read).reset();
    CHECK(askedToBeAlone() == "not alone");
    FileLocation wrongKey = database.file();
    mizan::test::SeededRandom random(2);
    wrongKey.key = DatabaseKey::random(random);
    CHECK(!Connection::open(wrongKey));
    CHECK(askedToBeAlone() == "not alone");
    database.close();
    CHECK(askedToBeAlone() == "alone");
}

TEST_CASE("a folder that cannot be written has no lock to take", "[store][lock]")
{
    QTemporaryDir folder;
    const auto refused = FileLock::take(folder.filePath(u"not there"_s));
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::FolderMustBeWritable);
}
