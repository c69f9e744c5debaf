// Opening files that are as they should be, and files, keys and folders that are not.
#include "core/store/connection.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;
using mizan::test::SeededRandom;
using mizan::test::testKey;

namespace {

struct Folder {
    [[nodiscard]] FileLocation file(bool create = false) const
    {
        return {folder.filePath(u"shop.db"_s), testKey(), Access::Write, create};
    }
    /// A shop's file with `rows` rows of text, closed.
    void makeShop(int rows = 1) const
    {
        const auto connection = Connection::open(file(true));
        REQUIRE(connection);
        (*connection)->execute("CREATE TABLE product (no INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
        Transaction transaction(**connection);
        for (int i = 0; i < rows; ++i)
            (*connection)->run("INSERT INTO product (name) VALUES (?)", u"CanaryBread %1 "_s.arg(i).repeated(20));
        transaction.commit();
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile onDisk(file().path);
        REQUIRE(onDisk.open(QIODevice::ReadOnly));
        return onDisk.readAll();
    }
    void overwrite(const QByteArray &content) const
    {
        QFile onDisk(file().path);
        REQUIRE(onDisk.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(onDisk.write(content) == content.size());
    }
    QTemporaryDir folder;
};

std::string_view ruleOf(const Result<std::unique_ptr<Connection>> &result)
{
    return result ? std::string_view("opened") : result.error().rule.name;
}

FaultKind faultOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Fault &fault) {
        return fault.kind();
    }
    FAIL("nothing was thrown");
    return FaultKind::Other;
}

qint64 pragma(Connection &connection, const std::string &name)
{
    Statement row = connection.query("PRAGMA " + name);
    REQUIRE(row.step());
    return row.int64(0);
}

/// A user without rights, for as long as it lives; root's own rights would hide what a read-only folder does.
struct PlainUser {
    PlainUser() { REQUIRE((geteuid() != 0 || seteuid(65534) == 0)); }
    ~PlainUser()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            std::abort();
    }
};

} // namespace

TEST_CASE("a shop's file has the settings that keep sales safe", "[store][file]")
{
    const Folder shop;
    shop.makeShop();
    const Access access = GENERATE(Access::Write, Access::Read);
    FileLocation where = shop.file();
    where.access = access;
    const auto opened = Connection::open(where);
    REQUIRE(opened);
    Connection &connection = **opened;

    Statement version = connection.query("PRAGMA cipher_version");
    REQUIRE(version.step());
    CHECK(version.text(0).startsWith(u"4."_s));
    Statement mode = connection.query("PRAGMA journal_mode");
    REQUIRE(mode.step());
    CHECK(mode.text(0) == u"wal"_s);
    CHECK(pragma(connection, "synchronous") == 2);
    CHECK(pragma(connection, "temp_store") == 2);
    CHECK(pragma(connection, "foreign_keys") == 1);
    CHECK(pragma(connection, "recursive_triggers") == 1);
    CHECK(pragma(connection, "secure_delete") == 2);
    CHECK(pragma(connection, "busy_timeout") == 5000);
    CHECK(pragma(connection, "wal_autocheckpoint") == 0);
    CHECK(pragma(connection, "journal_size_limit") == 64 << 20);
    CHECK(pragma(connection, "cache_size") == (access == Access::Write ? -65536 : -16384));
    CHECK(pragma(connection, "query_only") == (access == Access::Write ? 0 : 1));
    CHECK(pragma(connection, "cipher_memory_security") == 0);
}

TEST_CASE("a file opened for reading cannot be written", "[store][file]")
{
    const Folder shop;
    shop.makeShop();
    FileLocation where = shop.file();
    where.access = Access::Read;
    const auto opened = Connection::open(where);
    REQUIRE(opened);
    CHECK(faultOf([&] { (*opened)->run("DELETE FROM product"); }) == FaultKind::ReadOnly);
}

TEST_CASE("the engine's own tables cannot be rewritten", "[store][file]")
{
    const Folder shop;
    shop.makeShop();
    const auto opened = Connection::open(shop.file());
    REQUIRE(opened);
    (*opened)->execute("PRAGMA writable_schema=ON");
    CHECK_THROWS_AS((*opened)->run("UPDATE sqlite_schema SET sql = ''"), Fault);
    CHECK_THROWS_AS((*opened)->run("SELECT \"text in wrong quotes\""), Fault);
}

TEST_CASE("a missing file is refused unless it is to be made", "[store][file]")
{
    const Folder shop;
    const auto refused = Connection::open(shop.file());
    CHECK(ruleOf(refused) == rules::FileMustExist.name);
    CHECK(!QFile::exists(shop.file().path));
    CHECK(Connection::open(shop.file(true)));
}

TEST_CASE("a shop made once keeps what it holds when it is asked to be made again", "[store][file]")
{
    const Folder shop;
    shop.makeShop();
    const auto opened = Connection::open(shop.file(true));
    REQUIRE(opened);
    CHECK((*opened)->hasTable("product"));
}

