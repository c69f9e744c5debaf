// The quick keys as a person changes them: from the till's menu or by holding a key down, and back to the sale.
#include "core/catalogue/product_record.h"
#include "core/catalogue/quick_keys.h"
#include "core/daybook/shop.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/shell/window_counter.h"
#include "ui/kit/picture_choice.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/key_grid.h"
#include "ui/sales/quick_keys.h"
#include "ui/sales/quick_keys_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using test::named;
using test::press;
using test::WindowCounter;

namespace {

constexpr int Patience = 20'000;

struct KeysCounter : WindowCounter {
    KeysCounter() { openShift(shop.manager()); }

    QuickKeysPage &edit()
    {
        window.till()->act(TillAction::EditKeys);
        auto *page = window.findChild<QuickKeysPage *>();
        REQUIRE(page);
        REQUIRE(page->isVisible());
        return *page;
    }
    /// Types what is looked for, and takes the first that is found.
    void add(QuickKeysPage &page, const QString &typed)
    {
        auto *field = named<QLineEdit>(page, u"Add a product or category"_s);
        REQUIRE(field);
        field->clear();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QStringList keysOnTill() const
    {
        QStringList names;
        for (const auto *key : window.findChild<QuickKeysView *>()->findChildren<TouchKey *>()) {
            if (key->isVisible() && key->role() == KeyRole::Quick)
                names += key->accessibleName().remove(u'\u2068').remove(u'\u2069').section(u' ', 0, 0);
        }
        return names;
    }
    /// Gone once the window has had its turn.
    [[nodiscard]] bool hasLeft()
    {
        return QTest::qWaitFor([&] { return window.findChild<QuickKeysPage *>() == nullptr; }, Patience);
    }
    [[nodiscard]] std::optional<catalogue::QuickLayout> ofBranch()
    {
        return catalogue::findQuickLayout(shop.connection(), shop.manager().branch());
    }
};

} // namespace

TEST_CASE("a page of keys is made by typing, scanning and moving, and sells", "[ui][quick-keys]")
{
    KeysCounter counter;
    counter.shop.product(u"Apple"_s, 50);
    QuickKeysPage &page = counter.edit();
    REQUIRE(press(page, u"Add page"_s));
    auto *name = named<QLineEdit>(page, u"Name of the page"_s);
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, u"Favourites"_s);
    counter.add(page, u"appl"_s);
    counter.window.takeScan(test::Water);
    auto *grid = named<KeyGrid>(page, u"Keys of the page"_s);
    REQUIRE(grid);
    REQUIRE(grid->count() == 2);
    CHECK(grid->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"Water"_s));
    grid->setCurrentRow(1);
    QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
    CHECK(grid->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"Water"_s));
    CHECK(grid->currentRow() == 0);
    auto *colour = named<QComboBox>(page, u"Colour of the key"_s);
    REQUIRE(colour);
    colour->setCurrentIndex(2);
    Q_EMIT colour->activated(2);
    REQUIRE(press(page, u"Save the quick keys"_s));
    REQUIRE(counter.hasLeft());

    const auto saved = counter.ofBranch();
    REQUIRE(saved);
    REQUIRE(saved->pages.size() == 2);
    CHECK(saved->pages[1].name == u"Favourites"_s);
    REQUIRE(saved->pages[1].keys.size() == 2);
    CHECK(saved->pages[1].keys[0].colour == catalogue::KeyColour::Green);
    counter.window.till()->act(TillAction::NextPage);
    CHECK(counter.keysOnTill() == QStringList {u"Water"_s, u"Apple"_s});
    QTest::keyClick(counter.window.focusWidget(), Qt::Key_2, Qt::AltModifier);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Apple"_s);
}

TEST_CASE("what was removed comes back by undo, and leaving saves nothing", "[ui][quick-keys]")
{
    KeysCounter counter;
    QuickKeysPage &page = counter.edit();
    auto *grid = named<KeyGrid>(page, u"Keys of the page"_s);
    REQUIRE(grid->count() == 2); // Bread and water, as the till showed them.
    grid->setCurrentRow(0);
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK(grid->count() == 1);
    REQUIRE(press(page, u"Undo the last change"_s));
    CHECK(grid->count() == 2);
    REQUIRE(press(page, u"Remove the key"_s));
    CHECK(grid->count() == 1);
    QTest::keyClick(&page, Qt::Key_Escape);
    REQUIRE(counter.hasLeft());
    CHECK_FALSE(counter.ofBranch());
    CHECK(counter.keysOnTill().size() == 2);
}

TEST_CASE("pages are moved and removed; the last one stays", "[ui][quick-keys]")
{
    KeysCounter counter;
    QuickKeysPage &page = counter.edit();
    CHECK_FALSE(press(page, u"Remove page"_s));
    REQUIRE(press(page, u"Add page"_s));
    auto *tabs = named<QTabBar>(page, u"Pages"_s);
    REQUIRE(tabs);
    CHECK(tabs->currentIndex() == 1);
    QTest::keyClick(tabs, Qt::Key_Left, Qt::AltModifier);
    CHECK(tabs->currentIndex() == 0);
    CHECK(page.layoutShown().pages[0].keys.empty());
    CHECK(page.layoutShown().pages[1].keys.size() == 2);
    REQUIRE(press(page, u"Remove page"_s));
    CHECK(page.layoutShown().pages.size() == 1);
    CHECK(page.layoutShown().pages[0].keys.size() == 2);
}

