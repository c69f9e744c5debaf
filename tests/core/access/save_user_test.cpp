// Making and changing users, and changing one's own PIN.
#include "core/access/access_facts.h"
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

SaveUser newUser(AccessShop &shop)
{
    return {shop.newRequest(), shop.shop().ids().make<UserId>(), u"Noor"_s, shop.cashierRole.id, true, u"4826"_s};
}

Result<UserSaved> save(AccessShop &shop, const SaveUser &request)
{
    return saveUser(shop.shop(), shop.managerSession(), request, PinCost::lightForTests());
}

} // namespace

TEST_CASE("a new user signs in with the PIN they were given", "[access]")
{
    AccessShop shop;
    const SaveUser request = newUser(shop);
    REQUIRE(save(shop, request));
    const auto session = signIn(shop.shop(), {request.id, u"4826"_s});
    REQUIRE(session);
    CHECK(session->userName() == u"Noor"_s);
    CHECK(session->allows(Right::RecordSale));
}

TEST_CASE("each rule of saving a user refuses, and writes nothing", "[access]")
{
    AccessShop shop;
    struct Row {
        std::function<void(SaveUser &, AccessShop &)> spoil;
        Rule rule;
    };
    const Row row = GENERATE(Row {[](SaveUser &r, AccessShop &) { r.name = u"  "_s; }, rules::UserMustHaveName},
        Row {[](SaveUser &r, AccessShop &) { r.name = u"lena"_s; }, rules::UserNameMustBeUnique},
        Row {[](SaveUser &r, AccessShop &) { r.role = RoleId {}; }, rules::RoleMustExist},
        Row {[](SaveUser &r, AccessShop &) { r.pin.reset(); }, rules::NewUserMustHavePin},
        Row {[](SaveUser &r, AccessShop &s) { r = {r.request, s.manager.id, u"Lena"_s, s.cashierRole.id}; },
            rules::OneManagerMustStay},
        Row {[](SaveUser &r, AccessShop &s) { r = {r.request, s.manager.id, u"Lena"_s, s.managerRole.id, false}; },
            rules::OneManagerMustStay},
        Row {[](SaveUser &r, AccessShop &) { r.pin = u"1234"_s; }, rules::PinMustNotBeObvious});
    SaveUser request = newUser(shop);
    row.spoil(request, shop);
    const qint64 before = shop.facts();
    const auto refused = save(shop, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == row.rule);
    CHECK(shop.facts() == before);
}

TEST_CASE("a cashier cannot make users", "[access]")
{
    AccessShop shop;
    const auto refused = saveUser(shop.shop(), shop.cashierSession(), newUser(shop), PinCost::lightForTests());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::RightMustBeHeld);
}

TEST_CASE("a user saved twice is one fact; the same request saying otherwise is refused", "[access]")
{
    AccessShop shop;
    SaveUser request = newUser(shop);
    REQUIRE(save(shop, request));
    const qint64 facts = shop.facts();
    CHECK(save(shop, request));
    CHECK(shop.facts() == facts);

    const auto otherPin = [&] {
        SaveUser changed = request;
        changed.pin = u"4827"_s;
        return save(shop, changed);
    }();
    REQUIRE_FALSE(otherPin);
    CHECK(otherPin.error().rule == daybook::rules::SameIdMustSayTheSame);
    request.name = u"Nour"_s;
    CHECK_FALSE(save(shop, request));
    CHECK(shop.facts() == facts);
}

TEST_CASE("who has left keeps the name but cannot sign in, and the name may be given again", "[access]")
{
    AccessShop shop;
    REQUIRE(save(shop, {shop.newRequest(), shop.cashier.id, u"Sami"_s, shop.cashierRole.id, false}));
    CHECK(allUsers(shop.connection()).size() == 1);
    CHECK(allUsers(shop.connection(), true).size() == 2);
    const auto refused = signIn(shop.shop(), {shop.cashier.id, u"2580"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::UserMustBeActive);

    SaveUser namesake = newUser(shop);
    namesake.name = u"Sami"_s;
    CHECK(save(shop, namesake));
}

TEST_CASE("one's own PIN is changed with the old one, and a wrong old one counts as a try", "[access]")
{
    AccessShop shop;
    const Session session = shop.cashierSession();
    const auto wrong =
        changeOwn(shop.shop(), session, {shop.newRequest(), u"1111"_s, u"8642"_s}, PinCost::lightForTests());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().rule == rules::PinMustFit);
    CHECK(shop.facts(AttemptFailedKind) == 1);

    const ChangeOwn request {shop.newRequest(), u"2580"_s, u"8642"_s};
    REQUIRE(changeOwn(shop.shop(), session, request, PinCost::lightForTests()));
    CHECK(changeOwn(shop.shop(), session, request, PinCost::lightForTests()));
    CHECK(signIn(shop.shop(), {shop.cashier.id, u"8642"_s}));
    CHECK_FALSE(signIn(shop.shop(), {shop.cashier.id, u"2580"_s}));
}
