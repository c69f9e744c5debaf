// The first run as a person goes through it: by keyboard, with mistakes, and with a shop at the end.
#include "ui/setup/new_shop_window.h"

#include "core/access/company.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/catalogue/product_queries.h"
#include "core/create_shop.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/import_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

const QString Passphrase = u"correct horse battery staple"_s;

struct FirstRun {
    FirstRun()
        : FirstRun(QString())
    {
    }
    explicit FirstRun(const QString &below)
        : place(root.filePath(below + u"shop"_s))
        , window(NewShopSettings {
              clock, random, place, u"DE"_s, {}, store::VaultCost::lightForTests(), access::PinCost::lightForTests()})
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// Into the field that has the keyboard; it must be this one.
    void type(const QString &field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        INFO("wanted: " << field.toStdString());
        REQUIRE(edit);
        CHECK(edit->accessibleName() == field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void toCompany() { REQUIRE(press(window, u"Make a new shop"_s)); }
    void toPlace()
    {
        toCompany();
        type(u"Name of the shop"_s, u"Corner Shop"_s);
        key(Qt::Key_Return);
        REQUIRE(says(window, u"Where it is kept"_s));
    }
    void toOwner()
    {
        toPlace();
        named<QLineEdit>(window, u"Passphrase"_s)->setFocus();
        type(u"Passphrase"_s, Passphrase);
        key(Qt::Key_Tab);
        type(u"Passphrase again"_s, Passphrase);
        key(Qt::Key_Return);
        REQUIRE(says(window, u"The first person"_s));
    }
    void toMachine()
    {
        toOwner();
        type(u"Your name"_s, u"Lena"_s);
        key(Qt::Key_Tab);
        type(u"PIN"_s, u"7391"_s);
        key(Qt::Key_Tab);
        type(u"PIN again"_s, u"7391"_s);
        key(Qt::Key_Return);
        REQUIRE(says(window, u"This machine"_s));
    }
    void make()
    {
        QSignalSpy created(&window, &NewShopWindow::created);
        REQUIRE(press(window, u"Make the shop"_s));
        REQUIRE(created.wait(30'000));
    }
    QString code() const
    {
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName().startsWith(u"Recovery code "_s))
                return QString(label->text()).remove(QChar(u'\u2066')).remove(QChar(u'\u2069'));
        }
        return {};
    }

    test::FixedClock clock;
    test::SeededRandom random;
    QTemporaryDir root;
    QString place;
    NewShopWindow window;
};

} // namespace

TEST_CASE("the first run makes a shop that opens with what was typed", "[setup]")
{
    FirstRun run;
    run.toMachine();
    CHECK_FALSE(QFile::exists(run.place)); // Nothing is written before the step that makes it.
    run.make();
    const QString code = run.code();
    REQUIRE(code.count(u'-') == 4);
    REQUIRE(press(run.window, u"I have written it down"_s));
    CHECK(says(run.window, u"That is not how the code ends."_s));
    run.type(u"Type the last five characters of the code"_s, code.section(u'-', -1).toLower());
    run.key(Qt::Key_Return);
    CHECK(says(run.window, u"The shop is ready"_s));
    QSignalSpy finished(&run.window, &NewShopWindow::finished);
    REQUIRE(press(run.window, u"Open the shop"_s));
    CHECK(finished.size() == 1);
    CHECK(run.window.landing() == Landing::Till);

    auto shop = run.window.take();
    REQUIRE(shop);
    CHECK(access::companySettings(shop->shop->connection())->name == u"Corner Shop"_s);
    const auto people = access::allUsers(shop->shop->connection());
    REQUIRE(people.size() == 1);
    CHECK(access::signIn(*shop->shop, {people.front().id, u"7391"_s}));
    shop.reset();
    CHECK(openShop({run.place, Passphrase}, run.clock, run.random));
    CHECK(store::Vault::unlockWithRecoveryCode(QDir(run.place).filePath(u"vault.json"_s), code));
}

TEST_CASE("the country brings its currency, and another one can be chosen", "[setup]")
{
    FirstRun run;
    run.toCompany();
    auto *country = named<QComboBox>(run.window, u"Country"_s);
    auto *currency = named<QComboBox>(run.window, u"Currency"_s);
    REQUIRE((country && currency));
    CHECK(currency->currentData() == u"EUR"_s);
    country->setCurrentIndex(country->findData(u"KW"_s));
    CHECK(currency->currentData() == u"KWD"_s);
    CHECK(says(run.window, u"Asia/Kuwait"_s));
    country->setCurrentIndex(country->findData(u"ZZ"_s));
    CHECK(currency->isEnabled());
}

TEST_CASE("what is missing is said at its field, and nothing goes on", "[setup]")
{
    FirstRun run;
    run.toCompany();
    run.key(Qt::Key_Return);
    CHECK(says(run.window, u"Your shop"_s));
    CHECK(named<QLineEdit>(run.window, u"Name of the shop"_s)->hasFocus());
    CHECK_FALSE(named<QLineEdit>(run.window, u"Name of the shop"_s)->accessibleDescription().isEmpty());
    run.type(u"Name of the shop"_s, u"Corner Shop"_s);
    run.key(Qt::Key_Return);

    auto *passphrase = named<QLineEdit>(run.window, u"Passphrase"_s);
    passphrase->setFocus();
    run.type(u"Passphrase"_s, u"short"_s);
    CHECK(says(run.window, u"Easy to guess."_s));
    run.key(Qt::Key_Return);
    CHECK(passphrase->accessibleDescription().contains(u"8"_s));
    run.type(u"Passphrase"_s, Passphrase);
    CHECK(says(run.window, u"Strong."_s));
    run.key(Qt::Key_Return);
    CHECK(says(run.window, u"The two differ. Type the passphrase once more."_s));
    CHECK(QApplication::focusWidget()->accessibleName() == u"Passphrase again"_s);
}

TEST_CASE("a PIN that everybody tries first is refused at its field", "[setup]")
{
    FirstRun run;
    run.toOwner();
    run.key(Qt::Key_Return);
    CHECK(named<QLineEdit>(run.window, u"Your name"_s)->hasFocus());
    run.type(u"Your name"_s, u"Lena"_s);
    run.key(Qt::Key_Tab);
    run.type(u"PIN"_s, u"1234"_s);
    run.key(Qt::Key_Return);
    CHECK(says(run.window, u"Everybody would try this PIN first."_s));
    run.type(u"PIN"_s, u"7391"_s);
    run.key(Qt::Key_Tab);
    run.type(u"PIN again"_s, u"7319"_s);
    run.key(Qt::Key_Return);
    CHECK(says(run.window, u"The two differ. Type the PIN once more."_s));
}

TEST_CASE("going back keeps the answers", "[setup]")
{
    FirstRun run;
    run.toOwner();
    REQUIRE(press(run.window, u"Back to the step before"_s));
    CHECK(named<QLineEdit>(run.window, u"Passphrase"_s)->text() == Passphrase);
    REQUIRE(press(run.window, u"Back to the step before"_s));
    CHECK(named<QLineEdit>(run.window, u"Name of the shop"_s)->text() == u"Corner Shop"_s);
    CHECK_FALSE(QFile::exists(run.place));
}

TEST_CASE("a folder with a shop offers to open it, and leaves it alone", "[setup]")
{
    FirstRun run;
    const CreateShop there {run.place, Passphrase,
        {.name = u"Old shop"_s,
            .country = u"DE"_s,
            .ownerName = u"Ada"_s,
            .ownerPin = u"7391"_s,
            .pinCost = access::PinCost::lightForTests()},
        store::VaultCost::lightForTests()};
    REQUIRE(createShop(there, run.clock, run.random));
    run.toPlace();
    run.key(Qt::Key_Return);
    CHECK(says(run.window, u"There is a shop in this folder already."_s));
    QSignalSpy asked(&run.window, &NewShopWindow::openExistingAsked);
    REQUIRE(press(run.window, u"Open the shop in this folder"_s));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front() == run.place);
    CHECK(openShop({run.place, Passphrase}, run.clock, run.random));
}

