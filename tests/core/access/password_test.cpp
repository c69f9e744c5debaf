// Passwords beside PINs, the door of the back office, and seeing the shop as a role does.
#include "core/access/access_facts.h"
#include "core/access/lock_policy.h"
#include "core/access/office_door.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "core/access/view_as.h"
#include "tests/core/access/access_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;
using test::AccessShop;

namespace {

const QString Good = u"Regen-Kamel 48 Zug"_s;

/// The manager with a password of their own.
struct Protected : AccessShop {
    Protected()
    {
        REQUIRE(changeOwn(shop(), managerSession(), {newRequest(), u"7391"_s, {}, Good}, PinCost::lightForTests()));
    }
    void askAtTheDoor(bool ask)
    {
        const auto saved = saveLockPolicy(shop(), managerSession(), {newRequest(), {std::nullopt, ask}});
        REQUIRE(saved);
    }
};

} // namespace

TEST_CASE("a password is long, not easily guessed, and never taken for a PIN", "[access]")
{
    struct Row {
        QString typed;
        std::optional<Rule> refused;
    };
    const Row row = GENERATE(Row {u"short-1!x"_s, rules::PasswordMustBeLongEnough},
        Row {QString(129, u'x'), rules::PasswordMustBeLongEnough},
        Row {u"739158264017"_s, rules::PasswordMustNotBeWeak}, Row {u"٧٣٩١٥٨٢٦٤٠١٧"_s, rules::PasswordMustNotBeWeak},
        Row {u"aaaaaaaaaaaaaaaa"_s, rules::PasswordMustNotBeWeak},
        Row {u"abcdefghijklm"_s, rules::PasswordMustNotBeWeak}, Row {u"LenaHoffmann1!"_s, rules::PasswordMustNotBeWeak},
        Row {Good, std::nullopt}, Row {u"قطار الليل يصل متأخرا"_s, std::nullopt});
    const auto checked = checkedPassword(row.typed, u"Lena Hoffmann"_s);
    CAPTURE(row.typed.toStdString());
    REQUIRE(checked.has_value() == !row.refused);
    if (row.refused)
        CHECK(checked.error().rule == *row.refused);
    else
        CHECK(looksLikePassword(*checked));
}

TEST_CASE("one password is one whichever way its letters are composed", "[access]")
{
    const QString hash = hashPassword(u"Gr\u00fcne Lampe am Fluss"_s, PinCost::lightForTests());
    CHECK(passwordFits(u"Gru\u0308ne Lampe am Fluss"_s, hash));
    CHECK_FALSE(passwordFits(u"Grune Lampe am Fluss"_s, hash));
}

TEST_CASE("PIN and password both sign in, and their wrong tries count together", "[access]")
{
    Protected shop;
    const auto byPin = signIn(shop.shop(), {shop.manager.id, u"7391"_s});
    REQUIRE(byPin);
    CHECK_FALSE(byPin->isByPassword());
    const auto byPassword = signIn(shop.shop(), {shop.manager.id, Good});
    REQUIRE(byPassword);
    CHECK(byPassword->isByPassword());
    CHECK(byPassword->grants() == byPin->grants());

    for (int i = 0; i < TriesBeforeLockOut; ++i)
        REQUIRE_FALSE(signIn(shop.shop(), {shop.manager.id, i % 2 ? u"9999"_s : u"wrong horse battery"_s}));
    const auto locked = signIn(shop.shop(), {shop.manager.id, Good});
    REQUIRE_FALSE(locked);
    CHECK(locked.error().rule == rules::LockOutMustBeOver);
}

TEST_CASE("who has no password is not let in by any", "[access]")
{
    AccessShop shop;
    const auto refused = signIn(shop.shop(), {shop.cashier.id, Good});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::PinMustFit);
    CHECK(shop.facts(AttemptFailedKind) == 1);
}

TEST_CASE("the first password is proven by the PIN, the next by the one before", "[access]")
{
    Protected shop;
    const QString next = u"Sieben Wolken, 1 Turm"_s;
    const auto change = [&](FactId request, const QString &old) {
        return changeOwn(shop.shop(), shop.managerSession(), {request, old, {}, next}, PinCost::lightForTests());
    };
    const auto byPin = change(shop.newRequest(), u"7391"_s);
    REQUIRE_FALSE(byPin);
    CHECK(byPin.error().rule == rules::PinMustFit);
    const FactId request = shop.newRequest();
    REQUIRE(change(request, Good));
    const qint64 facts = shop.facts();
    REQUIRE(change(request, Good)); // Asked again: so already.
    CHECK(shop.facts() == facts);
    CHECK(signIn(shop.shop(), {shop.manager.id, next}));
    CHECK_FALSE(signIn(shop.shop(), {shop.manager.id, Good}));
}