TEST_CASE("a picture is chosen from a file; what is none is refused and the key stays", "[ui][quick-keys]")
{
    KeysCounter counter;
    QuickKeysPage &page = counter.edit();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bread.png"_s);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    REQUIRE(image.save(path));
    const QString broken = folder.filePath(u"broken.png"_s);
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no picture at all");
    file.close();

    named<KeyGrid>(page, u"Keys of the page"_s)->setCurrentRow(0);
    auto *choice = page.findChild<PictureChoice *>();
    QSignalSpy refused(choice, &PictureChoice::refused);
    choice->readFile(broken);
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }, Patience));
    CHECK_FALSE(page.layoutShown().pages[0].keys[0].picture);
    CHECK(test::says(page, refused[0][0].toString()));

    QSignalSpy chosen(choice, &PictureChoice::chosen);
    choice->readFile(path);
    REQUIRE(QTest::qWaitFor([&] { return chosen.count() == 1; }, Patience));
    REQUIRE(press(page, u"Save the quick keys"_s));
    REQUIRE(counter.hasLeft());
    const auto picture = counter.ofBranch()->pages[0].keys[0].picture;
    REQUIRE(picture);
    const auto kept = access::findPicture(counter.shop.connection(), *picture);
    REQUIRE(kept);
    CHECK(QImage::fromData(kept->png).size() == QSize(160, 120));
    const auto &panel = std::get<KeysPanel>(counter.state().panel);
    CHECK(panel.keys[0].picture.size() == QSize(160, 120));
}

TEST_CASE("a category is one key that opens its goods, and another that closes them", "[ui][quick-keys]")
{
    KeysCounter counter;
    const catalogue::Category drinks {counter.shop.newId<CategoryId>(), u"Drinks"_s};
    {
        const daybook::RecordChange change = catalogue::categoryChange(drinks);
        daybook::Writing writing(counter.shop.shop().daybook());
        writing.append({counter.shop.newRequest(), daybook::RecordSetKind, 1, counter.shop.today(),
            counter.shop.manager().branch(), counter.shop.manager().user(), {},
            daybook::recordSetBody(std::span(&change, 1))});
        writing.commit();
    }
    catalogue::Product water = counter.shop.product(u"Water"_s);
    water.category = drinks.id;
    water.barcodes = {{test::Water, Quantity::units(1)}};
    REQUIRE(catalogue::saveProduct(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), water}));
    catalogue::QuickLayout keys {{{u"Start"_s, {{drinks.id}, {counter.shop.product(u"Bread"_s).id}}}}};
    REQUIRE(catalogue::saveQuickLayout(
        counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.shop.manager().branch(), keys}));
    counter.window.till()->reload();
    CHECK(counter.keysOnTill() == QStringList {u"Drinks"_s, u"Bread"_s});
    counter.window.till()->quickKey(0);
    CHECK(counter.keysOnTill() == QStringList {u"Back"_s, u"Water"_s});
    counter.window.till()->quickKey(1);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Water"_s);
    counter.window.till()->quickKey(0);
    CHECK(counter.keysOnTill() == QStringList {u"Drinks"_s, u"Bread"_s});
}

TEST_CASE("a key that is held down asks to change the keys, and sells nothing", "[ui][quick-keys]")
{
    KeysCounter counter;
    auto *key = counter.window.findChild<QuickKeysView *>()->findChildren<TouchKey *>().constFirst();
    for (auto *one : counter.window.findChild<QuickKeysView *>()->findChildren<TouchKey *>()) {
        if (one->isVisible() && one->role() == KeyRole::Quick)
            key = one;
    }
    QTest::mousePress(key, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return counter.window.findChild<QuickKeysPage *>() != nullptr; }, Patience));
    QTest::mouseRelease(key, Qt::LeftButton);
    CHECK(counter.state().rows.empty());
}

TEST_CASE("whoever may not change keys asks somebody, and both are named", "[ui][quick-keys]")
{
    KeysCounter counter;
    counter.window.startSelling(counter.shop.cashierWith(Right::EditQuickKeys, Grant::WithApprover));
    counter.window.till()->act(TillAction::EditKeys);
    CHECK(counter.window.findChild<QuickKeysPage *>() == nullptr);
    CHECK(counter.shows<PinPanelView>());
    counter.window.till()->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    auto *page = counter.window.findChild<QuickKeysPage *>();
    REQUIRE(page);
    named<KeyGrid>(*page, u"Keys of the page"_s)->setCurrentRow(0);
    REQUIRE(press(*page, u"Remove the key"_s));
    REQUIRE(press(*page, u"Save the quick keys"_s));
    REQUIRE(counter.hasLeft());
    CHECK(counter.ofBranch());

    counter.window.startSelling(counter.shop.cashierWith(Right::EditQuickKeys, Grant::Denied));
    counter.window.till()->act(TillAction::EditKeys);
    CHECK(counter.window.findChild<QuickKeysPage *>() == nullptr);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
}

TEST_CASE("more keys than fit are reached by one more key", "[ui][quick-keys]")
{
    KeysCounter counter;
    catalogue::QuickPage page {u"Many"_s};
    for (int i = 0; i < 20; ++i)
        page.keys.push_back({counter.shop.product(u"P%1"_s.arg(i + 10), 100).id});
    REQUIRE(catalogue::saveQuickLayout(counter.shop, counter.shop.manager(),
        {counter.shop.newRequest(), counter.shop.manager().branch(), catalogue::QuickLayout {{page}}}));
    counter.window.till()->reload();
    CHECK(counter.keysOnTill().size() == 12); // Eleven and the key for more.
    CHECK(counter.keysOnTill().contains(u"P10"_s));
    REQUIRE(press(counter.window, u"More keys"_s));
    CHECK(counter.keysOnTill().contains(u"P21"_s));
    CHECK_FALSE(counter.keysOnTill().contains(u"P10"_s));
    REQUIRE(press(counter.window, u"More keys"_s));
    CHECK(counter.keysOnTill().contains(u"P10"_s));
}