TEST_CASE("a file that is not encrypted is refused", "[store][file]")
{
    const Folder shop;
    sqlite3 *plain = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(shop.file().path).constData(), &plain) == SQLITE_OK);
    REQUIRE(sqlite3_exec(plain, "CREATE TABLE t (x)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(plain);
    const QByteArray before = shop.content();
    CHECK(ruleOf(Connection::open(shop.file())) == rules::FileMustBeEncrypted.name);
    CHECK(ruleOf(Connection::open(shop.file(true))) == rules::FileMustBeEncrypted.name);
    CHECK(shop.content() == before);
}

TEST_CASE("another file's key is told from a damaged file", "[store][file]")
{
    const Folder shop;
    shop.makeShop(200);
    FileLocation other = shop.file();
    SeededRandom random(5);
    other.key = DatabaseKey::random(random);
    CHECK(ruleOf(Connection::open(other)) == rules::KeyMustFit.name);

    const QByteArray whole = shop.content();
    QByteArray spoilt = whole;
    spoilt[100] = static_cast<char>(spoilt[100] ^ 1);
    shop.overwrite(spoilt);
    CHECK(ruleOf(Connection::open(shop.file())) == rules::FileMustBeWhole.name);
    shop.overwrite(whole.first(1000));
    CHECK(ruleOf(Connection::open(shop.file())) == rules::FileMustBeWhole.name);
    shop.overwrite({});
    CHECK(ruleOf(Connection::open(shop.file())) == rules::FileMustBeWhole.name);
    shop.overwrite(whole);
    CHECK(Connection::open(shop.file()));
}

TEST_CASE("a flipped bit is reported, never served", "[store][file]")
{
    const Folder shop;
    shop.makeShop(400);
    const QByteArray whole = shop.content();
    REQUIRE(whole.size() > 30 * 4096);
    SeededRandom random(3);
    for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
        QByteArray spoilt = whole;
        const qsizetype at = page * 4096 + random.between(page == 0 ? 16 : 0, 4095);
        spoilt[at] = static_cast<char>(spoilt[at] ^ static_cast<char>(1 << random.between(0, 7)));
        shop.overwrite(spoilt);
        INFO("page " << page + 1 << ", byte " << at);
        const auto opened = Connection::open(shop.file());
        if (!opened) {
            CHECK(opened.error().rule == rules::FileMustBeWhole);
            continue;
        }
        CHECK(faultOf([&] {
            Statement rows = (*opened)->query("SELECT no, name FROM product");
            while (rows.step()) { }
        }) == FaultKind::Damaged);
    }
}

TEST_CASE("a folder that cannot be written is refused", "[store][file]")
{
    const Folder shop;
    shop.makeShop();
    const auto everyoneReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    REQUIRE(QFile::setPermissions(shop.file().path, everyoneReads));
    REQUIRE(
        QFile::setPermissions(shop.folder.path(), everyoneReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    {
        const PlainUser user;
        CHECK(ruleOf(Connection::open(shop.file())) == rules::FolderMustBeWritable.name);
        FileLocation fresh = shop.file(true);
        fresh.path += u".other"_s;
        CHECK(ruleOf(Connection::open(fresh)) == rules::FolderMustBeWritable.name);
        CHECK(!QFile::exists(fresh.path));
    }
    REQUIRE(QFile::setPermissions(shop.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    FileLocation nowhere = shop.file(true);
    nowhere.path = shop.folder.filePath(u"no/such/folder/shop.db"_s);
    CHECK(ruleOf(Connection::open(nowhere)) == rules::FolderMustBeWritable.name);
}

TEST_CASE("a full disk is a fault that loses nothing committed", "[store][file]")
{
    const Folder shop;
    shop.makeShop(10);
    const auto opened = Connection::open(shop.file());
    REQUIRE(opened);
    Connection &connection = **opened;
    connection.execute("PRAGMA max_page_count = " + std::to_string(pragma(connection, "page_count") + 5));
    int written = 0;
    const auto fill = [&] {
        for (;;) {
            Transaction transaction(connection);
            connection.run("INSERT INTO product (name) VALUES (?)", u"x"_s.repeated(3000));
            transaction.commit();
            ++written;
        }
    };
    CHECK(faultOf(fill) == FaultKind::DiskFull);
    CHECK(written > 0);
    CHECK(!connection.inTransaction());
    CHECK(pragma(connection, "quick_check(1)") == 0); // "ok"
    Statement counted = connection.query("SELECT count(*) FROM product");
    REQUIRE(counted.step());
    CHECK(counted.int64(0) == 10 + written);
}

TEST_CASE("nothing of the shop is readable on the disk, nor in a temporary file", "[store][file]")
{
    const Folder shop;
    shop.makeShop(2000);
    const auto opened = Connection::open(shop.file());
    REQUIRE(opened);
    Connection &connection = **opened;
    connection.run("UPDATE product SET name = name || 'CanaryBread'");
    connection.execute("CREATE TEMP TABLE sorted AS SELECT name FROM product ORDER BY name DESC");
    connection.execute("CREATE INDEX product_name ON product (name)");
    // In the middle of a sort that is larger than the cache of a sorter.
    Statement sorting =
        connection.query("SELECT a.name FROM product a, product b WHERE b.no < 60 ORDER BY a.name || b.name");
    REQUIRE(sorting.step());

    int looked = 0;
    const auto look = [&](const QString &path) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return;
        ++looked;
        INFO(path.toStdString() << " -> " << QFile::symLinkTarget(path).toStdString());
        while (!file.atEnd())
            CHECK(!file.read(16 << 20).contains("CanaryBread"));
    };
    for (const QString &name : QDir(shop.folder.path()).entryList(QDir::Files))
        look(shop.folder.filePath(name));
    CHECK(looked == 3); // The file, its write-ahead log, its shared memory.
    // Temporary files are unlinked at once and seen only here.
    for (const QString &number : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(u"/proc/self/fd/"_s + number);
        CHECK(!target.contains(u"etilqs"_s));
        look(u"/proc/self/fd/"_s + number);
    }
    CHECK(looked > 3);
}
