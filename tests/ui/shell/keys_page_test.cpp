// The till's keys as a person changes them: press another, be told what has it, go back, print the sheet.
#include "ui/shell/keys_page.h"

#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/till_keys.h"
#include "ui/shell/till_window.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
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

struct Keys {
    Keys()
    {
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    ~Keys() { installTillKeys({}); }
    /// As a person: the row, the button, the key.
    void choose(const QString &task, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *table = page.findChild<QTableWidget *>();
        const auto found = table->findItems(task, Qt::MatchStartsWith);
        REQUIRE_FALSE(found.isEmpty());
        table->setCurrentItem(found.front());
        REQUIRE(press(page, u"Press another key…"_s));
        QTest::keyClick(named<QPushButton>(page, u"Press another key…"_s), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] std::optional<TillAction> does(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        return tillActionFor(QKeyEvent(QEvent::KeyPress, key, modifiers));
    }
    test::SalesShop shop;
    KeysPage page {shop.connection(), shop.manager(), [this] { installTillKeys(devices::keyMap(shop.connection())); }};
};

} // namespace

TEST_CASE("a key is given to something else, and the till, its help and its hints follow", "[shell][keys]")
{
    Keys keys;
    CHECK(keys.does(Qt::Key_F5) == TillAction::Price);
    keys.choose(u"Price;"_s, Qt::Key_K, Qt::ControlModifier);
    CHECK(says(keys.page, u"Saved."_s));
    CHECK(keys.does(Qt::Key_K, Qt::ControlModifier) == TillAction::Price);
    CHECK_FALSE(keys.does(Qt::Key_F5));
    CHECK(tillKeyOf(TillAction::Price) == u"Ctrl+K"_s);
    const auto help = tillKeyMap();
    CHECK(std::ranges::any_of(help, [](const TillKey &key) { return key.key == u"Ctrl+K"_s; }));
    CHECK_FALSE(std::ranges::any_of(help, [](const TillKey &key) { return key.key == u"F5"_s; }));

    keys.shop.openShift();
    TillWindow window(keys.shop, {});
    window.resize(1366, 768);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.startSelling(keys.shop.cashier());
    const auto hints = [&] {
        QStringList all;
        for (const TouchKey *key : window.findChildren<TouchKey *>())
            all += key->hint();
        return all.join(u' ');
    };
    CHECK(hints().contains(u"Ctrl+K"_s));
    REQUIRE(press(keys.page, u"Standard key"_s));
    window.renewHints();
    CHECK_FALSE(hints().contains(u"Ctrl+K"_s));
    CHECK(keys.does(Qt::Key_F5) == TillAction::Price);
}

TEST_CASE("a key that is taken is refused with the name of what has it", "[shell][keys]")
{
    Keys keys;
    keys.choose(u"Price;"_s, Qt::Key_F7);
    CHECK(says(keys.page, u"does something else already"_s));
    CHECK(says(keys.page, u"Hold"_s));
    keys.choose(u"Price;"_s, Qt::Key_A);
    CHECK(says(keys.page, u"cannot be used here"_s));
    keys.choose(u"Price;"_s, Qt::Key_Escape);
    CHECK(keys.does(Qt::Key_F5) == TillAction::Price);
    CHECK(devices::keyMap(keys.shop.connection()) == devices::KeyMap());
    keys.choose(u"Price;"_s, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(press(keys.page, u"All to standard"_s));
    CHECK(devices::keyMap(keys.shop.connection()) == devices::KeyMap());
}

TEST_CASE("the sheet of keys is one page of PDF", "[shell][keys]")
{
    Keys keys;
    const QTemporaryDir folder;
    QSignalSpy written(&keys.page, &KeysPage::sheetWritten);
    keys.page.writeSheet(folder.filePath(u"keys.pdf"_s));
    REQUIRE(written.wait(20'000));
    QFile file(folder.filePath(u"keys.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count 1"));
    QSignalSpy again(&keys.page, &KeysPage::sheetWritten);
    keys.page.writeSheet(folder.filePath(u"nowhere/keys.pdf"_s));
    REQUIRE(again.wait(20'000));
    CHECK(says(keys.page, u"The sheet was not written"_s));
}
