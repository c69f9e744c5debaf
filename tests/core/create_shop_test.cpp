// Making and opening a shop's folder: real files, real vault, wrong passphrases, second programs.
#include "core/access/company.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/create_shop.h"
#include "core/daybook/dump.h"
#include "core/daybook/verify.h"
#include "core/store/local_tables.h"
#include "core/work_shop.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <thread>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// A folder, a clock and a request for a shop in it. Files exist on one engine only.
struct Site {
    Site()
    {
        if (test::testEngine() != store::Engine::SqlCipher)
            SKIP("a shop's folder holds an encrypted file; there is none on a server");
        request.folder = root.filePath(u"shop"_s);
        request.passphrase = Passphrase;
        request.company = {u"Corner Shop"_s, u"DE"_s, u"Lena"_s, u"7391"_s};
        request.company.pinCost = access::PinCost::lightForTests();
        request.vaultCost = store::VaultCost::lightForTests();
    }
    [[nodiscard]] Result<ShopCreated> create() { return createShop(request, clock, random); }
    [[nodiscard]] Result<OpenedShop> open(const QString &passphrase = Passphrase)
    {
        return openShop({request.folder, passphrase}, clock, random);
    }

    static inline const QString Passphrase = u"correct horse battery staple"_s;
    QTemporaryDir root;
    test::FixedClock clock;
    test::SeededRandom random;
    CreateShop request;
};

} // namespace

TEST_CASE("a shop that was made opens again with its passphrase and no other", "[shop]")
{
    Site site;
    {
        const auto created = site.create();
        REQUIRE(created);
        CHECK_FALSE(created->recoveryCode.isEmpty());
    }
    const auto wrong = site.open(u"correct horse battery stable"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().rule == store::rules::PassphraseMustFit);

    const auto opened = site.open();
    REQUIRE(opened);
    CHECK(access::companySettings(opened->shop->connection())->name == u"Corner Shop"_s);
    const auto verified = daybook::verify(opened->shop->connection(), opened->ledgers->list());
    REQUIRE(verified);
    CHECK(verified->isClean());
}

TEST_CASE("the recovery code gives a shop a new passphrase, and goes on opening it", "[shop]")
{
    Site site;
    QString code;
    {
        const auto created = site.create();
        REQUIRE(created);
        code = created->recoveryCode;
    }
    const QString chosen = u"orange ladder seven rivers"_s;
    RecoverShop request {site.request.folder, code, chosen, {}, store::VaultCost::lightForTests()};
    const auto ruleOf = [&](const RecoverShop &asked) {
        const auto refused = recoverShop(asked, site.clock, site.random);
        return refused ? std::string_view() : refused.error().rule.name;
    };
    RecoverShop spoilt = request;
    spoilt.newPassphrase = u"short"_s;
    CHECK(ruleOf(spoilt) == store::rules::PassphraseMustBeLongEnough.name);
    spoilt = request;
    spoilt.folder = site.root.filePath(u"nowhere"_s);
    CHECK(ruleOf(spoilt) == rules::FolderMustHoldShop.name);
    CHECK_FALSE(checkRecoveryCode(spoilt.folder, code));
    spoilt = request;
    spoilt.recoveryCode = u"00000-00000-00000-00000-00000"_s;
    CHECK(ruleOf(spoilt) == store::rules::RecoveryCodeMustFit.name);
    CHECK_FALSE(checkRecoveryCode(request.folder, spoilt.recoveryCode));
    {
        const auto other = site.open(); // Nothing was changed so far.
        REQUIRE(other);
        CHECK(ruleOf(request) == store::rules::ShopMustNotBeOpenElsewhere.name);
    }
    {
        const auto recovered = recoverShop(request, site.clock, site.random);
        REQUIRE(recovered);
        CHECK(access::companySettings(recovered->shop->connection())->name == u"Corner Shop"_s);
    }
    CHECK_FALSE(site.open());
    CHECK(site.open(chosen));
    CHECK(checkRecoveryCode(request.folder, code));
}

TEST_CASE("a new shop's folder holds the vault and the database and nothing readable", "[shop]")
{
    Site site;
    REQUIRE(site.create());
    const QDir folder(site.request.folder);
    CHECK(folder.exists(u"vault.json"_s));
    CHECK(folder.exists(u"shop.db"_s));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains("Corner Shop"));
        CHECK_FALSE(bytes.contains("Lena"));
        CHECK_FALSE(bytes.contains("SQLite format"));
    }
}

