// One's own PIN and password, and the locks that ask for them.
#include "ui/access/own_secrets_page.h"

#include "core/access/lock_policy.h"
#include "core/access/sign_in.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/access/lock_policy_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

const QString Good = u"Regen-Kamel 48 Zug"_s;

void type(QWidget &page, const QString &field, const QString &text)
{
    auto *line = named<QLineEdit>(page, field);
    REQUIRE(line);
    line->setText(text);
}

} // namespace

TEST_CASE("PIN and password are changed by who knows the old one; what is empty stays", "[access]")
{
    test::TestShop shop;
    OwnSecretsPage page(shop.shop(), shop.cashier(), access::PinCost::lightForTests());
    page.show();
    const UserId cashier = shop.cashier().user();
    const auto signsIn = [&](const QString &secret) { return access::signIn(shop, {cashier, secret}).has_value(); };

    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"Nothing new is typed."_s));
    type(page, u"Your PIN or password now"_s, u"1111"_s);
    type(page, u"New password"_s, Good);
    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"does not fit"_s));
    CHECK_FALSE(signsIn(Good));
    CHECK(named<QLineEdit>(page, u"New password"_s)->text() == Good); // Kept.

    type(page, u"Your PIN or password now"_s, QString::fromLatin1(test::TestShop::CashierPin));
    REQUIRE(press(page, u"Save"_s));
    CHECK(signsIn(Good));
    CHECK(signsIn(QString::fromLatin1(test::TestShop::CashierPin)));
    CHECK(named<QLineEdit>(page, u"New password"_s)->text().isEmpty());

    type(page, u"Your PIN or password now"_s, Good);
    type(page, u"New PIN"_s, u"1234"_s);
    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"Everybody would try this PIN first"_s));
    type(page, u"New PIN"_s, u"8642"_s);
    REQUIRE(press(page, u"Save"_s));
    CHECK(signsIn(u"8642"_s));
    CHECK_FALSE(signsIn(QString::fromLatin1(test::TestShop::CashierPin)));
}

TEST_CASE("who asks everybody for a password at the office's door has one", "[access]")
{
    test::TestShop shop;
    LockPolicyPage page(shop.shop(), shop.manager());
    page.show();
    auto *office = page.findChild<QCheckBox *>();
    REQUIRE(office);
    office->click();
    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"You have no password yourself"_s));
    CHECK_FALSE(access::loadLockPolicy(shop.connection()).officeAsksPassword);
    OwnSecretsPage own(shop.shop(), shop.manager(), access::PinCost::lightForTests());
    own.show();
    type(own, u"Your PIN or password now"_s, QString::fromLatin1(test::TestShop::ManagerPin));
    type(own, u"New password"_s, Good);
    REQUIRE(press(own, u"Save"_s));
    REQUIRE(press(page, u"Save"_s));
    CHECK(access::loadLockPolicy(shop.connection()).officeAsksPassword);
}
