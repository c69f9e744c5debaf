// The whole desktop over a real folder: practising, seeing it as a role does, the door of the back office.
#include "app/desktop/desktop.h"
#include "core/access/lock_policy.h"
#include "core/access/role.h"
#include "core/access/save_user.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/create_shop.h"
#include "core/daybook/dump.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/import_page.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

const QString Pin = u"7391"_s;
const QString Good = u"Regen-Kamel 48 Zug"_s;

/// Lena's shop, on the screen.
struct Site {
    Site()
    {
        QStandardPaths::setTestModeEnabled(true);
        auto created = createShop({folder, u"correct horse battery staple"_s,
                                      {.name = u"Corner Shop"_s,
                                          .country = u"DE"_s,
                                          .ownerName = u"Lena"_s,
                                          .ownerPin = Pin,
                                          .pinCost = access::PinCost::lightForTests()},
                                      store::VaultCost::lightForTests()},
            clock, random);
        REQUIRE(created);
        ledgers = created->opened.ledgers.get();
        owner = created->company.owner;
        desktop::Options options;
        options.fullScreen = false;
        options.landing = ui::Landing::Till;
        open =
            std::make_unique<desktop::Desktop>(std::make_unique<OpenedShop>(std::move(created->opened)), options, look);
        open->start();
        REQUIRE(QTest::qWaitForWindowExposed(&open->till()));
    }
    static void signIn(ui::TillWindow &window)
    {
        auto *pin = named<QLineEdit>(window, u"PIN"_s);
        REQUIRE(pin);
        QTest::keyClicks(pin, Pin);
        QTest::keyClick(pin, Qt::Key_Return);
        REQUIRE_FALSE(window.isLocked());
    }
    /// The visible window of this kind, once there is one that is not `other`.
    template <class Window>
    static Window *comes(const QWidget *other = nullptr)
    {
        Window *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (QWidget *window : QApplication::topLevelWidgets()) {
                    if (auto *wanted = qobject_cast<Window *>(window); wanted && wanted->isVisible() && wanted != other)
                        found = wanted;
                }
                return found != nullptr;
            },
            60'000);
        return came ? found : nullptr;
    }
    [[nodiscard]] std::vector<std::string> dump()
    {
        return daybook::dumpLedgers(open->shop().connection(), ledgers->list());
    }
    Result<void> give(const QString &password)
    {
        const auto session = access::ownerSession(open->shop());
        return access::changeOwn(open->shop(), *session, {open->shop().ids().make<FactId>(), Pin, {}, password},
            access::PinCost::lightForTests());
    }

    /// The back office of who works at the till, with an import that goes on while the program reads no events.
    ui::OfficeWindow *importing()
    {
        Q_EMIT open->till().backOfficeAsked(open->till().till()->session());
        auto *office = comes<ui::OfficeWindow>();
        REQUIRE(office);
        QFile file(root.filePath(u"goods.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("code,name,price\nA1,Apple,1.00\n");
        file.close();
        office->openSection(u"import"_s);
        office->import().openFile(file.fileName());
        REQUIRE(press(*office, u"Check the file"_s));
        REQUIRE(office->isBusy());
        return office;
    }

    QTemporaryDir root;
    QString folder = root.filePath(u"shop"_s);
    test::FixedClock clock;
    test::SeededRandom random;
    ui::AppearanceSwitch look;
    AllLedgers *ledgers = nullptr;
    UserId owner;
    std::unique_ptr<desktop::Desktop> open;
};

} // namespace