TEST_CASE("a folder with something in it, or a short passphrase, makes no shop and leaves nothing behind", "[shop]")
{
    Site site;
    site.request.passphrase = u"short"_s;
    const auto tooShort = site.create();
    REQUIRE_FALSE(tooShort);
    CHECK(tooShort.error().rule == store::rules::PassphraseMustBeLongEnough);
    CHECK_FALSE(QFileInfo::exists(site.request.folder));

    site.request.passphrase = Site::Passphrase;
    REQUIRE(QDir().mkpath(site.request.folder));
    QFile letter(QDir(site.request.folder).filePath(u"letter.txt"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.close();
    const auto notEmpty = site.create();
    REQUIRE_FALSE(notEmpty);
    CHECK(notEmpty.error().rule == rules::FolderMustBeEmpty);
    CHECK(letter.exists());
    CHECK(QDir(site.request.folder).entryList(QDir::Files) == QStringList {u"letter.txt"_s});
}

TEST_CASE("a folder that cannot be made is refused", "[shop]")
{
    Site site;
    QFile file(site.root.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    site.request.folder = site.root.filePath(u"file/shop"_s);
    const auto refused = site.create();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == store::rules::FolderMustBeWritable);
}

TEST_CASE("a folder without a shop is refused", "[shop]")
{
    Site site;
    const auto refused = site.open();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::FolderMustHoldShop);
    const auto reading = openShopForReading(site.request.folder, Site::Passphrase);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().rule == rules::FolderMustHoldShop);
}

TEST_CASE("while a shop is open it opens nowhere else for writing, but for reading", "[shop]")
{
    Site site;
    const auto created = site.create();
    REQUIRE(created);
    const auto second = site.open();
    REQUIRE_FALSE(second);
    CHECK(second.error().rule == store::rules::ShopMustNotBeOpenElsewhere);
    const auto reading = openShopForReading(site.request.folder, Site::Passphrase);
    REQUIRE(reading);
    CHECK(access::companySettings(*reading->connection)->name == u"Corner Shop"_s);
}

TEST_CASE("a thread beside the screen writes into the same strand, by turns", "[shop]")
{
    Site site;
    const auto created = site.create();
    REQUIRE(created);
    Shop &shop = *created->opened.shop;
    const auto session = access::ownerSession(shop);
    REQUIRE(session);
    const auto makeUser = [&](Shop &by, const QString &name) {
        const auto saved = access::saveUser(by, *session,
            {by.ids().make<FactId>(), by.ids().make<UserId>(), name, created->company.cashierRole, true, u"2580"_s},
            access::PinCost::lightForTests());
        CHECK(saved);
    };
    makeUser(shop, u"Before"_s);
    std::thread beside([&, place = workPlaceOf(shop)] {
        const auto work = openBeside(place);
        REQUIRE(work);
        makeUser(*work->shop, u"Beside"_s);
    });
    beside.join();
    makeUser(shop, u"After"_s);
    CHECK(access::allUsers(shop.connection()).size() == 4);
    const auto verified = daybook::verify(shop.connection(), created->opened.ledgers->list());
    REQUIRE(verified);
    CHECK(verified->isClean());
}

TEST_CASE("ledgers made by another version are rebuilt when the shop opens, and not read before", "[shop]")
{
    Site site;
    std::vector<std::string> before;
    {
        const auto created = site.create();
        REQUIRE(created);
        before = daybook::dumpLedgers(created->opened.shop->connection(), created->opened.ledgers->list());
        created->opened.shop->connection().run("UPDATE ledger_version SET version = version - 1 WHERE name = 'access'");
    }
    const auto reading = openShopForReading(site.request.folder, Site::Passphrase);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().rule == rules::LedgersMustBeCurrent);

    qint64 told = 0;
    const auto opened = openShop({site.request.folder, Site::Passphrase,
                                     [&](const daybook::Progress &) {
                                         ++told;
                                         return true;
                                     }},
        site.clock, site.random);
    REQUIRE(opened);
    CHECK(told > 0);
    CHECK(daybook::dumpLedgers(opened->shop->connection(), opened->ledgers->list()) == before);
}

TEST_CASE("a rebuild that is stopped refuses to open and leaves the shop as it was", "[shop]")
{
    Site site;
    {
        const auto created = site.create();
        REQUIRE(created);
        created->opened.shop->connection().run("UPDATE ledger_version SET version = version - 1 WHERE name = 'access'");
    }
    const auto stopped =
        openShop({site.request.folder, Site::Passphrase, [](const daybook::Progress &) { return false; }}, site.clock,
            site.random);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().rule == daybook::rules::WorkMustNotBeStopped);
    CHECK(site.open());
}

TEST_CASE("a rebuild on demand counts the facts and is refused while the shop is open", "[shop]")
{
    Site site;
    {
        const auto created = site.create();
        REQUIRE(created);
        const auto refused = rebuildShop({site.request.folder, Site::Passphrase});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == store::rules::ShopMustNotBeOpenElsewhere);
    }
    const auto rebuilt = rebuildShop({site.request.folder, Site::Passphrase});
    REQUIRE(rebuilt);
    CHECK(*rebuilt == 2); // The device enrolled, the company founded.
    CHECK(site.open());
}

TEST_CASE("the database of a newer program is refused and not touched", "[shop]")
{
    Site site;
    {
        const auto created = site.create();
        REQUIRE(created);
        created->opened.shop->connection().run("UPDATE schema_info SET value = 1000");
    }
    const auto refused = site.open();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == store::rules::DatabaseMustNotBeNewer);
}
