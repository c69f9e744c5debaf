// Rights, what the built-in roles hold, and how a verb asks for one.
#include "core/access/role.h"
#include "tests/core/access/access_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;

TEST_CASE("every right has a name of its own and is found by it", "[access]")
{
    std::set<std::string_view> names;
    for (const Right right : allRights()) {
        const std::string_view name = nameOf(right);
        CHECK(name.find('.') != std::string_view::npos);
        CHECK(names.insert(name).second);
        CHECK(rightFromName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))) == right);
    }
    CHECK(names.size() == RightCount);
    CHECK_FALSE(rightFromName(u"sale.everything"_s));
}

TEST_CASE("a manager holds every right, a cashier sells but changes no price alone", "[access]")
{
    for (const Right right : allRights())
        CHECK(grantsOf(BuiltInRole::Manager).of(right) == Grant::Allowed);
    const Grants cashier = grantsOf(BuiltInRole::Cashier);
    CHECK(cashier.of(Right::RecordSale) == Grant::Allowed);
    CHECK(cashier.of(Right::OverridePrice) == Grant::WithApprover);
    CHECK(cashier.of(Right::EditUsers) == Grant::Denied);
}

TEST_CASE("a verb is told whether the right is held, must be approved, or is out of reach", "[access]")
{
    test::AccessShop shop;
    const Session session = shop.cashierSession();

    const auto held = require(session, Right::RecordSale);
    REQUIRE(held);
    CHECK_FALSE(held->has_value());

    const auto open = require(session, Right::OverridePrice);
    REQUIRE_FALSE(open);
    CHECK(open.error().rule == rules::ApprovalMustBeGiven);
    CHECK(open.error().toLogLine().contains(u"price.override"_s));

    const auto denied = require(session, Right::EditUsers);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().rule == rules::RightMustBeHeld);
}

TEST_CASE("an approval counts for its own right only, and never for a right that is denied", "[access]")
{
    test::AccessShop shop;
    const Session session = shop.cashierSession();
    const Session approved = session.withApproval({Right::OverridePrice, shop.manager.id, shop.manager.name});

    const auto price = require(approved, Right::OverridePrice);
    REQUIRE(price);
    CHECK(*price == shop.manager.id);
    CHECK_FALSE(require(approved, Right::OpenDrawer));
    CHECK_FALSE(require(session, Right::OverridePrice));

    const Session forged = session.withApproval({Right::EditUsers, shop.manager.id, shop.manager.name});
    const auto denied = require(forged, Right::EditUsers);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().rule == rules::RightMustBeHeld);
}

TEST_CASE("company, branch, till, roles and users read back as they were written", "[access]")
{
    test::AccessShop shop;
    const auto company = companySettings(shop.connection());
    REQUIRE(company);
    CHECK(company->name == u"Corner Shop"_s);
    CHECK(company->address == QStringList {u"Main street 1"_s, u"10115 Berlin"_s});
    CHECK(company->currency == Currency::of("EUR"));
    CHECK(company->pricesIncludeTax);
    CHECK(company->taxRounding == TaxRounding::PerLine);
    CHECK(company->taxRoundingMode == Rounding::HalfUp);
    CHECK(company->cashStepMinor == 5);
    CHECK(company->cashRoundingMode == Rounding::HalfEven);
    CHECK(company->language == u"de"_s);
    CHECK(company->receiptFooter == u"Danke"_s);
    CHECK(company->owner == shop.manager.id);

    const auto till = tillOfDevice(shop.connection(), shop.shop().device());
    REQUIRE(till);
    CHECK(till->code == u"T1"_s);
    CHECK(till->branch == shop.branch.id);
    const auto branch = findBranch(shop.connection(), till->branch);
    REQUIRE(branch);
    CHECK(branch->day.timeZone == u"Europe/Berlin"_s);
    CHECK(branch->day.startsAtMinute == 240);
    CHECK(allBranches(shop.connection()).size() == 1);
    CHECK_FALSE(tillOfDevice(shop.connection(), DeviceId {}));

    const auto role = findBuiltInRole(shop.connection(), BuiltInRole::Cashier);
    REQUIRE(role);
    CHECK(role->id == shop.cashierRole.id);
    CHECK(role->grants == grantsOf(BuiltInRole::Cashier));
    CHECK(allRoles(shop.connection()).size() == 2);

    const std::vector<User> users = allUsers(shop.connection());
    REQUIRE(users.size() == 2);
    CHECK(users[0].name == u"Lena"_s);
    CHECK(users[1].role == shop.cashierRole.id);
}

TEST_CASE("the business day follows the branch's zone and the hour at which its day begins", "[access]")
{
    test::AccessShop shop;
    const Session session = shop.cashierSession();
    // 2026-03-03 03:30 in Berlin is still the night of the second; the day begins at four.
    CHECK(session.businessDate(1'772'505'000'000).toIso() == u"2026-03-02"_s);
    CHECK(session.businessDate(1'772'508'600'000).toIso() == u"2026-03-03"_s);
}