TEST_CASE("a folder that cannot be made leads back to its field, with all answers kept", "[setup]")
{
    FirstRun run(u"file/"_s);
    QFile file(run.root.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    run.toMachine();
    REQUIRE(press(run.window, u"Make the shop"_s));
    REQUIRE(QTest::qWaitFor([&] { return says(run.window, u"Where it is kept"_s); }, 30'000));
    CHECK_FALSE(named<QLineEdit>(run.window, u"Folder of the shop"_s)->accessibleDescription().isEmpty());
    CHECK(named<QLineEdit>(run.window, u"Passphrase"_s)->text() == Passphrase);
    auto *folder = named<QLineEdit>(run.window, u"Folder of the shop"_s);
    folder->setText(run.root.filePath(u"other"_s));
    CHECK(folder->accessibleDescription().isEmpty());
}

TEST_CASE("products can be brought in before the shop opens", "[setup]")
{
    FirstRun run;
    run.toMachine();
    run.make();
    run.type(u"Type the last five characters of the code"_s, run.code().section(u'-', -1));
    run.key(Qt::Key_Return);
    REQUIRE(press(run.window, u"Import products…"_s));
    auto *import = run.window.findChild<ImportPage *>();
    REQUIRE(import);
    QFile file(run.root.filePath(u"goods.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code,name,price\nA1,Salt,0.59\nA2,Tea,3.00\n");
    file.close();
    import->openFile(file.fileName());
    for (const QString &step : {u"Check the file"_s, u"Import"_s}) {
        REQUIRE(press(run.window, step));
        REQUIRE(QTest::qWaitFor([&] { return !import->isWorking(); }, 60'000));
    }
    REQUIRE(press(run.window, u"Show products"_s));
    CHECK(says(run.window, u"The shop is ready"_s));
    REQUIRE(press(run.window, u"Open the shop"_s));
    const auto shop = run.window.take();
    REQUIRE(shop);
    CHECK(catalogue::countProducts(shop->shop->connection()).offered == 2);
}

TEST_CASE("the window does not close on the only sight of the recovery code without a word", "[setup]")
{
    FirstRun run;
    run.toMachine();
    named<QRadioButton>(run.window, u"Back office"_s)->click();
    run.make();
    CHECK(run.window.landing() == Landing::BackOffice);
    CHECK_FALSE(run.window.close());
    CHECK(says(run.window, u"This code is never shown again"_s));
    CHECK(run.window.close());
}
