// Saving products: what is written, what is refused, and that nothing is written when refused.
#include "core/base/number_rules.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/daybook/dump.h"
#include "core/daybook/rebuild.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::catalogue;
using mizan::test::CatalogueShop;

TEST_CASE("a saved product is found again as it was", "[catalogue]")
{
    CatalogueShop shop;
    Product product = shop.product(u"71053"_s, u"  White   metal lantern "_s);
    product.barcodes = {{u"4006381333931"_s, Quantity::units(1)}, {u"15400141288763"_s, Quantity::units(12)}};
    shop.save(product);

    const auto found = findProduct(shop.connection(), shop.currency, product.id);
    REQUIRE(found);
    Product expected = product;
    expected.name = u"White metal lantern"_s;
    expected.barcodes[0].code = u"04006381333931"_s;
    CHECK(*found == expected);
}

TEST_CASE("a changed product changes in its changed fields only", "[catalogue]")
{
    CatalogueShop shop;
    Product product = shop.product(u"1"_s, u"Tea"_s);
    product.barcodes = {{u"A1"_s}, {u"A2"_s}};
    shop.save(product);
    product.price = shop.price(3'000'000);
    product.barcodes = {{u"A2"_s, Quantity::units(6)}, {u"A3"_s}};
    const FactId request = shop.newId<FactId>();
    REQUIRE(saveProduct(shop, shop.manager(), {request, product}));

    CHECK(findProduct(shop.connection(), shop.currency, product.id)->price == product.price);
    CHECK(!findByBarcode(shop.connection(), shop.currency, u"A1"_s));
    CHECK(findByBarcode(shop.connection(), shop.currency, u"A2"_s)->pack == Quantity::units(6));
    CHECK(findByBarcode(shop.connection(), shop.currency, u"A3"_s)->pack == Quantity::units(1));
    const std::string body = shop.shop().daybook().find(request)->body;
    CHECK(body.find("price_micro") != std::string::npos);
    CHECK(body.find("\"name\"") == std::string::npos);
}

TEST_CASE("a product asked for twice is saved once, and asked otherwise is refused", "[catalogue]")
{
    CatalogueShop shop;
    SaveProduct request {shop.newId<FactId>(), shop.product(u"1"_s, u"Tea"_s)};
    REQUIRE(saveProduct(shop, shop.manager(), request));
    const qint64 before = shop.facts();
    CHECK(saveProduct(shop, shop.manager(), request)->id == request.product.id);
    request.product.name = u"Coffee"_s;
    const auto otherwise = saveProduct(shop, shop.manager(), request);
    REQUIRE(!otherwise);
    CHECK(otherwise.error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.facts() == before);
}

TEST_CASE("saving what is already so writes nothing", "[catalogue]")
{
    CatalogueShop shop;
    const Product product = shop.product(u"1"_s, u"Tea"_s);
    shop.save(product);
    const qint64 before = shop.facts();
    shop.save(product);
    CHECK(shop.facts() == before);
}

TEST_CASE("a product that breaks a rule is refused, and nothing is written", "[catalogue]")
{
    CatalogueShop shop;
    shop.add(u"taken"_s, u"Bread"_s, {{u"4006381333931"_s}});
    struct Row {
        const char *what;
        std::function<void(Product &)> spoil;
        Rule rule;
        QString subject;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {"no code", [](Product &p) { p.code = u" "_s; }, catalogue::rules::ProductMustHaveCode, u"code"_s},
        {"no name", [](Product &p) { p.name.clear(); }, catalogue::rules::ProductMustHaveName, u"name"_s},
        {"long name", [](Product &p) { p.name = QString(201, u'x'); }, catalogue::rules::TextMustNotBeTooLong,
            u"name"_s},
        {"negative price", [](Product &p) { p.price = UnitPrice(-1, p.price.currency()); },
            catalogue::rules::PriceMustNotBeNegative, u"price"_s},
        {"absurd price", [](Product &p) { p.price = UnitPrice(4'006'381'333'931'000'000, p.price.currency()); },
            mizan::rules::NumberMustFit, u"price"_s},
        {"negative cost", [](Product &p) { p.cost = UnitPrice(-1, p.cost.currency()); },
            catalogue::rules::CostMustNotBeNegative, u"cost"_s},
        {"empty pack", [](Product &p) { p.barcodes = {{u"A"_s, Quantity()}}; }, catalogue::rules::PackMustBePositive,
            u"barcodes[0]"_s},
        {"overflowing pack", [](Product &p) { p.barcodes = {{u"A"_s, Quantity::fromMicro(Quantity::LimitMicro + 1)}}; },
            mizan::rules::NumberMustFit, u"barcodes[0]"_s},
        {"empty barcode", [](Product &p) { p.barcodes = {{u"A"_s}, {u" "_s}}; },
            catalogue::rules::BarcodeMustNotBeEmpty, u"barcodes[1]"_s},
        {"long barcode", [](Product &p) { p.barcodes = {{QString(101, u'x')}}; },
            catalogue::rules::TextMustNotBeTooLong, u"barcodes[0]"_s},
        {"wrong check digit", [](Product &p) { p.barcodes = {{u"4006381333932"_s}}; },
            catalogue::rules::BarcodeMustHaveRightCheckDigit, u"barcodes[0]"_s},
        {"barcode twice", [](Product &p) { p.barcodes = {{u"036000291452"_s}, {u"0036000291452"_s}}; },
            catalogue::rules::BarcodeMustStandOnce, u"barcodes[1]"_s},
        {"no such unit", [](Product &p) { p.unit = {}; }, catalogue::rules::UnitMustExist, u"unit"_s},
        {"no such tax class", [](Product &p) { p.taxClass = {}; }, catalogue::rules::TaxClassMustExist, u"taxClass"_s},
        {"no such category", [](Product &p) { p.category = CategoryId(); }, catalogue::rules::CategoryMustExist,
            u"category"_s},
        {"code of another", [](Product &p) { p.code = u"taken"_s; }, catalogue::rules::CodeMustBeFree, u"code"_s},
        {"barcode of another", [](Product &p) { p.barcodes = {{u"04006381333931"_s}}; },
            catalogue::rules::BarcodeMustBeFree, u"barcodes[0]"_s},
    }));
    INFO(row.what);
    Product product = shop.product(u"new"_s, u"Tea"_s);
    row.spoil(product);
    const qint64 before = shop.facts();
    const auto saved = saveProduct(shop, shop.manager(), {shop.newId<FactId>(), product});
    REQUIRE(!saved);
    CHECK(saved.error().rule.name == row.rule.name);
    CHECK(saved.error().subject == row.subject);
    CHECK(shop.facts() == before);
}

