// Products with variants as a person in the office makes and changes them.
#include "core/catalogue/family_queries.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_search.h"
#include "core/catalogue/save_family.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/family_detail.h"
#include "ui/catalogue/product_page.h"
#include "ui/catalogue/variant_matrix.h"
#include "ui/kit/banner.h"
#include "ui/kit/record_table.h"

#include <QCoreApplication>
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
using test::TestShop;

namespace {

struct Office {
    Office()
    {
        shop.addProduct({.name = u"Bread"_s, .priceMinor = 100, .code = u"P1"_s});
        window.resize(1400, 800);
        page = new ProductPage(shop, shop.manager(), &window);
        page->resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(*page, field);
        CAPTURE(field.toStdString());
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    VariantMatrix &matrix() const
    {
        auto *found = named<VariantMatrix>(*page, u"Variants"_s);
        REQUIRE(found);
        return *found;
    }
    /// What a person types into a cell of the table.
    void put(int row, int column, const QString &text) const
    {
        matrix().setCurrentCell(row, column);
        matrix().editItem(matrix().item(row, column));
        const auto editors = matrix().viewport()->findChildren<QLineEdit *>();
        const auto open = std::ranges::find_if(editors, &QWidget::isVisible); // The one before may still be going.
        REQUIRE(open != editors.end());
        QLineEdit *editor = *open;
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // Qt takes the text over behind the key.
    }
    /// A T-shirt in red and blue, S and M.
    void makeShirts() const
    {
        REQUIRE(press(*page, u"New product with variants"_s));
        type(u"Name"_s, u"T-shirt"_s);
        type(u"Code"_s, u"TS"_s);
        type(u"Price with tax"_s, u"20"_s);
        type(u"Attribute 1"_s, u"Colour"_s);
        type(u"Values of attribute 1, in their order"_s, u"Red, Blue"_s);
        type(u"Attribute 2"_s, u"Size"_s);
        type(u"Values of attribute 2, in their order"_s, u"S, M"_s);
        REQUIRE(press(*page, u"Add missing combinations"_s));
    }
    catalogue::Family saved()
    {
        const auto scanned = catalogue::findByCode(shop.connection(), shop.currency(), u"TS"_s);
        REQUIRE(scanned);
        const auto family = catalogue::findFamily(shop.connection(), shop.currency(), scanned->product.id);
        REQUIRE(family);
        return *family;
    }

    TestShop shop;
    QWidget window;
    ProductPage *page = nullptr;
};

constexpr int Name = 0;
constexpr int Code = 1;
constexpr int Barcodes = 2;
constexpr int Price = 3;
constexpr int Offered = 5;

} // namespace

TEST_CASE("a product with variants is made in one form, and combinations may be left out", "[catalogue][variants]")
{
    Office office;
    office.makeShirts();
    REQUIRE(office.matrix().rowCount() == 4);
    CHECK(office.matrix().item(1, Code)->text() == u"TS-RED-M"_s);
    office.put(1, Barcodes, u"4006381333931"_s);
    office.put(2, Price, u"25"_s);
    office.put(2, Code, u"SMALL"_s);
    office.matrix().item(3, Offered)->setCheckState(Qt::Unchecked);
    REQUIRE(press(*office.page, u"Create product"_s));

    const catalogue::Family family = office.saved();
    REQUIRE(family.variants.size() == 3);
    CHECK(family.variants[2].code.toStdString() == "SMALL");
    CHECK(family.variants[2].price == UnitPrice::of(office.shop.money(2500)));
    CHECK(catalogue::findByBarcode(office.shop.connection(), office.shop.currency(), u"04006381333931"_s)->product.name
        == u"T-shirt, Red, M"_s);
    CHECK(office.matrix().rowCount() == 3);
    REQUIRE(press(*office.page, u"Add missing combinations"_s)); // Added later.
    CHECK(office.matrix().rowCount() == 4);
    CHECK(office.matrix().item(3, Name)->text().contains(u"new"_s));
    REQUIRE(press(*office.page, u"Save product"_s));
    CHECK(office.saved().variants.size() == 4);
}

TEST_CASE("a value called otherwise renames its variants, and one taken out is refused while it is used",
    "[catalogue][variants]")
{
    Office office;
    office.makeShirts();
    REQUIRE(press(*office.page, u"Create product"_s));
    const ProductId red = office.saved().variants[0].id;
    office.type(u"Values of attribute 1, in their order"_s, u"Crimson, Blue"_s);
    CHECK(office.matrix().item(0, Name)->text().contains(u"Crimson"_s));
    REQUIRE(press(*office.page, u"Save product"_s));
    CHECK(office.saved().variants[0].id == red);
    CHECK(office.saved().variants[0].values[0] == u"Crimson"_s);

    office.type(u"Values of attribute 1, in their order"_s, u"Blue"_s);
    const qint64 facts = office.shop.facts();
    REQUIRE(press(*office.page, u"Save product"_s));
    CHECK(office.shop.facts() == facts);
    CHECK(says(*office.page, u"archive the variant"_s));
    REQUIRE(press(*office.page, u"Discard draft"_s));
    CHECK(office.matrix().item(0, Name)->text().contains(u"Crimson"_s));
}

TEST_CASE("what is wrong is said at its place, and nothing is written", "[catalogue][variants]")
{
    Office office;
    const qint64 facts = office.shop.facts();
    REQUIRE(press(*office.page, u"New product with variants"_s));
    REQUIRE(press(*office.page, u"Add missing combinations"_s));
    CHECK(says(*office.page, u"how the variants differ"_s));
    REQUIRE(press(*office.page, u"Back to the list"_s));
    office.makeShirts();
    office.put(0, Code, u"SAME"_s);
    office.put(1, Code, u"SAME"_s); // The row above has it.
    REQUIRE(press(*office.page, u"Create product"_s));
    CHECK(says(*office.page, u"already has this code"_s));
    CHECK(office.matrix().currentRow() == 1);
    CHECK(office.matrix().currentColumn() == Code);
    office.put(1, Code, u"OTHER"_s);
    office.put(2, Price, u"cheap"_s);
    REQUIRE(press(*office.page, u"Create product"_s));
    CHECK(office.matrix().currentColumn() == Price);
    CHECK(office.shop.facts() == facts);
}

TEST_CASE("barcodes are scanned row after row, and a scan of one opens the family", "[catalogue][variants]")
{
    Office office;
    office.makeShirts();
    office.matrix().setCurrentCell(0, Barcodes);
    office.page->takeScan(u"4006381333931"_s);
    office.page->takeScan(u"5012345678900"_s);
    REQUIRE(press(*office.page, u"Create product"_s));
    CHECK(office.saved().variants[0].barcodes.size() == 1);
    CHECK(office.saved().variants[1].barcodes.front().code == u"05012345678900"_s);
    REQUIRE(press(*office.page, u"Back to the list"_s));
    office.page->takeScan(u"5012345678900"_s);
    CHECK(office.page->isDetailOpen());
    CHECK(office.matrix().rowCount() == 4);
}

TEST_CASE("what is typed into the form of a family is kept until it is saved or discarded", "[catalogue][variants]")
{
    Office office;
    office.makeShirts();
    REQUIRE(press(*office.page, u"Create product"_s));
    const ProductId id = office.saved().product.id;
    office.put(1, Price, u"25"_s);
    office.type(u"Values of attribute 2, in their order"_s, u"S, M, L"_s);
    REQUIRE(press(*office.page, u"Add missing combinations"_s));
    office.matrix().item(5, Offered)->setCheckState(Qt::Unchecked);
    REQUIRE(press(*office.page, u"Back to the list"_s));

    ProductPage other(office.shop, office.shop.manager(), &office.window); // As after a restart.
    other.resize(1400, 800);
    other.show();
    other.openProduct(id);
    auto *matrix = named<VariantMatrix>(other, u"Variants"_s);
    REQUIRE(matrix);
    REQUIRE(matrix->rowCount() == 6);
    CHECK(matrix->item(1, Price)->text() == u"25"_s);
    CHECK(matrix->item(5, Offered)->checkState() == Qt::Unchecked);
    REQUIRE(press(other, u"Save product"_s));
    CHECK(office.saved().variants.size() == 5);
    CHECK_FALSE(other.findChild<FamilyDetail *>()->hasDraft());
}

TEST_CASE("the list shows the family once, with what is here of all its variants", "[catalogue][variants]")
{
    Office office;
    office.makeShirts();
    REQUIRE(press(*office.page, u"Create product"_s));
    REQUIRE(press(*office.page, u"Back to the list"_s));
    REQUIRE(office.page->model().rowCount() == 2);
    CHECK(office.page->model().index(1, 1).data().toString().contains(u"T-shirt"_s));
    REQUIRE(press(*office.page, u"New product"_s)); // Beside the list again.
    CHECK(office.page->table().isVisible());
}
