// Users as a manager makes and changes them.
#include "ui/access/users_page.h"

#include "core/access/badge.h"
#include "core/access/sign_in.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

struct Settings {
    Settings()
    {
        page.resize(1000, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    access::User user(const QString &name)
    {
        const auto users = access::allUsers(shop.connection(), true);
        const auto found = std::ranges::find(users, name, &access::User::name);
        REQUIRE(found != users.end());
        return *found;
    }
    void fill(const QString &field, const QString &text)
    {
        auto *line = named<QLineEdit>(page, field);
        REQUIRE(line);
        line->setText(text);
    }
    test::TestShop shop;
    UsersPage page {shop.shop(), shop.manager(), access::PinCost::lightForTests()};
};

} // namespace

TEST_CASE("a new user signs in with the PIN and the badge that the form gave them", "[access][users]")
{
    Settings settings;
    REQUIRE(press(settings.page, u"New user"_s));
    settings.fill(u"Name"_s, u"Noor"_s);
    settings.fill(u"PIN"_s, u"4826"_s);
    settings.page.takeScan(u"EMP-000042"_s);
    CHECK(says(settings.page, u"It counts once it is saved."_s));
    CHECK_FALSE(access::userOfBadge(settings.shop.connection(), u"EMP-000042"_s));
    REQUIRE(press(settings.page, u"Save user"_s));
    const access::User noor = settings.user(u"Noor"_s);
    CHECK(access::signIn(settings.shop, {noor.id, u"4826"_s}));
    CHECK(access::userOfBadge(settings.shop.connection(), u"EMP-000042"_s) == noor.id);
    CHECK(says(settings.page, u"is saved."_s));

    REQUIRE(press(settings.page, u"Take the badge away"_s));
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK_FALSE(access::userOfBadge(settings.shop.connection(), u"EMP-000042"_s));
    CHECK(access::signIn(settings.shop, {noor.id, u"4826"_s})); // The PIN stays as it was.
}

TEST_CASE("what is wrong is said at its field, and nothing is saved", "[access][users]")
{
    Settings settings;
    const qint64 before = settings.shop.facts();
    REQUIRE(press(settings.page, u"New user"_s));
    settings.fill(u"Name"_s, u"lena"_s);
    settings.fill(u"PIN"_s, u"4826"_s);
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK(says(settings.page, u"is there already"_s));
    settings.fill(u"Name"_s, u"Noor"_s);
    settings.fill(u"PIN"_s, u"1111"_s);
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK(says(settings.page, u"Everybody would try this PIN first"_s));
    settings.page.takeScan(u"short"_s);
    CHECK(says(settings.page, u"A badge has"_s));
    CHECK(settings.shop.facts() == before);
}

TEST_CASE("somebody who leaves cannot sign in any more, and may come back", "[access][users]")
{
    Settings settings;
    const access::User sami = settings.user(u"Sami"_s);
    settings.page.choose(sami.id);
    auto *works = settings.page.findChild<QCheckBox *>();
    REQUIRE(works);
    const auto boxes = settings.page.findChildren<QCheckBox *>();
    const auto active =
        std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text() == u"Works here"_s; });
    REQUIRE(active != boxes.end());
    (*active)->setChecked(false);
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK_FALSE(settings.user(u"Sami"_s).active);
    CHECK(access::signIn(settings.shop, {sami.id, u"2580"_s}).error().rule == access::rules::UserMustBeActive);
    (*active)->setChecked(true);
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK(access::signIn(settings.shop, {sami.id, u"2580"_s}));
}

TEST_CASE("a password is given beside the PIN, kept when nothing is typed, and taken away", "[access][users]")
{
    Settings settings;
    const access::User sami = settings.user(u"Sami"_s);
    settings.page.choose(sami.id);
    settings.fill(u"Password"_s, u"short"_s);
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK(says(settings.page, u"A password has"_s));
    settings.fill(u"Password"_s, u"Regen-Kamel 48 Zug"_s);
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK(access::signIn(settings.shop, {sami.id, u"Regen-Kamel 48 Zug"_s}));
    CHECK(access::signIn(settings.shop, {sami.id, u"2580"_s}));
    CHECK(says(settings.page, u"Has one."_s));

    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK(access::signIn(settings.shop, {sami.id, u"Regen-Kamel 48 Zug"_s}));
    REQUIRE(press(settings.page, u"Take the password away"_s));
    CHECK(says(settings.page, u"Taken away once it is saved."_s));
    REQUIRE(press(settings.page, u"Save user"_s));
    CHECK_FALSE(access::signIn(settings.shop, {sami.id, u"Regen-Kamel 48 Zug"_s}));
}
