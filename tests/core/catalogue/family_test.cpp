// Families and their variants: combinations, what they share, what is refused, how they are found.
#include "core/catalogue/family_queries.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_family.h"
#include "core/daybook/dump.h"
#include "core/daybook/rebuild.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::catalogue;
using mizan::test::CatalogueShop;

namespace {

/// A T-shirt in two colours and two sizes, with all four variants.
Family shirts(CatalogueShop &shop)
{
    Family family {
        shop.product(u"TS"_s, u"T-shirt"_s), {{u"Colour"_s, {u"Red"_s, u"Blue"_s}}, {u"Size"_s, {u"S"_s, u"M"_s}}}};
    family.product.kind = ProductKind::Family;
    family.variants = *missingVariants(family);
    return family;
}

Result<FamilySaved> save(CatalogueShop &shop, const Family &family)
{
    return saveFamily(shop, shop.manager(), {shop.newId<FactId>(), family});
}

Family saved(CatalogueShop &shop, const Family &family)
{
    REQUIRE(save(shop, family));
    const auto found = findFamily(shop.connection(), shop.currency, family.product.id);
    REQUIRE(found);
    return *found;
}

QStringList codesOf(const Family &family)
{
    QStringList codes;
    for (const Variant &variant : family.variants)
        codes += variant.code;
    return codes;
}

Product productOf(CatalogueShop &shop, const Variant &variant)
{
    const auto product = findProduct(shop.connection(), shop.currency, variant.id);
    REQUIRE(product);
    return *product;
}

} // namespace

TEST_CASE("every combination becomes a product of its own, in the order of the values", "[catalogue]")
{
    CatalogueShop shop;
    const Family family = saved(shop, shirts(shop));
    CHECK(codesOf(family) == QStringList {u"TS-RED-S"_s, u"TS-RED-M"_s, u"TS-BLUE-S"_s, u"TS-BLUE-M"_s});
    const Product red = productOf(shop, family.variants[1]);
    CHECK(red.name == u"T-shirt, Red, M"_s);
    CHECK(red.kind == ProductKind::Goods);
    CHECK(red.family == family.product.id);
    CHECK(red.price == family.product.price);
    CHECK(!red.hasOwnPrice);
    CHECK(red.combination == u"Colour=Red\nSize=M"_s);
    CHECK(findByCode(shop.connection(), shop.currency, u"TS-BLUE-M"_s)->product.family == family.product.id);
}

TEST_CASE("values in any script give names and codes", "[catalogue]")
{
    CatalogueShop shop;
    Family family {shop.product(u"ق"_s, u"قميص"_s), {{u"المقاس"_s, {u"صغير"_s, u"كبير جدا"_s}}}};
    family.product.kind = ProductKind::Family;
    family.variants = *missingVariants(family);
    const Family found = saved(shop, family);
    CHECK(productOf(shop, found.variants[0]).name == u"قميص, صغير"_s);
    CHECK(found.variants[0].code != found.variants[1].code);
    CHECK(found.attributes == family.attributes);
}

TEST_CASE("what variants share follows the family, what is their own stays", "[catalogue]")
{
    CatalogueShop shop;
    Family family = saved(shop, shirts(shop));
    family.variants[0].price = shop.price(9'000'000);
    family.variants[0].barcodes = {{u"4006381333931"_s}};
    family = saved(shop, family);
    family.product.name = u"Shirt"_s;
    family.product.price = shop.price(7'000'000);
    family = saved(shop, family);

    const Product own = productOf(shop, family.variants[0]);
    CHECK(own.name == u"Shirt, Red, S"_s);
    CHECK(own.price == shop.price(9'000'000));
    CHECK(own.barcodes.size() == 1);
    CHECK(productOf(shop, family.variants[1]).price == shop.price(7'000'000));
    CHECK(findByBarcode(shop.connection(), shop.currency, u"04006381333931"_s)->product.id == own.id);
}

