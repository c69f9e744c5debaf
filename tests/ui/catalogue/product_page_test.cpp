// The products as a person in the office works with them.
#include "ui/catalogue/product_page.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_record.h"
#include "core/daybook/daybook.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/product_draft.h"
#include "ui/kit/banner.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/kit/toast.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;
using test::TestShop;

namespace {

struct Office {
    explicit Office(int products = 3)
    {
        static const QStringList names {u"Bread"_s, u"Milk"_s, u"Äpfel"_s};
        for (int i = 0; i < products; ++i)
            shop.addProduct({.name = i < 3 ? names[i] : u"Thing %1"_s.arg(i, 4, 10, QChar(u'0')),
                .priceMinor = 100 + i,
                .barcode = {},
                .code = u"P%1"_s.arg(i)});
        window.resize(1400, 800);
        page = new ProductPage(shop, shop.manager(), &window);
        page->resize(window.size());
        page->model().setColumns(productColumns());
        Q_EMIT page->refreshAsked();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page, &language);
    }
    QStringList shown(int column) const
    {
        QStringList all;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            QString text = page->model().index(row, column).data().toString();
            all += text.remove(QChar(u'\u2066')).remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
        }
        return all;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(*page, field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void search(const QString &text) const
    {
        auto *edit = named<QLineEdit>(*page, u"Search by name or code"_s);
        REQUIRE(edit);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void open(int row) const { page->openProduct(page->model().idAt(row).as<struct ProductTag>()); }

    TestShop shop;
    QWidget window;
    ProductPage *page = nullptr;
};

/// What stands under a bundle's contents.
QString figures(const QWidget &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QString text = label->text();
        for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
            text.remove(QChar(mark));
        text.replace(QChar(QChar::Nbsp), u' ');
        if (text.contains(u"one by one"_s))
            return text;
    }
    return {};
}

} // namespace

TEST_CASE("the list is sorted as people sort, and searched while typing", "[catalogue]")
{
    Office office;
    CHECK(office.shown(1) == QStringList {u"Äpfel"_s, u"Bread"_s, u"Milk"_s});
    CHECK(office.shown(4).at(1) == u"1.00"_s);
    office.search(u"apf"_s);
    CHECK(office.shown(1) == QStringList {u"Äpfel"_s});
    office.search(u"xyz"_s);
    CHECK(says(*office.page, u"No products match \u2068xyz\u2069."_s));
    CHECK(press(*office.page, u"Clear filters"_s));
    CHECK(office.shown(1).size() == 3);
}

