// Signing in, the lock-out that outlives a restart, approvals.
#include "core/access/access_facts.h"
#include "core/access/access_ledger.h"
#include "core/access/sign_in.h"
#include "core/daybook/dump.h"
#include "core/daybook/rebuild.h"
#include "tests/core/access/access_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;
using test::AccessShop;

namespace {

Result<Session> tryWrong(AccessShop &shop) { return signIn(shop.shop(), {shop.cashier.id, u"9999"_s}); }

qint64 shown(const Refusal &refusal, std::string_view name)
{
    const Shown *value = refusal.find(name);
    REQUIRE(value);
    return std::get<qint64>(*value);
}

} // namespace

TEST_CASE("the right PIN gives a session with the role's rights at this till", "[access]")
{
    AccessShop shop;
    const auto session = signIn(shop.shop(), {shop.cashier.id, u"٢٥٨٠"_s});
    REQUIRE(session);
    CHECK(session->user() == shop.cashier.id);
    CHECK(session->branchCode() == u"B1"_s);
    CHECK(session->tillCode() == u"T1"_s);
    CHECK(session->allows(Right::RecordSale));
    CHECK_FALSE(session->allows(Right::EditUsers));
    CHECK(shop.facts(SignedInKind) == 1);
}

TEST_CASE("a wrong PIN is a fact and says how many tries are left", "[access]")
{
    AccessShop shop;
    const auto refused = tryWrong(shop);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::PinMustFit);
    CHECK(shown(refused.error(), "tries_left") == 4);
    CHECK(shop.facts(AttemptFailedKind) == 1);
}

TEST_CASE("five wrong tries lock out, growing, over a restart, until the time is over", "[access]")
{
    AccessShop shop;
    for (int i = 0; i < 4; ++i)
        REQUIRE_FALSE(tryWrong(shop));
    const auto fifth = tryWrong(shop);
    REQUIRE_FALSE(fifth);
    CHECK(shown(fifth.error(), "tries_left") == 0);
    CHECK(shown(fifth.error(), "seconds") == 60);

    shop.restart();
    shop.clock.advance(20'000);
    const auto locked = signIn(shop.shop(), {shop.cashier.id, u"2580"_s}); // The right one is not looked at.
    REQUIRE_FALSE(locked);
    CHECK(locked.error().rule == rules::LockOutMustBeOver);
    CHECK(shown(locked.error(), "seconds") == 40);
    CHECK(shop.facts(AttemptFailedKind) == 5);

    shop.clock.advance(40'000);
    const auto sixth = tryWrong(shop);
    REQUIRE_FALSE(sixth);
    CHECK(shown(sixth.error(), "seconds") == 120);

    shop.clock.advance(120'000);
    REQUIRE(signIn(shop.shop(), {shop.cashier.id, u"2580"_s}));
    const auto afterwards = tryWrong(shop);
    REQUIRE_FALSE(afterwards);
    CHECK(shown(afterwards.error(), "tries_left") == 4);
}

TEST_CASE("a lock-out never grows beyond an hour, and is one person's own", "[access]")
{
    AccessShop shop;
    for (int i = 0; i < 16; ++i) {
        REQUIRE_FALSE(tryWrong(shop));
        shop.clock.advance(3'600'000);
    }
    const auto last = tryWrong(shop);
    REQUIRE_FALSE(last);
    CHECK(shown(last.error(), "seconds") == LongestLockOutSeconds);
    CHECK(signIn(shop.shop(), {shop.manager.id, u"7391"_s}));
}

TEST_CASE("who has left, and who never was here, cannot sign in", "[access]")
{
    AccessShop shop;
    const auto stranger = signIn(shop.shop(), {UserId {}, u"2580"_s});
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().rule == rules::UserMustBeActive);
    CHECK(shop.facts(AttemptFailedKind) == 0);
}

TEST_CASE("at an installation that is no till of the company nobody signs in", "[access]")
{
    AccessShop shop;
    // The till's record now names another device.
    const daybook::RecordChange change {tillType().name, shop.till.id, {{"device", shop.newRequest().as<RecordTag>()}}};
    daybook::Writing writing(shop.shop().daybook());
    writing.append({shop.newRequest(), daybook::RecordSetKind, 1, {}, shop.branch.id, shop.manager.id, std::nullopt,
        daybook::recordSetBody(std::span(&change, 1))});
    writing.commit();
    const auto refused = signIn(shop.shop(), {shop.cashier.id, u"2580"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::TillMustBeKnown);
}

TEST_CASE("an approver allows one action with their own PIN", "[access]")
{
    AccessShop shop;
    const Session session = shop.cashierSession();
    const auto approval = approve(shop.shop(), session, {Right::OverridePrice, shop.manager.id, u"7391"_s});
    REQUIRE(approval);
    const auto required = require(session.withApproval(*approval), Right::OverridePrice);
    REQUIRE(required);
    CHECK(*required == shop.manager.id);
}

TEST_CASE("an approval is refused to oneself, to who does not hold the right, and to a wrong PIN", "[access]")
{
    AccessShop shop;
    struct Row {
        bool byManager;
        bool managerAsks;
        QString pin;
        Rule rule;
    };
    const Row row = GENERATE(Row {true, true, u"7391"_s, rules::ApproverMustBeAnother},
        Row {false, true, u"2580"_s, rules::ApproverMustHoldRight}, Row {true, false, u"1111"_s, rules::PinMustFit});
    const Session session = row.managerAsks ? shop.managerSession() : shop.cashierSession();
    const auto approval = approve(
        shop.shop(), session, {Right::OverridePrice, row.byManager ? shop.manager.id : shop.cashier.id, row.pin});
    REQUIRE_FALSE(approval);
    CHECK(approval.error().rule == row.rule);
}

TEST_CASE("the holder of the passphrase acts as the owner with every right", "[access]")
{
    AccessShop shop;
    const auto session = ownerSession(shop.shop());
    REQUIRE(session);
    CHECK(session->user() == shop.manager.id);
    for (const Right right : allRights())
        CHECK(session->allows(right));
}

TEST_CASE("the table of wrong tries comes out of a rebuild as it was", "[access]")
{
    AccessShop shop;
    REQUIRE_FALSE(tryWrong(shop));
    REQUIRE(signIn(shop.shop(), {shop.cashier.id, u"2580"_s}));
    REQUIRE_FALSE(tryWrong(shop));
    REQUIRE_FALSE(tryWrong(shop));
    const auto live = daybook::dumpLedgers(shop.connection(), shop.ledgers());
    CHECK(failedTries(shop.connection(), shop.cashier.id, shop.shop().device()).count == 2);
    REQUIRE(daybook::rebuildInPlace(shop.connection(), shop.ledgers()));
    CHECK(daybook::dumpLedgers(shop.connection(), shop.ledgers()) == live);
}