TEST_CASE("a combination left out is added later, an archived one stays and is offered again", "[catalogue]")
{
    CatalogueShop shop;
    Family family = shirts(shop);
    family.variants.erase(family.variants.begin() + 1);
    family = saved(shop, family);
    CHECK(family.variants.size() == 3);
    family.variants[0].archived = true;
    family = saved(shop, family);
    CHECK(productOf(shop, family.variants[0]).archived);

    const auto missing = missingVariants(family);
    REQUIRE(missing);
    REQUIRE(missing->size() == 1); // The archived one is there.
    CHECK(missing->front().values == std::vector {u"Red"_s, u"M"_s});
    family.variants.push_back(missing->front());
    family.variants[0].archived = false;
    family = saved(shop, family);
    CHECK(codesOf(family) == QStringList {u"TS-RED-S"_s, u"TS-RED-M"_s, u"TS-BLUE-S"_s, u"TS-BLUE-M"_s});
}

TEST_CASE("a value that is renamed keeps its variants, and its old name makes new ones", "[catalogue]")
{
    CatalogueShop shop;
    Family family = saved(shop, shirts(shop));
    const ProductId red = family.variants[0].id;
    family.attributes[0].values[0] = u"Crimson"_s;
    for (Variant &variant : family.variants) {
        if (variant.values[0] == u"Red"_s)
            variant.values[0] = u"Crimson"_s;
    }
    family = saved(shop, family);
    CHECK(productOf(shop, family.variants[0]).id == red);
    CHECK(productOf(shop, family.variants[0]).name == u"T-shirt, Crimson, S"_s);

    family.attributes[0].values.push_back(u"Red"_s);
    const std::vector<Variant> added = *missingVariants(family);
    for (const Variant &variant : added)
        family.variants.push_back(variant);
    family = saved(shop, family);
    CHECK(family.variants.size() == 6);
    CHECK(productOf(shop, family.variants[4]).name == u"T-shirt, Red, S"_s);
    CHECK(productOf(shop, family.variants[0]).name == u"T-shirt, Crimson, S"_s);
}

TEST_CASE("two tills that make the same combination mean the same product", "[catalogue]")
{
    CatalogueShop shop;
    const Family family = shirts(shop);
    CHECK(missingVariants(family)->empty());
    Family again = family;
    again.variants.clear();
    CHECK(missingVariants(again)->front().id == family.variants.front().id);
}

TEST_CASE("a variant that another till made meanwhile stays and follows the family", "[catalogue]")
{
    CatalogueShop shop;
    Family family = saved(shop, shirts(shop));
    Family here = family;
    here.variants.pop_back(); // As the form of another office had it.
    here.product.name = u"Tee"_s;
    here.product.price = shop.price(1'000'000);
    REQUIRE(save(shop, here));
    const Product left = productOf(shop, family.variants.back());
    CHECK(left.name == u"Tee, Blue, M"_s);
    CHECK(left.price == shop.price(1'000'000));
    CHECK(!left.archived);
}

TEST_CASE("a family asked for twice is saved once, and asked otherwise is refused", "[catalogue]")
{
    CatalogueShop shop;
    SaveFamily request {shop.newId<FactId>(), shirts(shop)};
    const auto first = saveFamily(shop, shop.manager(), request);
    REQUIRE(first);
    CHECK(first->changed == 5);
    const qint64 facts = shop.facts();
    CHECK(saveFamily(shop, shop.manager(), request)->id == request.family.product.id);
    request.family.attributes[0].name = u"Color"_s;
    const auto otherwise = saveFamily(shop, shop.manager(), request);
    REQUIRE(!otherwise);
    CHECK(otherwise.error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.facts() == facts);
    CHECK(save(shop, *findFamily(shop.connection(), shop.currency, first->id))->changed == 0);
}

