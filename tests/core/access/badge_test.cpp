// Badges, and people who work in some branches only.
#include "core/access/access_facts.h"
#include "core/access/badge.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "tests/core/access/access_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;
using test::AccessShop;

namespace {

SaveUser withBadge(AccessShop &shop, const User &user, const QString &badge)
{
    SaveUser request {shop.newRequest(), user.id, user.name, user.role};
    request.badge = badge;
    return request;
}

Result<UserSaved> save(AccessShop &shop, const SaveUser &request)
{
    return saveUser(shop.shop(), shop.managerSession(), request, PinCost::lightForTests());
}

} // namespace

TEST_CASE("a badge signs its holder in, and its code stands nowhere in the shop", "[access][badge]")
{
    AccessShop shop;
    REQUIRE(save(shop, withBadge(shop, shop.cashier, u" emp-000042 "_s)));
    const auto session = signInByBadge(shop.shop(), u"EMP-000042"_s);
    REQUIRE(session);
    CHECK(session->user() == shop.cashier.id);
    CHECK(shop.facts(SignedInKind) == 1);
    CHECK(findUser(shop.connection(), shop.cashier.id)->badgeHash.size() == 64);
    CHECK_FALSE(findUser(shop.connection(), shop.cashier.id)->badgeHash.contains(u"000042"_s));
    CHECK(signInByBadge(shop.shop(), u"EMP-000043"_s).error().rule == rules::BadgeMustBeKnown);

    REQUIRE(save(shop, withBadge(shop, shop.cashier, {})));
    CHECK(signInByBadge(shop.shop(), u"EMP-000042"_s).error().rule == rules::BadgeMustBeKnown);
}

TEST_CASE("the badge of somebody who has left opens nothing", "[access][badge]")
{
    AccessShop shop;
    REQUIRE(save(shop, withBadge(shop, shop.cashier, u"EMP-000042"_s)));
    REQUIRE(save(shop, {shop.newRequest(), shop.cashier.id, u"Sami"_s, shop.cashierRole.id, false}));
    CHECK(signInByBadge(shop.shop(), u"EMP-000042"_s).error().rule == rules::BadgeMustBeKnown);
    CHECK(save(shop, withBadge(shop, shop.manager, u"EMP-000042"_s)));
    // Whoever comes back finds it another's.
    CHECK(save(shop, {shop.newRequest(), shop.cashier.id, u"Sami"_s, shop.cashierRole.id}).error().rule
        == rules::BadgeMustBeUnique);
    CHECK(save(shop, withBadge(shop, shop.cashier, {})));
}

