// Searching and listing products.
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::catalogue;
using mizan::test::CatalogueShop;

namespace {

QStringList found(CatalogueShop &shop, const QString &text)
{
    QStringList names;
    for (const ProductHit &hit : searchProducts(shop.connection(), shop.currency, text))
        names << hit.name;
    return names;
}

QStringList names(const ProductPage &page)
{
    QStringList all;
    for (const ProductRow &row : page.rows)
        all << row.name;
    return all;
}

} // namespace

TEST_CASE("words are found by their beginnings, in any order and script", "[catalogue]")
{
    CatalogueShop shop;
    shop.add(u"85123A"_s, u"Crème brûlée bowl"_s);
    shop.add(u"71053"_s, u"شاي أخضر"_s);
    shop.add(u"84406B"_s, u"Green tea, 500 g"_s);
    shop.add(u"X-1"_s, u"绿茶"_s);
    CHECK(found(shop, u"creme"_s) == QStringList {u"Crème brûlée bowl"_s});
    CHECK(found(shop, u"BOW crè"_s) == QStringList {u"Crème brûlée bowl"_s});
    CHECK(found(shop, u"اخضر شـاي"_s) == QStringList {u"شاي أخضر"_s});
    CHECK(found(shop, u"٥٠٠"_s) == QStringList {u"Green tea, 500 g"_s});
    CHECK(found(shop, u"85123a"_s) == QStringList {u"Crème brûlée bowl"_s});
    CHECK(found(shop, u"茶"_s) == QStringList {u"绿茶"_s});
    CHECK(found(shop, u"tea coffee"_s).isEmpty());
    CHECK(found(shop, u" \"*'-- "_s).isEmpty());
    CHECK(found(shop, u"g"_s).size() == 1);
}

TEST_CASE("a renamed product is found by its new name only", "[catalogue]")
{
    CatalogueShop shop;
    Product product = shop.product(u"1"_s, u"Tea"_s);
    shop.save(product);
    product.name = u"Coffee"_s;
    shop.save(product);
    CHECK(found(shop, u"tea"_s).isEmpty());
    CHECK(found(shop, u"coff"_s).size() == 1);
}

TEST_CASE("promoted products come first, in their order", "[catalogue]")
{
    CatalogueShop shop;
    std::vector<ProductId> ids;
    for (int i = 0; i < 6; ++i)
        ids.push_back(shop.add(QString::number(i), u"Tea %1"_s.arg(i)));
    promoteProducts(shop.connection(), std::array {ids[4], ids[2]});
    CHECK(found(shop, u"tea"_s).first(3) == QStringList {u"Tea 4"_s, u"Tea 2"_s, u"Tea 0"_s});
    promoteProducts(shop.connection(), std::array {ids[2], ids[5], ids[3]});
    CHECK(
        found(shop, u"tea"_s) == QStringList {u"Tea 2"_s, u"Tea 5"_s, u"Tea 3"_s, u"Tea 4"_s, u"Tea 0"_s, u"Tea 1"_s});
    Product renamed = shop.product(u"5"_s, u"Coffee"_s);
    renamed.id = ids[5];
    shop.save(renamed);
    CHECK(found(shop, u"tea"_s).first(3) == QStringList {u"Tea 2"_s, u"Tea 3"_s, u"Tea 4"_s});
    CHECK(found(shop, u"coff"_s) == QStringList {u"Coffee"_s});
}

TEST_CASE("what is in order is not promoted again, and promoting ends when told", "[catalogue]")
{
    CatalogueShop shop;
    std::vector<ProductId> ids;
    for (int i = 0; i < 120; ++i)
        ids.push_back(shop.add(QString::number(i), u"Tea %1"_s.arg(i)));
    std::ranges::reverse(ids);
    const auto lowest = [&] {
        auto row = shop.connection().query("SELECT min(place) FROM product_listing");
        return row.step() ? row.int64(0) : 0;
    };
    int asked = 0;
    promoteProducts(shop.connection(), ids, [&] { return ++asked < 2; });
    CHECK(found(shop, u"tea"_s).first(2) == QStringList {u"Tea 49"_s, u"Tea 48"_s}); // The least popular go first.
    promoteProducts(shop.connection(), ids);
    CHECK(found(shop, u"tea"_s).first(3) == QStringList {u"Tea 119"_s, u"Tea 118"_s, u"Tea 117"_s});
    const qint64 before = lowest();
    promoteProducts(shop.connection(), ids);
    CHECK(lowest() == before);
    promoteProducts(shop.connection(), std::span(ids).subspan(1, 1)); // Above one that nothing else stands before.
    CHECK(found(shop, u"tea"_s).first(3) == QStringList {u"Tea 118"_s, u"Tea 119"_s, u"Tea 117"_s});
}

