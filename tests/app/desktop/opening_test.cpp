// The start of the program against what may be wrong with a shop's folder: the right sentence, and nothing lost.
#include "app/desktop/machine_settings.h"
#include "app/desktop/shop_opening.h"
#include "app/desktop/start_up.h"
#include "core/access/company.h"
#include "core/create_shop.h"
#include "tests/core/store/faulty_disk.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/ui/on_screen.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <sqlite3.h>

#include <unistd.h>

using namespace mizan;
using namespace Qt::StringLiterals;
using desktop::ShopOpening;
using desktop::StartUp;
using test::named;
using test::press;
using test::says;

namespace {

const QString Passphrase = u"correct horse battery staple"_s;

/// The content of every file of a folder but the lock, by name.
std::map<QString, QByteArray> contentOf(const QString &folder)
{
    std::map<QString, QByteArray> all;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (!name.endsWith(u".lock") && file.open(QIODevice::ReadOnly))
            all[name] = file.readAll();
    }
    return all;
}

template <class Window>
Window *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

struct Site {
    Site()
    {
        const auto created = createShop({folder, Passphrase,
                                            {.name = u"Corner Shop"_s,
                                                .country = u"DE"_s,
                                                .ownerName = u"Lena"_s,
                                                .ownerPin = u"7391"_s,
                                                .pinCost = access::PinCost::lightForTests()},
                                            store::VaultCost::lightForTests()},
            clock, random);
        REQUIRE(created);
        code = created->recoveryCode;
    }
    QString file(const char *name) const { return QDir(folder).filePath(QString::fromLatin1(name)); }
    void open(const QString &passphrase = Passphrase) { opening.open(folder, passphrase); }
    ui::OpenShopWindow *window() const { return shown<ui::OpenShopWindow>(); }
    /// The sentence on the window, once there is one.
    bool comesToSay(const QString &words) const
    {
        return QTest::qWaitFor([&] { return window() && says(*window(), words); }, 60'000);
    }
    void flipByte(const QString &path, qint64 at)
    {
        QFile damaged(path);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        REQUIRE(damaged.seek(at));
        const QByteArray byte = damaged.read(1);
        REQUIRE(damaged.seek(at));
        damaged.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 0x40)));
    }
    /// As a person sees it who tries again after the trouble is over.
    void opensNow()
    {
        QSignalSpy opened(&opening, &ShopOpening::opened);
        if (opened.isEmpty() && !press(*window(), u"Try again"_s))
            FAIL("there is no way to try again");
        REQUIRE((!opened.isEmpty() || opened.wait(60'000)));
        const auto shop = opening.take();
        REQUIRE(shop);
        CHECK(access::companySettings(shop->shop->connection())->name == u"Corner Shop"_s);
    }

    QTemporaryDir root;
    QString folder = root.filePath(u"shop"_s);
    QString code; ///< The recovery code.
    test::FixedClock clock;
    test::SeededRandom random;
    ShopOpening opening {clock, random};
};

/// Types into the field of this name and presses Enter, as a person does.
void typeInto(const QWidget &window, const QString &name, const QString &text)
{
    auto *field = named<QLineEdit>(window, name);
    INFO(name.toStdString());
    REQUIRE(field);
    field->clear();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// Root's own rights would hide what a folder without rights does.
struct PlainUser {
    PlainUser() { REQUIRE((geteuid() != 0 || seteuid(65534) == 0)); }
    ~PlainUser()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            std::abort();
    }
};

} // namespace

TEST_CASE("a wrong passphrase is said at its field, and the right one opens the shop", "[opening]")
{
    Site site;
    const auto before = contentOf(site.folder);
    site.opening.open(site.folder, std::nullopt);
    REQUIRE(site.window());
    auto *field = named<QLineEdit>(*site.window(), u"Passphrase of the shop"_s);
    REQUIRE(field);
    QTest::keyClicks(field, u"correct horse battery stable"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(site.comesToSay(u"That passphrase does not open this shop."_s));
    CHECK(contentOf(site.folder) == before);
    QSignalSpy opened(&site.opening, &ShopOpening::opened);
    field->setText(Passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(opened.wait(60'000));
}

TEST_CASE("who has forgotten the passphrase opens the shop with the recovery code and a new passphrase", "[opening]")
{
    const QString chosen = u"orange ladder seven rivers"_s;
    Site site;
    const auto before = contentOf(site.folder);
    site.opening.open(site.folder, std::nullopt);
    REQUIRE(press(*site.window(), u"Open the shop with its recovery code"_s));
    QString wrong = site.code;
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    typeInto(*site.window(), u"Recovery code"_s, wrong);
    CHECK(says(*site.window(), u"That recovery code does not open this shop."_s));

    typeInto(*site.window(), u"Recovery code"_s, site.code.toLower());
    CHECK(says(*site.window(), u"the old one opens nothing from then on"_s));
    CHECK(says(*site.window(), u"The recovery code stays as it is"_s));
    typeInto(*site.window(), u"New passphrase"_s, u"short"_s);
    typeInto(*site.window(), u"New passphrase again"_s, u"short"_s);
    CHECK(says(*site.window(), u"passphrase"_s));
    CHECK(site.window()->focusWidget()->accessibleName() == u"New passphrase"_s);
    typeInto(*site.window(), u"New passphrase"_s, chosen);
    typeInto(*site.window(), u"New passphrase again"_s, chosen + u's');
    CHECK(says(*site.window(), u"The two differ."_s));
    CHECK(contentOf(site.folder) == before); // Nothing was changed so far.

    QSignalSpy opened(&site.opening, &ShopOpening::opened);
    typeInto(*site.window(), u"New passphrase again"_s, chosen);
    REQUIRE(opened.wait(60'000));
    site.opening.take().reset();
    CHECK_FALSE(openShop({site.folder, Passphrase}, site.clock, site.random));
    CHECK(openShop({site.folder, chosen}, site.clock, site.random));
    CHECK(checkRecoveryCode(site.folder, site.code));
}

TEST_CASE("a passphrase that is remembered after all opens the shop as before", "[opening]")
{
    Site site;
    site.opening.open(site.folder, std::nullopt);
    REQUIRE(press(*site.window(), u"Open the shop with its recovery code"_s));
    CHECK_FALSE(named<QLineEdit>(*site.window(), u"Passphrase of the shop"_s));
    REQUIRE(press(*site.window(), u"Open the shop with its passphrase"_s));
    QSignalSpy opened(&site.opening, &ShopOpening::opened);
    typeInto(*site.window(), u"Passphrase of the shop"_s, Passphrase);
    CHECK(opened.wait(60'000));
}

TEST_CASE("a damaged database is said to be damaged, and left as it is", "[opening]")
{
    Site site;
    site.flipByte(site.file(DatabaseFileName), 1000); // In the first page, which is read first.
    const auto before = contentOf(site.folder);
    site.open();
    CHECK(site.comesToSay(u"is damaged"_s));
    CHECK(contentOf(site.folder) == before);
    CHECK(named<QAbstractButton>(*site.window(), u"Choose another folder"_s));
    site.flipByte(site.file(DatabaseFileName), 1000);
    site.opensNow();
}

TEST_CASE("a damaged key file is told apart from a wrong passphrase", "[opening]")
{
    Site site;
    QFile vault(site.file(VaultFileName));
    REQUIRE(vault.open(QIODevice::ReadWrite));
    const QByteArray whole = vault.readAll();
    vault.resize(whole.size() / 2);
    vault.close();
    const auto before = contentOf(site.folder);
    site.open();
    CHECK(site.comesToSay(u"The key file"_s));
    CHECK(contentOf(site.folder) == before);
}

TEST_CASE("the database of a newer program is left alone", "[opening]")
{
    Site site;
    {
        const auto opened = openShop({site.folder, Passphrase}, site.clock, site.random);
        REQUIRE(opened);
        opened->shop->connection().run("UPDATE schema_info SET value = 1000");
    }
    const auto before = contentOf(site.folder);
    site.open();
    CHECK(site.comesToSay(u"written by a newer version of the program"_s));
    CHECK(contentOf(site.folder) == before);
}

TEST_CASE("a second copy of the program is told who has the shop, and may try again", "[opening]")
{
    Site site;
    auto first = openShop({site.folder, Passphrase}, site.clock, site.random);
    REQUIRE(first);
    site.open();
    CHECK(site.comesToSay(u"already open in another program"_s));
    CHECK(says(*site.window(), QString::number(QCoreApplication::applicationPid())));
    first = refuse(rules::FolderMustHoldShop); // It closes.
    site.opensNow();
}

TEST_CASE("a folder that cannot be written to says so", "[opening]")
{
    Site site;
    const auto all = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(site.root.path(), all | QFile::WriteOwner));
    for (const char *name : {VaultFileName, DatabaseFileName})
        REQUIRE(QFile::setPermissions(site.file(name), QFile::ReadOwner | QFile::ReadOther));
    REQUIRE(QFile::setPermissions(site.folder, all));
    const auto before = contentOf(site.folder);
    {
        const PlainUser nobody;
        site.open();
        CHECK(site.comesToSay(u"cannot be written."_s));
        CHECK_FALSE(says(*site.window(), u"{"_s));
    }
    CHECK(contentOf(site.folder) == before);
    REQUIRE(QFile::setPermissions(site.folder, all | QFile::WriteOwner));
    for (const char *name : {VaultFileName, DatabaseFileName})
        REQUIRE(QFile::setPermissions(site.file(name), QFile::ReadOwner | QFile::WriteOwner));
    site.opensNow();
}

TEST_CASE("a disk that is full while the books are brought up to date loses nothing", "[opening]")
{
    Site site;
    {
        const auto opened = openShop({site.folder, Passphrase}, site.clock, site.random);
        REQUIRE(opened);
        opened->shop->connection().run("UPDATE ledger_version SET version = version - 1 WHERE name = 'access'");
    }
    test::FaultyDisk disk;
    disk.failAt(disk.calls() + 3, SQLITE_FULL);
    site.open();
    CHECK(site.comesToSay(u"The disk is full."_s));
    CHECK(disk.failed());
    site.opensNow();
}

TEST_CASE("a disk that is full while a shop is made leaves nothing behind, and it can be made again", "[opening]")
{
    QTemporaryDir root;
    test::FixedClock clock;
    test::SeededRandom random;
    test::FaultyDisk disk;
    const CreateShop request {root.filePath(u"shop"_s), Passphrase,
        {.name = u"Corner Shop"_s,
            .country = u"DE"_s,
            .ownerName = u"Lena"_s,
            .ownerPin = u"7391"_s,
            .pinCost = access::PinCost::lightForTests()},
        store::VaultCost::lightForTests()};
    disk.failAt(disk.calls() + 3, SQLITE_FULL);
    CHECK_THROWS_AS(static_cast<void>(createShop(request, clock, random)), store::Fault);
    CHECK_FALSE(QFile::exists(request.folder));
    CHECK(createShop(request, clock, random));
}

TEST_CASE("without a shop the first run begins; one that has gone is said to be gone", "[opening]")
{
    Site site;
    ui::AppearanceSwitch look;
    {
        StartUp start(site.clock, site.random, look);
        start.begin(site.root.filePath(u"new"_s), std::nullopt);
        REQUIRE(shown<ui::NewShopWindow>());
        CHECK(says(*shown<ui::NewShopWindow>(), u"Welcome to Mizan"_s));
        CHECK_FALSE(QFile::exists(site.root.filePath(u"new"_s)));
    }
    QFile other(site.root.filePath(u"letter.txt"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    StartUp start(site.clock, site.random, look);
    start.begin(site.root.path(), std::nullopt); // Something is in it, but no shop.
    REQUIRE(site.window());
    CHECK(says(*site.window(), u"There is no shop in"_s));
    REQUIRE(press(*site.window(), u"Make a new shop"_s));
    CHECK(shown<ui::NewShopWindow>());
}

TEST_CASE("the first run speaks the language that is chosen on its first page", "[opening]")
{
    Site site;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, site.root.path());
    ui::AppearanceSwitch look;
    look.apply({.language = ui::Language::English});
    {
        StartUp start(site.clock, site.random, look);
        start.begin(site.root.filePath(u"new"_s), std::nullopt);
        const auto *window = shown<ui::NewShopWindow>();
        REQUIRE(window);
        auto *language = named<QComboBox>(*window, u"Language"_s);
        REQUIRE(language);
        language->setCurrentIndex(language->findData(static_cast<int>(ui::Language::German)));
        QCoreApplication::processEvents();
        const auto *german = shown<ui::NewShopWindow>();
        REQUIRE(german);
        CHECK(says(*german, u"Willkommen bei Mizan"_s));
        CHECK(press(*german, u"Neues Geschäft anlegen"_s));
        REQUIRE(press(*german, u"Zurück zum vorigen Schritt"_s));
        const auto *kept = named<QComboBox>(*german, u"Sprache"_s);
        REQUIRE(kept);
        CHECK_FALSE(kept->isEnabled()); // What was typed since then stays.
    }
    look.apply({.language = ui::Language::English});
    CHECK(desktop::MachineSettings::appearance().language == ui::Language::German);
}
