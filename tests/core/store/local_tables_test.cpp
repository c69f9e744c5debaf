// Drafts, settings of the machine, the schema's version, scratch databases: on both engines.
#include "core/store/bulk_load.h"
#include "core/store/draft.h"
#include "core/store/integrity.h"
#include "core/store/local_setting.h"
#include "core/store/local_tables.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;
using mizan::test::TestDatabase;

namespace {

struct LocalDatabase : TestDatabase {
    LocalDatabase() { createLocalTables(connection()); }
};

DeviceId till(int number)
{
    IdBytes bytes {};
    bytes[0] = static_cast<std::byte>(number);
    return DeviceId(bytes);
}

} // namespace

TEST_CASE("the local tables are made once and then left alone", "[store]")
{
    LocalDatabase database;
    setLocalSetting(database.connection(), "printer", u"usb"_s);
    createLocalTables(database.connection());
    for (const TableShape &table : localTables())
        CHECK(database.connection().hasTable(table.name));
    CHECK(localSetting(database.connection(), "printer") == u"usb"_s);
    CHECK(checkSchema(database.connection()));
}

TEST_CASE("local tables made inside a transaction are its own affair", "[store]")
{
    TestDatabase database;
    {
        Transaction transaction(database.connection());
        createLocalTables(database.connection());
    }
    CHECK(!database.connection().hasTable("draft"));
}

TEST_CASE("a database of a newer program is refused", "[store]")
{
    LocalDatabase database;
    database.connection().run("UPDATE schema_info SET value = value + 1 WHERE name = 'local_tables'");
    const auto refused = checkSchema(database.connection());
    REQUIRE(!refused);
    CHECK(refused.error().rule == rules::DatabaseMustNotBeNewer);
    const Shown *const version = refused.error().find("version");
    REQUIRE(version);
    CHECK(std::get<qint64>(*version) == 2);
}

TEST_CASE("an empty database has no version to refuse", "[store]")
{
    TestDatabase database;
    CHECK(checkSchema(database.connection()));
}

TEST_CASE("a draft is found again after a restart until it is dropped", "[store]")
{
    LocalDatabase database;
    const DraftKey key {"sales.ticket", till(1)};
    CHECK(!loadDraft(database.connection(), key));
    saveDraft(database.connection(), key, {"{\"lines\":1}", 1000});
    saveDraft(database.connection(), key, {"{\"lines\":2}", 2000});
    saveDraft(database.connection(), {"sales.ticket", till(2)}, {"another till's", 1});
    saveDraft(database.connection(), {"stock.count", till(1)}, {"another kind", 1});
    database.reopen();
    const auto draft = loadDraft(database.connection(), key);
    REQUIRE(draft);
    CHECK(draft->body == "{\"lines\":2}");
    CHECK(draft->atMs == 2000);
    dropDraft(database.connection(), key);
    dropDraft(database.connection(), key);
    CHECK(!loadDraft(database.connection(), key));
    CHECK(loadDraft(database.connection(), {"sales.ticket", till(2)}));
}

TEST_CASE("a setting of this machine is kept until it is dropped", "[store]")
{
    LocalDatabase database;
    CHECK(!localSetting(database.connection(), "scale"));
    setLocalSetting(database.connection(), "scale", u"/dev/ttyS0"_s);
    setLocalSetting(database.connection(), "scale", u""_s);
    CHECK(localSetting(database.connection(), "scale") == u""_s);
    dropLocalSetting(database.connection(), "scale");
    CHECK(!localSetting(database.connection(), "scale"));
}

TEST_CASE("a scratch database is empty, apart, and gone afterwards", "[store]")
{
    LocalDatabase database;
    auto scratch = openScratch(database.connection());
    REQUIRE(scratch);
    CHECK(!(*scratch)->hasTable("draft"));
    createLocalTables(**scratch);
    setLocalSetting(**scratch, "printer", u"none"_s);
    CHECK(!localSetting(database.connection(), "printer"));
    const QString path = (*scratch)->path();
    CHECK(path != database.connection().path());
    discardSideFile(std::move(*scratch));
    CHECK(!QFile::exists(path));
    if (database.connection().dialect().engine() == Engine::PostgreSql)
        CHECK(!database.connection().query("SELECT 1 FROM pg_namespace WHERE nspname = ?", path).step());
}

TEST_CASE("a sound database has no damage", "[store]")
{
    LocalDatabase database;
    CHECK(findDamage(database.connection()) == QStringList());
}
