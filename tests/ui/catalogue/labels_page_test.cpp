// The settings of labels: patterns kept, refused at their field, and tried as they stand on the form.
#include "ui/catalogue/labels_page.h"

#include "core/catalogue/label_record.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/catalogue/save_product.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"
#include "ui/kit/form_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::TestShop;

namespace {

template <class Widget>
Widget &named(QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return *widget;
    }
    FAIL("no widget is called " + name.toStdString());
    std::abort();
}

bool shows(const QWidget &page, const QString &words)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(words))
            return true;
    }
    return false;
}

struct Page {
    TestShop shop;
    std::unique_ptr<LabelsPage> page;

    Page()
    {
        const catalogue::Product cheese {.id = shop.newId<ProductId>(),
            .code = u"77"_s,
            .name = u"Cheese"_s,
            .unit = catalogue::unitId(u"KGM"_s),
            .taxClass = tax::taxClassId({u"reduced"_s}),
            .price = UnitPrice::of(shop.money(1990)),
            .cost = UnitPrice::of(shop.money(900))};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), cheese}));
        page = std::make_unique<LabelsPage>(shop, shop.manager());
        page->resize(1000, 800);
        page->show();
    }
    void fill(const QString &name, const QString &prefixes)
    {
        named<QLineEdit>(*page, u"Name"_s).setText(name);
        named<QLineEdit>(*page, u"Prefixes"_s).setText(prefixes);
    }
    void press(const QString &name) { named<QPushButton>(*page, name).click(); }
    [[nodiscard]] std::vector<catalogue::LabelPattern> saved()
    {
        return catalogue::loadLabelBook(shop.connection()).patterns();
    }
};

} // namespace

TEST_CASE("a pattern is saved from its form, listed, and used no longer", "[ui][labels]")
{
    Page page;
    page.fill(u"Scale"_s, u"21, 20"_s);
    page.press(u"Save pattern"_s);
    REQUIRE(page.saved().size() == 1);
    CHECK(page.saved()[0].prefixes == QStringList {u"20"_s, u"21"_s});
    CHECK(named<QListWidget>(*page.page, u"Patterns"_s).count() == 1);
    page.press(u"Use no longer"_s);
    CHECK(page.saved().empty());
    CHECK(named<QListWidget>(*page.page, u"Patterns"_s).count() == 0);
}

TEST_CASE("what is wrong with a pattern stands at its field", "[ui][labels]")
{
    Page page;
    page.fill(u"Scale"_s, u"40"_s);
    page.press(u"Save pattern"_s);
    CHECK(page.saved().empty());
    CHECK(shows(*page.page, u"20 to 29"_s));
    page.fill(u"Scale"_s, u"21"_s);
    page.press(u"Save pattern"_s);
    page.press(u"Add a pattern"_s);
    page.fill(u"Other"_s, u"21"_s);
    page.press(u"Save pattern"_s);
    CHECK(shows(*page.page, u"Scale"_s));
    CHECK(page.saved().size() == 1);
}

TEST_CASE("a label is tried with the pattern on the form, before it is saved", "[ui][labels]")
{
    Page page;
    page.page->takeScan(u"2100077004517"_s);
    CHECK(shows(*page.page, u"unknown"_s));
    QLineEdit &prefixes = named<QLineEdit>(*page.page, u"Prefixes"_s);
    page.fill(u"Scale"_s, u"21"_s);
    Q_EMIT prefixes.textEdited(prefixes.text());
    CHECK(shows(*page.page, u"Pattern"_s));
    CHECK(shows(*page.page, u"Cheese"_s));
    CHECK(shows(*page.page, u"0.227"_s));
    CHECK(page.saved().empty());
    page.page->takeScan(u"2112345004518"_s);
    CHECK(shows(*page.page, u"12345"_s));
    page.page->takeScan(u"2100077004516"_s);
    CHECK(shows(*page.page, u"Misread"_s));
}
