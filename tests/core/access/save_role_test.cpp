// Roles of a shop's own, with limits: what may be saved, and what a session then holds.
#include "core/access/save_role.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "tests/core/access/access_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;
using test::AccessShop;

namespace {

/// Sells, and gives discounts of up to 10 %.
SaveRole seniorRole(AccessShop &shop)
{
    SaveRole request {shop.newRequest(), shop.shop().ids().make<RoleId>(), u"Senior cashier"_s, {}};
    request.grants.set(Right::RecordSale, Grant::Allowed);
    request.grants.set(Right::GiveDiscount, Grant::Allowed);
    request.grants.setLimit(Right::GiveDiscount, Rate::percent(10).nano());
    return request;
}

} // namespace

TEST_CASE("a role of the shop's own gives what it says to whoever has it, from their next signing in", "[access][role]")
{
    AccessShop shop;
    const SaveRole request = seniorRole(shop);
    REQUIRE(saveRole(shop.shop(), shop.managerSession(), request));
    REQUIRE(saveUser(shop.shop(), shop.managerSession(), {shop.newRequest(), shop.cashier.id, u"Sami"_s, request.id},
        PinCost::lightForTests()));
    shop.restart();
    const auto session = signIn(shop.shop(), {shop.cashier.id, u"2580"_s});
    REQUIRE(session);
    CHECK(session->allows(Right::GiveDiscount, Rate::percent(10).nano()));
    CHECK(session->grant(Right::GiveDiscount, Rate::percent(10).nano() + 1) == Grant::WithApprover);
    CHECK(session->grant(Right::MoveCash) == Grant::Denied);
    CHECK(require(*session, Right::GiveDiscount, Rate::percent(11).nano()).error().rule == rules::ApprovalMustBeGiven);
}