TEST_CASE("a family that breaks a rule is refused, and nothing is written", "[catalogue]")
{
    struct Row {
        Rule rule;
        std::function<void(CatalogueShop &, Family &)> spoil;
    };
    const auto row = GENERATE(values<Row>({
        {rules::ProductMustHaveCode, [](CatalogueShop &, Family &family) { family.product.code = u" "_s; }},
        {rules::FamilyMustHaveNoBarcode,
            [](CatalogueShop &, Family &family) { family.product.barcodes = {{u"A1"_s}}; }},
        {rules::FamilyMustHaveAttribute, [](CatalogueShop &, Family &family) { family.attributes.clear(); }},
        {rules::AttributesMustBeFew,
            [](CatalogueShop &, Family &family) {
                family.attributes.push_back({u"Fit"_s, {u"Slim"_s}});
                family.attributes.push_back({u"Sleeve"_s, {u"Long"_s}});
            }},
        {rules::AttributeMustHaveName, [](CatalogueShop &, Family &family) { family.attributes[0].name = u"  "_s; }},
        {rules::AttributeMustStandOnce, [](CatalogueShop &, Family &family) { family.attributes[0].name = u"SIZE"_s; }},
        {rules::AttributeMustHaveValues,
            [](CatalogueShop &, Family &family) { family.attributes[0].values = {u" "_s}; }},
        {rules::ValuesMustBeFew,
            [](CatalogueShop &, Family &family) {
                for (int i = 0; i <= MostAttributeValues; ++i)
                    family.attributes[0].values.push_back(QString::number(i));
            }},
        {rules::ValueMustStandOnce,
            [](CatalogueShop &, Family &family) { family.attributes[0].values.push_back(u"red"_s); }},
        {rules::TextMustNotBeTooLong,
            [](CatalogueShop &, Family &family) { family.attributes[0].values.push_back(QString(61, u'x')); }},
        {rules::VariantsMustBeFew,
            [](CatalogueShop &, Family &family) {
                family.variants.resize(std::size_t {MostVariants} + 1, family.variants.front());
            }},
        {rules::VariantMustHaveValues,
            [](CatalogueShop &, Family &family) { family.variants[0].values[0] = u"Green"_s; }},
        {rules::CombinationMustStandOnce,
            [](CatalogueShop &, Family &family) { family.variants[0].values = family.variants[1].values; }},
        {rules::CodeMustBeFree,
            [](CatalogueShop &, Family &family) { family.variants[0].code = family.variants[1].code; }},
        {rules::CodeMustBeFree, [](CatalogueShop &, Family &family) { family.variants[0].code = u"tea"_s; }},
        {rules::BarcodeMustStandOnce,
            [](CatalogueShop &, Family &family) {
                family.variants[0].barcodes = {{u"B1"_s}};
                family.variants[1].barcodes = {{u"B1"_s}};
            }},
        {rules::PriceMustNotBeNegative,
            [](CatalogueShop &shop, Family &family) { family.variants[0].price = shop.price(-1); }},
        {rules::VariantMustBeOfFamily,
            [](CatalogueShop &shop, Family &family) {
                family.variants[0].id = findByCode(shop.connection(), shop.currency, u"tea"_s)->product.id;
            }},
        {rules::ProductMustBeSavedAsWhatItIs,
            [](CatalogueShop &shop, Family &family) {
                family.product.id = findByCode(shop.connection(), shop.currency, u"tea"_s)->product.id;
            }},
        {rules::WarrantyMustFit, [](CatalogueShop &, Family &family) { family.product.warrantyMonths = 0; }},
    }));
    CatalogueShop shop;
    shop.add(u"tea"_s, u"Tea"_s);
    Family family = shirts(shop);
    row.spoil(shop, family);
    const qint64 facts = shop.facts();
    const auto answer = save(shop, family);
    REQUIRE(!answer);
    CAPTURE(answer.error().rule.name);
    CHECK(answer.error().rule == row.rule);
    CHECK(shop.facts() == facts);
}

TEST_CASE("more combinations than are kept together are refused before they are made", "[catalogue]")
{
    CatalogueShop shop;
    Family family = shirts(shop);
    for (Attribute &attribute : family.attributes) {
        for (int i = 0; i < 22; ++i)
            attribute.values.push_back(u"v%1"_s.arg(i));
    }
    const auto missing = missingVariants(family);
    REQUIRE(!missing);
    CHECK(missing.error().rule == rules::VariantsMustBeFew);
    CHECK(missing.error().values.size() == 2);
}