TEST_CASE("who edits users gives a password and takes it away; a repeated request is the same or refused", "[access]")
{
    AccessShop shop;
    SaveUser request {shop.newRequest(), shop.cashier.id, u"Sami"_s, shop.cashierRole.id};
    request.password = Good;
    const auto save = [&] { return saveUser(shop.shop(), shop.managerSession(), request, PinCost::lightForTests()); };
    REQUIRE(save());
    CHECK(signIn(shop.shop(), {shop.cashier.id, Good}));
    REQUIRE(save());
    request.password = u"Sieben Wolken, 1 Turm"_s;
    REQUIRE_FALSE(save());
    request.password.reset();
    REQUIRE_FALSE(save());
    request.request = shop.newRequest();
    request.password = u"kurz"_s;
    const auto weak = save();
    REQUIRE_FALSE(weak);
    CHECK(weak.error().rule == rules::PasswordMustBeLongEnough);
    request.password = QString();
    REQUIRE(save());
    REQUIRE(save());
    CHECK_FALSE(signIn(shop.shop(), {shop.cashier.id, Good}));
    CHECK(findUser(shop.connection(), shop.cashier.id)->passwordHash.isEmpty());
}

TEST_CASE("nobody gives a password to a person who holds more than they do", "[access]")
{
    AccessShop shop;
    Grants few = shop.cashierRole.grants;
    few.set(Right::EditUsers, Grant::Allowed);
    const Session clerk(
        {shop.cashier.id, u"Sami"_s, few, shop.branch.id, u"B1"_s, shop.shop().device(), u"T1"_s, shop.branch.day});
    SaveUser request {shop.newRequest(), shop.manager.id, u"Lena"_s, shop.managerRole.id};
    request.password = Good;
    CHECK_FALSE(saveUser(shop.shop(), clerk, request, PinCost::lightForTests()));
    CHECK(findUser(shop.connection(), shop.manager.id)->passwordHash.isEmpty());
}

TEST_CASE("the back office asks for the password where the company says so", "[access]")
{
    Protected shop;
    const auto byPin = signIn(shop.shop(), {shop.manager.id, u"7391"_s});
    CHECK_FALSE(officeAsksPassword(shop.shop(), *byPin));
    shop.askAtTheDoor(true);
    CHECK(officeAsksPassword(shop.shop(), *byPin));
    CHECK_FALSE(officeAsksPassword(shop.shop(), *signIn(shop.shop(), {shop.manager.id, Good})));

    const auto pinTyped = openOffice(shop.shop(), *byPin, u"7391"_s);
    REQUIRE_FALSE(pinTyped);
    CHECK(pinTyped.error().rule == rules::PinMustFit);
    const auto opened = openOffice(shop.shop(), *byPin, Good);
    REQUIRE(opened);
    CHECK_FALSE(officeAsksPassword(shop.shop(), *opened));

    const auto cashier = openOffice(shop.shop(), shop.cashierSession(), Good);
    REQUIRE_FALSE(cashier);
    CHECK((cashier.error().rule == rules::RightMustBeHeld || cashier.error().rule == rules::ApprovalMustBeGiven));
}

TEST_CASE("nobody closes the back office on themselves", "[access]")
{
    AccessShop shop;
    const auto saved = saveLockPolicy(shop.shop(), shop.managerSession(), {shop.newRequest(), {std::nullopt, true}});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().rule == rules::OwnPasswordMustBeSet);
    CHECK_FALSE(loadLockPolicy(shop.connection()).officeAsksPassword);
}

TEST_CASE("who was let in by a role alone and has no password is told so", "[access]")
{
    Protected shop;
    shop.askAtTheDoor(true);
    const Session other({shop.cashier.id, u"Sami"_s, Grants::everything(), shop.branch.id, u"B1"_s,
        shop.shop().device(), u"T1"_s, shop.branch.day});
    const auto refused = openOffice(shop.shop(), other, Good);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::PasswordMustBeSet);
}

TEST_CASE("viewing as a role gives the smaller of each right and limit, in one's own name", "[access]")
{
    AccessShop shop;
    Grants own = Grants::everything();
    own.set(Right::OpenDrawer, Grant::WithApprover);
    own.setLimit(Right::GiveDiscount, 200);
    Grants role = shop.cashierRole.grants;
    role.set(Right::OpenDrawer, Grant::Allowed);
    role.set(Right::GiveDiscount, Grant::Allowed);
    role.setLimit(Right::GiveDiscount, 300);
    const Session boss(
        {shop.manager.id, u"Lena"_s, own, shop.branch.id, u"B1"_s, shop.shop().device(), u"T1"_s, shop.branch.day});
    const Session viewed = viewAs(boss, role);
    CHECK(viewed.user() == shop.manager.id);
    CHECK(viewed.grant(Right::OpenDrawer) == Grant::WithApprover);
    CHECK(viewed.grants().limitOf(Right::GiveDiscount) == 200);
    CHECK(viewed.grants().isWithin(own));
    for (const Right right : allRights())
        CHECK(viewed.grant(right) <= role.of(right));
}