TEST_CASE(
    "practising opens a shift in a copy behind a red frame, and leaves the real shop as it was", "[desktop][training]")
{
    Site site;
    const auto before = site.dump();
    ui::TillWindow &real = site.open->till();
    REQUIRE(press(real, u"Practise in a copy of the shop"_s));
    auto *practice = Site::comes<ui::TillWindow>(&real);
    REQUIRE(practice);
    CHECK_FALSE(real.isVisible());
    CHECK(says(*practice, u"nothing done here counts"_s));
    CHECK(practice->isLocked());

    Site::signIn(*practice);
    CHECK(practice->till()->session().tillCode() == u"TR"_s);
    practice->till()->openShift(u"100"_s);
    CHECK(std::holds_alternative<ui::KeysPanel>(practice->till()->state().panel));

    REQUIRE(press(*practice, u"End training"_s));
    REQUIRE(QTest::qWaitFor([&] { return real.isVisible(); }, 60'000));
    CHECK(real.isLocked());
    CHECK_FALSE(QDir(QDir(site.folder).filePath(u"training"_s)).exists());
    CHECK(site.dump() == before);
    Site::signIn(real); // Its keys are heard again.
}

TEST_CASE("a practice that a cut left behind is gone after the next start", "[desktop][training]")
{
    QTemporaryDir root;
    test::FixedClock clock;
    test::SeededRandom random;
    auto created = createShop({root.filePath(u"shop"_s), u"correct horse battery staple"_s,
                                  {u"Corner Shop"_s, u"DE"_s, u"Lena"_s, Pin}, store::VaultCost::lightForTests()},
        clock, random);
    REQUIRE(created);
    const QDir left(root.filePath(u"shop/training"_s));
    REQUIRE(QDir().mkpath(left.path()));
    QFile file(left.filePath(u"shop.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    ui::AppearanceSwitch look;
    const desktop::Desktop open(std::make_unique<OpenedShop>(std::move(created->opened)), {}, look);
    CHECK_FALSE(left.exists());
}

TEST_CASE("a manager sees till and office as a role does, and comes back", "[desktop]")
{
    Site site;
    Site::signIn(site.open->till());
    Q_EMIT site.open->till().backOfficeAsked(site.open->till().till()->session());
    auto *office = Site::comes<ui::OfficeWindow>();
    REQUIRE(office);
    const auto cashier = access::findBuiltInRole(site.open->shop().connection(), access::BuiltInRole::Cashier);
    REQUIRE(cashier);
    Q_EMIT office->viewAsAsked(*cashier);
    REQUIRE(QTest::qWaitFor([&] { return site.open->till().isVisible(); }, 60'000));
    CHECK(says(site.open->till(), u"You see what the role"_s));
    CHECK_FALSE(site.open->till().till()->session().allows(access::Right::OpenBackOffice));

    REQUIRE(press(site.open->till(), u"Back to your own rights"_s));
    office = Site::comes<ui::OfficeWindow>();
    REQUIRE(office);
    CHECK(office->session().allows(access::Right::EditUsers));
    CHECK_FALSE(says(*office, u"You see what the role"_s));
    CHECK(site.open->till().till()->session().allows(access::Right::EditUsers));
}

TEST_CASE("locking ends seeing the shop as a role", "[desktop]")
{
    Site site;
    Site::signIn(site.open->till());
    Q_EMIT site.open->till().backOfficeAsked(site.open->till().till()->session());
    auto *office = Site::comes<ui::OfficeWindow>();
    REQUIRE(office);
    const auto cashier = access::findBuiltInRole(site.open->shop().connection(), access::BuiltInRole::Cashier);
    Q_EMIT office->viewAsAsked(*cashier);
    REQUIRE(QTest::qWaitFor([&] { return site.open->till().isVisible(); }, 60'000));
    site.open->till().lock();
    Site::signIn(site.open->till());
    CHECK(site.open->till().till()->session().allows(access::Right::EditUsers));
    CHECK_FALSE(says(site.open->till(), u"You see what the role"_s));
}

TEST_CASE("with a password asked for, a PIN opens the till and the password the office, once until locked", "[desktop]")
{
    Site site;
    REQUIRE(site.give(Good));
    REQUIRE(access::saveLockPolicy(site.open->shop(), *access::ownerSession(site.open->shop()),
        {site.open->shop().ids().make<FactId>(), {std::nullopt, true}}));
    ui::TillWindow &till = site.open->till();
    Site::signIn(till);
    Q_EMIT till.backOfficeAsked(till.till()->session());
    auto *password = named<QLineEdit>(till, u"Password"_s);
    REQUIRE(password);
    CHECK(till.isVisible());
    password->setText(Good);
    REQUIRE(press(till, u"Open back office"_s));
    auto *office = Site::comes<ui::OfficeWindow>();
    REQUIRE(office);
    Q_EMIT office->tillAsked();
    REQUIRE(QTest::qWaitFor([&] { return till.isVisible(); }, 60'000));
    Q_EMIT till.backOfficeAsked(till.till()->session());
    CHECK(Site::comes<ui::OfficeWindow>()); // Not asked again …

    Q_EMIT Site::comes<ui::OfficeWindow>()->lockAsked();
    Site::signIn(till);
    CHECK(named<QLineEdit>(till, u"Password"_s)); // … before the next signing in.
}

TEST_CASE("an import that goes on does not open the door of the office to who has shown no password", "[desktop]")
{
    Site site;
    REQUIRE(site.give(Good));
    ui::TillWindow &till = site.open->till();
    Site::signIn(till);
    ui::OfficeWindow *office = site.importing();

    REQUIRE(access::saveLockPolicy(site.open->shop(), *access::ownerSession(site.open->shop()),
        {site.open->shop().ids().make<FactId>(), {std::nullopt, true}}));
    Q_EMIT office->tillAsked();
    Q_EMIT till.backOfficeAsked(till.till()->session());
    CHECK(till.isVisible());
    CHECK_FALSE(office->isVisible());
    auto *password = named<QLineEdit>(till, u"Password"_s);
    REQUIRE(password);
    password->setText(Good);
    REQUIRE(press(till, u"Open back office"_s));
    CHECK(office->isVisible()); // The same window: its import goes on.
    CHECK(office->isBusy());
}

TEST_CASE("an import goes on although somebody else asks for the back office", "[desktop]")
{
    Site site;
    const auto owner = access::ownerSession(site.open->shop());
    const auto added = access::saveUser(site.open->shop(), *owner,
        {.request = site.open->shop().ids().make<FactId>(),
            .id = site.open->shop().ids().make<UserId>(),
            .name = u"Jonas"_s,
            .role = access::allUsers(site.open->shop().connection()).front().role,
            .pin = u"8264"_s},
        access::PinCost::lightForTests());
    REQUIRE(added);
    ui::TillWindow &till = site.open->till();
    Site::signIn(till);
    ui::OfficeWindow *office = site.importing();

    Q_EMIT office->tillAsked();
    const auto jonas = access::signIn(site.open->shop(), {added->id, u"8264"_s});
    REQUIRE(jonas);
    Q_EMIT till.backOfficeAsked(*jonas);
    CHECK(till.isVisible());
    CHECK_FALSE(office->isVisible());
    CHECK(office->isBusy());
    CHECK(says(till, u"import is under way"_s));
    Q_EMIT till.backOfficeAsked(till.till()->session());
    CHECK(office->isVisible());
    CHECK(office->isBusy());
}