TEST_CASE("only what changed of a role stands in its fact, and the same request again writes nothing", "[access][role]")
{
    AccessShop shop;
    SaveRole request = seniorRole(shop);
    REQUIRE(saveRole(shop.shop(), shop.managerSession(), request));
    request.request = shop.newRequest();
    request.grants.setLimit(Right::GiveDiscount, std::nullopt);
    REQUIRE(saveRole(shop.shop(), shop.managerSession(), request));
    const auto fact = shop.shop().daybook().find(request.request);
    REQUIRE(fact);
    daybook::BodyParser parser;
    const auto record = parser.parse(fact->body).at("records").item(0).at("fields");
    CHECK_FALSE(record.find("name"));
    CHECK_FALSE(record.find("rights"));
    CHECK(record.find("limits"));
    CHECK_FALSE(findRole(shop.connection(), request.id)->grants.limitOf(Right::GiveDiscount));

    const qint64 before = shop.facts();
    CHECK(saveRole(shop.shop(), shop.managerSession(), request));
    CHECK(shop.facts() == before);
    SaveRole renamed = request;
    renamed.name = u"Another name"_s;
    CHECK(saveRole(shop.shop(), shop.managerSession(), renamed).error().rule == daybook::rules::SameIdMustSayTheSame);
    request.grants.set(Right::MoveCash, Grant::Allowed);
    CHECK(saveRole(shop.shop(), shop.managerSession(), request).error().rule == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("each rule of saving a role refuses, and writes nothing", "[access][role]")
{
    AccessShop shop;
    SaveRole known = seniorRole(shop);
    REQUIRE(saveRole(shop.shop(), shop.managerSession(), known));
    struct Row {
        std::function<void(SaveRole &, AccessShop &)> spoil;
        Rule rule;
    };
    const Row row = GENERATE(Row {[](SaveRole &r, AccessShop &) { r.name = u"  "_s; }, rules::RoleMustHaveName},
        Row {[](SaveRole &r, AccessShop &) { r.name = u"senior CASHIER"_s; }, rules::RoleNameMustBeUnique},
        Row {[](SaveRole &r, AccessShop &) { r.grants.setLimit(Right::MoveCash, -1); }, rules::LimitMustNotBeNegative},
        Row {[](SaveRole &r, AccessShop &s) { r = {r.request, s.cashierRole.id, {}, s.cashierRole.grants, true}; },
            rules::RoleMustBeUnused},
        Row {[](SaveRole &r, AccessShop &s) { r = {r.request, s.managerRole.id, {}, s.cashierRole.grants}; },
            rules::OneManagerMustStay});
    SaveRole request = seniorRole(shop);
    request.name = u"Another"_s;
    row.spoil(request, shop);
    const qint64 before = shop.facts();
    const auto refused = saveRole(shop.shop(), shop.managerSession(), request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == row.rule);
    CHECK(shop.facts() == before);
}

TEST_CASE("nobody hands out more than they hold", "[access][role]")
{
    AccessShop shop;
    Grants own;
    own.set(Right::EditUsers, Grant::Allowed);
    own.set(Right::RecordSale, Grant::Allowed);
    own.set(Right::MoveCash, Grant::Allowed);
    own.setLimit(Right::MoveCash, 5'000);
    const Session office(
        {shop.cashier.id, u"Sami"_s, own, shop.branch.id, u"B1"_s, shop.till.device, u"T1"_s, shop.branch.day});
    SaveRole request {shop.newRequest(), shop.shop().ids().make<RoleId>(), u"Helper"_s, {}};
    request.grants.set(Right::RecordSale, Grant::Allowed);
    request.grants.set(Right::MoveCash, Grant::Allowed);
    CHECK(saveRole(shop.shop(), office, request).error().rule == rules::RoleMustNotExceedOwn); // Without a limit.
    request.grants.setLimit(Right::MoveCash, 5'000);
    CHECK(saveRole(shop.shop(), office, request));
    request.request = shop.newRequest();
    request.grants.set(Right::EraseCustomer, Grant::WithApprover);
    CHECK(saveRole(shop.shop(), office, request).error().rule == rules::RoleMustNotExceedOwn);

    // Nor by making themselves or others managers.
    const SaveUser promoted {shop.newRequest(), shop.cashier.id, u"Sami"_s, shop.managerRole.id};
    CHECK(
        saveUser(shop.shop(), office, promoted, PinCost::lightForTests()).error().rule == rules::RoleMustNotExceedOwn);
    // Nor by giving a manager a PIN or a badge that they know.
    SaveUser taken {shop.newRequest(), shop.manager.id, u"Lena"_s, shop.managerRole.id};
    taken.pin = u"4826"_s;
    CHECK(saveUser(shop.shop(), office, taken, PinCost::lightForTests()).error().rule == rules::RoleMustNotExceedOwn);
    taken.pin.reset();
    taken.badge = u"EMP-000042"_s;
    CHECK(saveUser(shop.shop(), office, taken, PinCost::lightForTests()).error().rule == rules::RoleMustNotExceedOwn);
    const SaveUser hired {shop.newRequest(), shop.shop().ids().make<UserId>(), u"Noor"_s, request.id, true, u"4826"_s};
    CHECK(saveUser(shop.shop(), office, hired, PinCost::lightForTests()));
}

TEST_CASE("a retired role is offered to nobody, and its name is free again", "[access][role]")
{
    AccessShop shop;
    SaveRole request = seniorRole(shop);
    REQUIRE(saveRole(shop.shop(), shop.managerSession(), request));
    request.request = shop.newRequest();
    request.retired = true;
    REQUIRE(saveRole(shop.shop(), shop.managerSession(), request));
    CHECK(allRoles(shop.connection()).size() == 2);
    CHECK(allRoles(shop.connection(), true).size() == 3);
    CHECK(findRole(shop.connection(), request.id)->retired);
    CHECK(saveRole(shop.shop(), shop.managerSession(), seniorRole(shop)));
}