TEST_CASE("the list of products stands up to Qt's model tester while it changes", "[catalogue]")
{
    Office office(450);
    QAbstractItemModelTester tester(&office.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    office.page->model().fetchMore({});
    office.page->model().fetchMore({});
    CHECK(office.page->model().rowCount() == 450);
    office.open(5);
    office.type(u"Name"_s, u"Zzz last"_s);
    office.page->findChild<ProductDetail *>()->save();
    CHECK(office.shown(1).last() == u"Zzz last"_s);
    QTest::keyClick(&office.page->table(), Qt::Key_End);
    CHECK(office.page->table().currentId() == office.page->model().idAt(449));
}

TEST_CASE("a product made in the form is in the shop and in the list", "[catalogue]")
{
    Office office;
    office.page->startNew();
    office.type(u"Name"_s, u"Coffee"_s);
    office.type(u"Code"_s, u"K1"_s);
    office.type(u"Price with tax"_s, u"4,99"_s);
    office.type(u"Cost without tax"_s, u"2.10"_s);
    office.type(u"Add a barcode"_s, u"4006381333931"_s);
    REQUIRE(press(*office.page, u"Add barcode"_s));
    REQUIRE(press(*office.page, u"Create product"_s));
    CHECK(office.shown(1) == QStringList {u"Äpfel"_s, u"Bread"_s, u"Coffee"_s, u"Milk"_s});
    CHECK(office.shown(4).at(2) == u"4.99"_s);
    CHECK(office.shown(6).at(2) == u"1"_s);
    CHECK(office.shop.facts("product.saved") == 4);
}

TEST_CASE("while a product is made or changed, saving it is the one primary button", "[catalogue]")
{
    Office office;
    const auto primaries = [&] {
        QStringList names;
        for (const auto *button : office.page->findChildren<QPushButton *>()) {
            if (button->isVisible() && buttonKindOf(*button) == ButtonKind::Primary)
                names += button->text();
        }
        return names;
    };
    CHECK(primaries() == QStringList {u"New product"_s});
    office.page->openProduct(office.page->model().idAt(0).as<struct ProductTag>());
    CHECK(primaries() == QStringList {u"New product"_s});
    office.type(u"Name"_s, u"Rye bread"_s);
    CHECK(primaries() == QStringList {u"Save product"_s});
    office.page->startNew();
    CHECK(primaries() == QStringList {u"Create product"_s});
    office.page->closeDetail();
    CHECK(primaries() == QStringList {u"New product"_s});
}

TEST_CASE("a wrong check digit is refused at its field and stays there", "[catalogue]")
{
    Office office;
    office.open(1);
    office.type(u"Add a barcode"_s, u"4006381333932"_s);
    REQUIRE(press(*office.page, u"Add barcode"_s));
    auto *field = named<QLineEdit>(*office.page, u"Add a barcode"_s);
    CHECK(field->text() == u"4006381333932"_s);
    CHECK(field->property("mizanWrong").toBool());
    CHECK_FALSE(field->accessibleDescription().isEmpty());
}

TEST_CASE("what the shop refuses is said at the field concerned", "[catalogue]")
{
    Office office;
    office.open(1);
    office.type(u"Code"_s, u"P1"_s);
    REQUIRE(press(*office.page, u"Save product"_s));
    auto *code = named<QLineEdit>(*office.page, u"Code"_s);
    CHECK(code->property("mizanWrong").toBool());
    CHECK(code->text() == u"P1"_s);
    office.type(u"Code"_s, u"P9"_s);
    office.type(u"Price with tax"_s, u"-3"_s);
    REQUIRE(press(*office.page, u"Save product"_s));
    CHECK(named<QLineEdit>(*office.page, u"Price with tax"_s)->property("mizanWrong").toBool());
    office.type(u"Price with tax"_s, u"abc"_s);
    REQUIRE(press(*office.page, u"Save product"_s));
    CHECK_FALSE(named<QLineEdit>(*office.page, u"Price with tax"_s)->accessibleDescription().isEmpty());
    CHECK(office.shop.facts("product.saved") == 3);
}

TEST_CASE("what is typed survives closing and another look, until it is discarded", "[catalogue]")
{
    Office office;
    office.open(1);
    office.type(u"Name"_s, u"Brown bread"_s);
    office.page->closeDetail();
    CHECK(office.page->model().rowAt(1).cells.at(1).icon == Icon::Pencil);
    office.open(0);
    office.open(1);
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Brown bread"_s);
    REQUIRE(press(*office.page, u"Discard draft"_s));
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Bread"_s);
    CHECK(office.page->model().rowAt(1).cells.at(1).icon == Icon::None);
}

TEST_CASE("saving drops the draft and writes one fact", "[catalogue]")
{
    Office office;
    office.open(1);
    office.type(u"Name"_s, u"Brown bread"_s);
    REQUIRE(press(*office.page, u"Save product"_s));
    CHECK(office.shown(1).contains(u"Brown bread"_s));
    CHECK_FALSE(loadProductDraft(
        office.shop.connection(), office.shop.shop().device(), office.page->model().idAt(1).as<struct ProductTag>()));
    CHECK(office.shop.facts("product.saved") == 4);
}

TEST_CASE("archiving takes the product out of the list, and Undo brings it back", "[catalogue]")
{
    Office office;
    office.open(1);
    REQUIRE(press(*office.page, u"Archive: \u2068Bread\u2069"_s));
    CHECK(office.shown(1) == QStringList {u"Äpfel"_s, u"Milk"_s});
    REQUIRE(press(office.window, u"Undo"_s));
    CHECK(office.shown(1) == QStringList {u"Äpfel"_s, u"Bread"_s, u"Milk"_s});
}

TEST_CASE("a scan opens its product, and an unknown one offers to create it", "[catalogue]")
{
    Office office;
    office.shop.addProduct({.name = u"Pen"_s, .priceMinor = 99, .barcode = u"4006381333931"_s});
    office.page->takeScan(u"4006381333931"_s);
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Pen"_s);
    office.page->closeDetail();
    office.page->takeScan(u"4006381333932"_s);
    CHECK(office.page->banner().words().contains(u"Misread"_s));
    office.page->takeScan(u"5901234123457"_s);
    CHECK(office.page->banner().words().contains(u"Nothing found"_s));
    REQUIRE(press(*office.page, u"Create product"_s));
    QCoreApplication::processEvents();
    CHECK(says(*office.page, u"5901234123457"_s));
}

TEST_CASE("an empty shop says what to do first", "[catalogue]")
{
    Office office(0);
    CHECK(says(*office.page, u"No products yet."_s));
}

TEST_CASE("a bundle is put together by name and by scan, and its price stands beside what it holds", "[catalogue]")
{
    Office office;
    office.page->startNew();
    office.type(u"Name"_s, u"Breakfast"_s);
    office.type(u"Code"_s, u"BRK"_s);
    office.type(u"Price with tax"_s, u"1.50"_s);
    auto *kind = named<QComboBox>(*office.page, u"Kind"_s);
    REQUIRE(kind);
    kind->setCurrentIndex(kind->findData(static_cast<int>(catalogue::ProductKind::Bundle)));
    CHECK_FALSE(named<QLineEdit>(*office.page, u"Cost without tax"_s));
    auto *entry = named<QLineEdit>(*office.page, u"Add a product"_s);
    REQUIRE(entry);
    QTest::keyClicks(entry, u"bre"_s);
    QCoreApplication::processEvents(); // New rows show themselves then.
    CHECK(press(*office.page, u"Add \u2068Bread\u2069"_s));
    QTest::keyClicks(entry, u"nothing like it"_s);
    QTest::keyClick(entry, Qt::Key_Return);
    CHECK(says(*office.page, u"Nothing is called \u2068nothing like it\u2069. Enter another name, or scan it."_s));
    office.page->takeScan(u"P1"_s);
    office.page->takeScan(u"P1"_s);
    QCoreApplication::processEvents();
    auto *milk = named<QLineEdit>(*office.page, u"How many of \u2068Milk\u2069"_s);
    REQUIRE(milk);
    CHECK(milk->text() == u"2"_s);
    CHECK(figures(*office.page).startsWith(u"3.02 € one by one, 1.52 € less together"_s));

    office.page->findChild<ProductDetail *>()->save();
    CHECK(office.shop.facts("product.saved") > 0);
    const auto saved = catalogue::findByCode(office.shop.connection(), office.shop.currency(), u"BRK"_s);
    REQUIRE(saved);
    CHECK(saved->product.kind == catalogue::ProductKind::Bundle);
    REQUIRE(saved->contents.size() == 2);
    CHECK(saved->contents[1].quantity == Quantity::units(2));
}

TEST_CASE("a bundle that holds nothing is not saved, and says so where it is put together", "[catalogue]")
{
    Office office;
    office.page->startNew();
    office.type(u"Name"_s, u"Empty"_s);
    office.type(u"Code"_s, u"E"_s);
    office.type(u"Price with tax"_s, u"1.50"_s);
    auto *kind = named<QComboBox>(*office.page, u"Kind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(catalogue::ProductKind::Bundle)));
    office.page->findChild<ProductDetail *>()->save();
    CHECK(says(*office.page,
        u"\u2068Empty\u2069 holds nothing yet. What you entered is kept. Add what one bundle is made of."_s));
    CHECK_FALSE(catalogue::findByCode(office.shop.connection(), office.shop.currency(), u"E"_s));
}