TEST_CASE("pages follow each other without gaps, whatever the order", "[catalogue]")
{
    CatalogueShop shop;
    QStringList all;
    for (int i = 0; i < 25; ++i) {
        const QString name = u"%1 tea"_s.arg(QChar(static_cast<char16_t>((i % 2 ? u'a' : u'A') + i)));
        shop.add(u"C%1"_s.arg(99 - i), i % 5 == 0 ? u"Same tea"_s : name);
    }
    ProductListRequest request;
    request.limit = 4;
    request.order = GENERATE(ProductOrder::ByName, ProductOrder::ByCode);
    request.search = GENERATE(u""_s, u"tea"_s);
    ProductListRequest whole = request;
    whole.limit = 100;
    const ProductPage atOnce = listProducts(shop.connection(), shop.currency, whole);
    CHECK(atOnce.rows.size() == 25);
    CHECK(!atOnce.next);
    QStringList paged;
    for (;;) {
        const ProductPage page = listProducts(shop.connection(), shop.currency, request);
        CHECK(page.rows.size() <= 4);
        paged += names(page);
        if (!page.next)
            break;
        request.after = page.next;
    }
    CHECK(paged == names(atOnce));

    QStringList backwards;
    request.backwards = true;
    request.after.reset();
    for (;;) {
        const ProductPage page = listProducts(shop.connection(), shop.currency, request);
        backwards = names(page) + backwards;
        if (!page.next)
            break;
        request.after = page.next;
    }
    CHECK(backwards == names(atOnce));
}

TEST_CASE("one product is asked for as the list has it, or not at all", "[catalogue]")
{
    CatalogueShop shop;
    const ProductId tea = shop.add(u"1"_s, u"Tea"_s);
    shop.add(u"2"_s, u"Apple"_s);
    ProductListRequest request;
    request.only = tea;
    request.search = GENERATE(u""_s, u"te"_s);
    CHECK(names(listProducts(shop.connection(), shop.currency, request)) == QStringList {u"Tea"_s});
    request.search = u"apple"_s;
    CHECK(listProducts(shop.connection(), shop.currency, request).rows.empty());
}

TEST_CASE("lists are sorted as people sort, and filtered", "[catalogue]")
{
    CatalogueShop shop;
    const Category drinks {shop.newId<CategoryId>(), u"Drinks"_s};
    daybook::Writing writing(shop.shop().daybook());
    const daybook::RecordChange change = categoryChange(drinks);
    writing.append({shop.newId<FactId>(), daybook::RecordSetKind, 1, {}, shop.manager().branch(), shop.manager().user(),
        std::nullopt, daybook::recordSetBody(std::span(&change, 1))});
    writing.commit();
    shop.add(u"3"_s, u"apple"_s);
    shop.add(u"2"_s, u"Äpfel"_s);
    shop.add(u"1"_s, u"Zebra"_s);
    Product tea = shop.product(u"0"_s, u"Tea"_s);
    tea.category = drinks.id;
    shop.save(tea);
    CHECK(names(listProducts(shop.connection(), shop.currency, {}))
        == QStringList {u"Äpfel"_s, u"apple"_s, u"Tea"_s, u"Zebra"_s});
    ProductListRequest request;
    request.category = drinks.id;
    CHECK(names(listProducts(shop.connection(), shop.currency, request)) == QStringList {u"Tea"_s});
    REQUIRE(archiveProduct(shop, shop.manager(), {shop.newId<FactId>(), tea.id, true}));
    CHECK(listProducts(shop.connection(), shop.currency, request).rows.empty());
    request.withArchived = true;
    CHECK(names(listProducts(shop.connection(), shop.currency, request)) == QStringList {u"Tea"_s});
    CHECK(countProducts(shop.connection()).offered == 3);
    CHECK(countProducts(shop.connection()).archived == 1);
    CHECK(allCategories(shop.connection()) == std::vector {drinks});
    CHECK(allUnits(shop.connection()).size() == builtInUnits().size());
}

TEST_CASE("a scan is a barcode, else a code, else unknown or misread", "[catalogue]")
{
    CatalogueShop shop;
    const ProductId pen =
        shop.add(u"71053"_s, u"Pen"_s, {{u"4006381333931"_s}, {u"5901234123457"_s, Quantity::units(10)}});
    const ProductId odd = shop.add(u"4006381333932"_s, u"Odd"_s); // As long as a GTIN, but the shop's own.
    const auto scan = [&](const QString &code) { return findScanned(shop.connection(), shop.currency, code); };
    CHECK(std::get<ScannedProduct>(scan(u"4006381333931"_s)).product.id == pen);
    CHECK(std::get<ScannedProduct>(scan(u"5901234123457"_s)).pack == Quantity::units(10));
    CHECK(std::get<ScannedProduct>(scan(u"5901234123457"_s)).unitSymbol == u"pc"_s);
    CHECK(std::get<ScannedProduct>(scan(u" 71053 "_s)).product.id == pen);
    CHECK(std::get<ScannedProduct>(scan(u"4006381333932"_s)).product.id == odd);
    CHECK(std::get<UnknownCode>(scan(u"96385074"_s)).code == u"00000096385074"_s);
    CHECK(std::get<MisreadCode>(scan(u"96385075"_s)).code == u"96385075"_s);
    CHECK(std::get<UnknownCode>(scan(u"no such"_s)).code == u"no such"_s);
}

TEST_CASE("products of all pages come with their barcodes", "[catalogue]")
{
    CatalogueShop shop;
    shop.add(u"1"_s, u"Pen"_s, {{u"A"_s, Quantity::units(1)}, {u"B"_s, Quantity::units(10)}});
    shop.add(u"2"_s, u"Tea"_s);
    QStringList seen;
    forEachProduct(shop.connection(), shop.currency, [&](const Product &product) {
        seen << product.name + QString::number(product.barcodes.size());
        return true;
    });
    CHECK(seen == QStringList {u"Pen2"_s, u"Tea0"_s});
}