TEST_CASE("an active variant with a value that is gone is refused, an archived one keeps its name", "[catalogue]")
{
    CatalogueShop shop;
    Family family = saved(shop, shirts(shop));
    family.attributes[1].values = {u"M"_s};
    CHECK(save(shop, family).error().rule == rules::VariantMustHaveValues);
    for (Variant &variant : family.variants)
        variant.archived = variant.values[1] == u"S"_s;
    family = saved(shop, family);
    const Product gone = findByCode(shop.connection(), shop.currency, u"TS-RED-S"_s)->product;
    CHECK(gone.name == u"T-shirt, Red, S"_s);
    CHECK(gone.archived);
}

TEST_CASE("families and variants are not saved as products by themselves", "[catalogue]")
{
    CatalogueShop shop;
    const Family family = saved(shop, shirts(shop));
    Product variant = productOf(shop, family.variants[0]);
    variant.name = u"Something else"_s;
    const auto asVariant = saveProduct(shop, shop.manager(), {shop.newId<FactId>(), variant});
    CHECK(asVariant.error().rule == rules::ProductMustBeSavedAsWhatItIs);
    Product plain = shop.product(u"TS"_s, u"T-shirt"_s);
    plain.id = family.product.id;
    CHECK(saveProduct(shop, shop.manager(), {shop.newId<FactId>(), plain}).error().rule
        == rules::ProductMustBeSavedAsWhatItIs);
    CHECK(linkBarcode(shop, shop.manager(), {shop.newId<FactId>(), family.product.id, u"4006381333931"_s}).error().rule
        == rules::FamilyMustHaveNoBarcode);
    REQUIRE(linkBarcode(shop, shop.manager(), {shop.newId<FactId>(), family.variants[0].id, u"4006381333931"_s}));
    CHECK(productOf(shop, family.variants[0]).combination == u"Colour=Red\nSize=S"_s);
}

TEST_CASE("a search finds the family once, by its name and its values", "[catalogue]")
{
    CatalogueShop shop;
    shop.add(u"ball"_s, u"Red ball"_s);
    Family family = saved(shop, shirts(shop));
    const auto found = [&](const QString &text) {
        QStringList names;
        for (const ProductHit &hit : searchProducts(shop.connection(), shop.currency, text))
            names += hit.name;
        names.sort();
        return names;
    };
    CHECK(found(u"shirt"_s) == QStringList {u"T-shirt"_s});
    CHECK(found(u"shirt blue"_s) == QStringList {u"T-shirt"_s});
    CHECK(found(u"red"_s) == QStringList {u"Red ball"_s, u"T-shirt"_s});
    family.attributes[0].values.push_back(u"Green"_s);
    REQUIRE(save(shop, family));
    CHECK(found(u"green"_s) == QStringList {u"T-shirt"_s});
    const auto listed = listProducts(shop.connection(), shop.currency, {});
    CHECK(listed.rows.size() == 2);
    CHECK(countProducts(shop.connection()).offered == 2);
    const auto all = listProducts(shop.connection(), shop.currency, {.withVariants = true});
    CHECK(all.rows.size() == 6);
}

TEST_CASE("families come out of a rebuild as they were", "[catalogue]")
{
    CatalogueShop shop;
    Family family = saved(shop, shirts(shop));
    family.variants[0].archived = true;
    family.attributes[0].values = {u"Blue"_s, u"Red"_s};
    REQUIRE(save(shop, family));
    const auto before = daybook::dumpLedgers(shop.connection(), shop.ledgers());
    REQUIRE(daybook::rebuildInPlace(shop.connection(), shop.ledgers()));
    CHECK(daybook::dumpLedgers(shop.connection(), shop.ledgers()) == before);
    const auto hits = searchProducts(shop.connection(), shop.currency, u"blue"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().id == family.product.id);
}
