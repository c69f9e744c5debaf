// Practising: the copy has everything, and nothing that is done in it reaches the real shop.
#include "core/access/company.h"
#include "core/access/role.h"
#include "core/access/sign_in.h"
#include "core/create_shop.h"
#include "core/daybook/dump.h"
#include "core/daybook/verify.h"
#include "core/devices/print_queue.h"
#include "core/store/draft.h"
#include "core/store/local_setting.h"
#include "core/training_shop.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// A real shop with a paper in its queue and a sale that is being rung up.
struct Practice {
    Practice()
    {
        if (test::testEngine() != store::Engine::SqlCipher)
            SKIP("a shop's folder holds an encrypted file; there is none on a server");
        CreateShop request {root.filePath(u"shop"_s), u"correct horse battery staple"_s,
            {u"Corner Shop"_s, u"DE"_s, u"Lena"_s, u"7391"_s}, store::VaultCost::lightForTests()};
        request.company.pinCost = access::PinCost::lightForTests();
        auto created = createShop(request, clock, random);
        REQUIRE(created);
        founded = created->company;
        real = std::make_unique<OpenedShop>(std::move(created->opened));
        REQUIRE(devices::enqueue(real->shop->connection(),
            {devices::FilePort {root.filePath(u"paper"_s)}, u"B1-T1-000001"_s, "paper"}, clock.nowMs()));
        store::saveDraft(real->shop->connection(), {"sales.ticket", real->shop->device()}, {"half a sale", 1});
    }
    [[nodiscard]] TrainingPlan plan()
    {
        auto made = planTraining(*real->shop, founded.owner);
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] std::unique_ptr<OpenedShop> practise(const store::OnCopied &onCopied = {})
    {
        auto made = makeTrainingShop(plan(), clock, random, onCopied);
        REQUIRE(made);
        return *std::move(made);
    }
    [[nodiscard]] std::vector<std::string> dumpOfReal()
    {
        return daybook::dumpLedgers(real->shop->connection(), real->ledgers->list());
    }

    QTemporaryDir root;
    test::FixedClock clock;
    test::SeededRandom random;
    CompanyFounded founded;
    std::unique_ptr<OpenedShop> real;
};

bool isClean(OpenedShop &opened)
{
    const auto verified = daybook::verify(opened.shop->connection(), opened.ledgers->list());
    return verified && verified->isClean();
}

} // namespace

TEST_CASE("who practises signs in with their own PIN at a till that the real shop does not have", "[training]")
{
    Practice at;
    const auto practice = at.practise();
    REQUIRE(practice);
    const auto session = access::signIn(*practice->shop, {at.founded.owner, u"7391"_s});
    REQUIRE(session);
    CHECK(session->tillCode() == u"TR"_s);
    CHECK(session->branch() == at.founded.branch);
    CHECK(practice->shop->device() != at.real->shop->device());
    CHECK_FALSE(access::tillOfDevice(at.real->shop->connection(), practice->shop->device()));
    CHECK(access::companySettings(practice->shop->connection())->name == u"Corner Shop"_s);
}

TEST_CASE("what is done in practice changes nothing of the real shop", "[training]")
{
    Practice at;
    const auto before = at.dumpOfReal();
    {
        const auto practice = at.practise();
        for (int i = 0; i < 3; ++i)
            CHECK_FALSE(access::signIn(*practice->shop, {at.founded.owner, u"9999"_s}));
        CHECK(isClean(*practice));
    }
    CHECK(at.dumpOfReal() == before);
    CHECK(access::signIn(*at.real->shop, {at.founded.owner, u"7391"_s}));
}

TEST_CASE("papers that wait and the sale being rung up stay with the real till", "[training]")
{
    Practice at;
    const auto practice = at.practise();
    CHECK(devices::printJobs(practice->shop->connection(), 10).empty());
    CHECK_FALSE(store::loadDraft(practice->shop->connection(), {"sales.ticket", at.real->shop->device()}));
    CHECK(devices::printJobs(at.real->shop->connection(), 10).size() == 1);
    CHECK(store::loadDraft(at.real->shop->connection(), {"sales.ticket", at.real->shop->device()}));
}

TEST_CASE("customers' screens show nothing of a practice; the printer stays", "[training]")
{
    Practice at;
    for (const std::string_view name : {"display.screen", "display.pole", "printer.receipt"})
        store::setLocalSetting(at.real->shop->connection(), name, u"tcp:127.0.0.1:9100"_s);
    const auto practice = at.practise();
    store::Connection &copy = practice->shop->connection();
    CHECK_FALSE(store::localSetting(copy, "display.screen"));
    CHECK_FALSE(store::localSetting(copy, "display.pole"));
    CHECK(store::localSetting(copy, "printer.receipt"));
    CHECK(store::localSetting(at.real->shop->connection(), "display.pole"));
}

TEST_CASE("a practice left behind opens with no passphrase, and is taken away with the next", "[training]")
{
    Practice at;
    const QString folder = at.plan().folder;
    const auto first = at.practise()->shop->device();
    CHECK(holdsShop(folder));
    CHECK_FALSE(openShop({folder, u"correct horse battery staple"_s}, at.clock, at.random));
    const auto second = at.practise();
    CHECK(second->shop->device() != first);
    CHECK_FALSE(access::tillOfDevice(second->shop->connection(), first));
}

TEST_CASE("a practice ends without a trace, and never takes another folder away", "[training]")
{
    Practice at;
    const QString folder = at.plan().folder;
    at.practise().reset();
    removeTrainingShop(folder);
    CHECK_FALSE(QDir(folder).exists());
    const QString shop = QFileInfo(folder).path();
    removeTrainingShop(shop);
    CHECK(holdsShop(shop));
}

TEST_CASE("copying stops when asked", "[training]")
{
    Practice at;
    // Larger than what is copied at once.
    at.real->shop->connection().execute("CREATE TABLE ballast (bytes BLOB)");
    for (int i = 0; i < 3; ++i)
        at.real->shop->connection().execute("INSERT INTO ballast VALUES (randomblob(4000000))");
    int told = 0;
    const auto none = at.practise([&told](qint64 done, qint64 total) {
        ++told;
        CHECK(done < total);
        return false;
    });
    CHECK_FALSE(none);
    CHECK(told == 1);
}

TEST_CASE("a till goes on writing while the copy is made, and the copy is of one instant", "[training]")
{
    Practice at;
    at.real->shop->connection().execute("CREATE TABLE ballast (bytes BLOB)");
    for (int i = 0; i < 3; ++i)
        at.real->shop->connection().execute("INSERT INTO ballast VALUES (randomblob(4000000))");
    int told = 0;
    const auto practice = at.practise([&](qint64, qint64) {
        CHECK_FALSE(access::signIn(*at.real->shop, {at.founded.owner, u"9999"_s}));
        return ++told < 1000;
    });
    REQUIRE(practice); // It came to an end although the source was written to at every step.
    CHECK(told >= 2);
    CHECK(isClean(*practice));
}