TEST_CASE("the same request with another badge or other branches is another one", "[access][badge]")
{
    AccessShop shop;
    SaveUser request = withBadge(shop, shop.cashier, u"EMP-000042"_s);
    REQUIRE(save(shop, request));
    const qint64 before = shop.facts();
    CHECK(save(shop, request));
    CHECK(shop.facts() == before);
    request.badge = u"EMP-000043"_s;
    CHECK(save(shop, request).error().rule == daybook::rules::SameIdMustSayTheSame);
    request.badge = u"EMP-000042"_s;
    request.branches = {shop.branch.id};
    CHECK(save(shop, request).error().rule == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("a badge must be long enough, plain, and one person's only", "[access][badge]")
{
    AccessShop shop;
    REQUIRE(save(shop, withBadge(shop, shop.cashier, u"EMP-000042"_s)));
    const qint64 before = shop.facts();
    CHECK(save(shop, withBadge(shop, shop.manager, u"EMP-000042"_s)).error().rule == rules::BadgeMustBeUnique);
    CHECK(save(shop, withBadge(shop, shop.manager, u"1234567"_s)).error().rule == rules::BadgeMustFit);
    CHECK(save(shop, withBadge(shop, shop.manager, QString(65, u'7'))).error().rule == rules::BadgeMustFit);
    CHECK(save(shop,
              withBadge(shop, shop.manager,
                  u"1234\x0001"
                  "5678"_s))
              .error()
              .rule
        == rules::BadgeMustFit);
    CHECK(shop.facts() == before);
}

TEST_CASE("a badge approves one action as its holder's PIN does", "[access][badge]")
{
    AccessShop shop;
    REQUIRE(save(shop, withBadge(shop, shop.manager, u"EMP-000001"_s)));
    REQUIRE(save(shop, withBadge(shop, shop.cashier, u"EMP-000042"_s)));
    const Session session = shop.cashierSession();
    const auto approval = approveByBadge(shop.shop(), session, {Right::OverridePrice, u"EMP-000001"_s});
    REQUIRE(approval);
    CHECK(approval->approver == shop.manager.id);
    CHECK(session.withApproval(*approval).allows(Right::OverridePrice));
    CHECK(approveByBadge(shop.shop(), session, {Right::OverridePrice, u"EMP-000042"_s}).error().rule
        == rules::ApproverMustBeAnother);
    CHECK(approveByBadge(shop.shop(), session, {Right::OverridePrice, u"EMP-999999"_s}).error().rule
        == rules::BadgeMustBeKnown);
}

TEST_CASE("an approver's own limit holds for what they approve", "[access][badge]")
{
    AccessShop shop;
    Role limited = shop.managerRole;
    limited.id = shop.shop().ids().make<RoleId>();
    limited.builtIn.reset();
    limited.name = u"Deputy"_s;
    limited.grants.setLimit(Right::MoveCash, 10'000);
    const std::vector<daybook::RecordChange> changes {roleChange(limited)};
    daybook::Writing writing(shop.shop().daybook());
    writing.append({shop.newRequest(), daybook::RecordSetKind, 1, shop.managerSession().businessDate(0), shop.branch.id,
        shop.manager.id, std::nullopt, daybook::recordSetBody(changes)});
    writing.commit();
    const UserId deputy = shop.shop().ids().make<UserId>();
    REQUIRE(save(shop, {shop.newRequest(), deputy, u"Noor"_s, limited.id, true, u"4826"_s}));
    const Session session = shop.cashierSession();
    CHECK(approve(shop.shop(), session, {Right::MoveCash, deputy, u"4826"_s, 10'000}));
    CHECK(approve(shop.shop(), session, {Right::MoveCash, deputy, u"4826"_s, 10'001}).error().rule
        == rules::ApproverMustHoldRight);
}

TEST_CASE("a badge neither waits for nor ends a lock-out of its holder's PIN", "[access][badge]")
{
    AccessShop shop;
    REQUIRE(save(shop, withBadge(shop, shop.cashier, u"EMP-000042"_s)));
    for (int i = 0; i < TriesBeforeLockOut; ++i)
        CHECK_FALSE(signIn(shop.shop(), {shop.cashier.id, u"9999"_s}));
    CHECK(signInByBadge(shop.shop(), u"EMP-000042"_s));
    CHECK(signIn(shop.shop(), {shop.cashier.id, u"2580"_s}).error().rule == rules::LockOutMustBeOver);
}

TEST_CASE("who works in other branches only cannot sign in here, nor approve", "[access][branch]")
{
    AccessShop shop;
    const Branch other {shop.shop().ids().make<BranchId>(), u"B2"_s, u"Harbour"_s, shop.branch.day};
    const std::vector<daybook::RecordChange> changes {branchChange(other)};
    daybook::Writing writing(shop.shop().daybook());
    writing.append({shop.newRequest(), daybook::RecordSetKind, 1, shop.managerSession().businessDate(0), shop.branch.id,
        shop.manager.id, std::nullopt, daybook::recordSetBody(changes)});
    writing.commit();

    SaveUser request {shop.newRequest(), shop.cashier.id, u"Sami"_s, shop.cashierRole.id};
    request.branches = {other.id};
    REQUIRE(save(shop, request));
    CHECK(findUser(shop.connection(), shop.cashier.id)->branches == std::vector {other.id});
    CHECK(signIn(shop.shop(), {shop.cashier.id, u"2580"_s}).error().rule == rules::UserMustWorkHere);

    request.request = shop.newRequest();
    request.branches = {other.id, shop.branch.id};
    REQUIRE(save(shop, request));
    CHECK(signIn(shop.shop(), {shop.cashier.id, u"2580"_s}));
    request.request = shop.newRequest();
    request.branches = {};
    REQUIRE(save(shop, request));
    CHECK(findUser(shop.connection(), shop.cashier.id)->branches.empty());
    request.request = shop.newRequest();
    request.branches = {shop.shop().ids().make<BranchId>()};
    CHECK(save(shop, request).error().rule == rules::BranchMustExist);
}