TEST_CASE("who may not edit products is refused", "[catalogue]")
{
    CatalogueShop shop;
    const Session cashier(SessionParts {
        shop.newId<UserId>(), u"Sami"_s, {}, shop.manager().branch(), u"B1"_s, shop.shop().device(), u"T1"_s, {}});
    const auto saved = saveProduct(shop, cashier, {shop.newId<FactId>(), shop.product(u"1"_s, u"Tea"_s)});
    REQUIRE(!saved);
    CHECK(saved.error().rule == access::rules::RightMustBeHeld);
}

TEST_CASE("an archived product keeps its barcode but is not searched", "[catalogue]")
{
    CatalogueShop shop;
    const ProductId tea = shop.add(u"1"_s, u"Tea"_s, {{u"A1"_s}});
    const ArchiveProduct request {shop.newId<FactId>(), tea, true};
    REQUIRE(archiveProduct(shop, shop.manager(), request));
    REQUIRE(archiveProduct(shop, shop.manager(), request));
    CHECK(findByBarcode(shop.connection(), shop.currency, u"A1"_s)->product.archived);
    CHECK(searchProducts(shop.connection(), shop.currency, u"tea").empty());
    REQUIRE(archiveProduct(shop, shop.manager(), {shop.newId<FactId>(), tea, false}));
    CHECK(searchProducts(shop.connection(), shop.currency, u"tea").size() == 1);
}

TEST_CASE("archiving or linking what is not there is refused", "[catalogue]")
{
    CatalogueShop shop;
    const auto archived = archiveProduct(shop, shop.manager(), {shop.newId<FactId>(), shop.newId<ProductId>(), true});
    REQUIRE(!archived);
    CHECK(archived.error().rule == catalogue::rules::ProductMustExist);
    CHECK(linkBarcode(shop, shop.manager(), {shop.newId<FactId>(), shop.newId<ProductId>(), u"A"_s}).error().rule
        == catalogue::rules::ProductMustExist);
}

TEST_CASE("an unknown code can be linked to a product, once", "[catalogue]")
{
    CatalogueShop shop;
    const ProductId tea = shop.add(u"1"_s, u"Tea"_s);
    shop.add(u"2"_s, u"Coffee"_s, {{u"B1"_s}});
    REQUIRE(linkBarcode(shop, shop.manager(), {shop.newId<FactId>(), tea, u"4006381333931"_s, Quantity::units(6)}));
    CHECK(findByBarcode(shop.connection(), shop.currency, u"04006381333931"_s)->pack == Quantity::units(6));
    const auto taken = linkBarcode(shop, shop.manager(), {shop.newId<FactId>(), tea, u"B1"_s});
    REQUIRE(!taken);
    CHECK(taken.error().rule == catalogue::rules::BarcodeMustBeFree);
}

TEST_CASE("a product made at the till waits for review", "[catalogue]")
{
    CatalogueShop shop;
    const ProductId id = shop.newId<ProductId>();
    REQUIRE(createProductAtTill(shop, shop.manager(),
        {shop.newId<FactId>(), id, u"4006381333931"_s, u"Pen"_s, shop.price(1'990'000), shop.taxClass,
            pieceUnit().id}));
    const auto found = findByBarcode(shop.connection(), shop.currency, u"04006381333931"_s);
    REQUIRE(found);
    CHECK(found->product.needsReview);
    CHECK(found->product.code == u"4006381333931"_s);
    CHECK(found->product.price == shop.price(1'990'000));
    ProductListRequest request;
    request.onlyForReview = true;
    CHECK(listProducts(shop.connection(), shop.currency, request).rows.size() == 1);
}

TEST_CASE("products rebuilt from the daybook are the same", "[catalogue]")
{
    CatalogueShop shop;
    Product product = shop.product(u"1"_s, u"Crème"_s);
    product.barcodes = {{u"A1"_s}, {u"A2"_s}};
    shop.save(product);
    product.name = u"Cream"_s;
    product.barcodes = {{u"A2"_s}};
    shop.save(product);
    shop.add(u"2"_s, u"Tea"_s);
    const auto live = daybook::dumpLedgers(shop.connection(), shop.ledgers());
    REQUIRE(daybook::rebuildInPlace(shop.connection(), shop.ledgers()));
    CHECK(daybook::dumpLedgers(shop.connection(), shop.ledgers()) == live);
    CHECK(searchProducts(shop.connection(), shop.currency, u"cream").size() == 1);
    CHECK(searchProducts(shop.connection(), shop.currency, u"creme").empty());
}
