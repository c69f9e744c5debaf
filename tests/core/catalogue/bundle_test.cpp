// Bundles in the catalogue: what is kept, what is refused, and what a scan finds.
#include "core/catalogue/bundle.h"
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

namespace {

struct BundleShop : CatalogueShop {
    ProductId wine = add(u"W"_s, u"Wine"_s);
    ProductId cheese = addWeighed();
    ProductId wrapping = addService();

    ProductId addWeighed()
    {
        Product product = this->product(u"C"_s, u"Cheese"_s);
        product.unit = unitId(u"KGM"_s);
        return save(product);
    }
    ProductId addService()
    {
        Product product = this->product(u"G"_s, u"Wrapping"_s);
        product.kind = ProductKind::Service;
        return save(product);
    }
    Product basket()
    {
        Product product = this->product(u"B"_s, u"Basket"_s);
        product.kind = ProductKind::Bundle;
        product.barcodes = {{u"4006381333931"_s}};
        product.contents = {
            {wrapping, Quantity::units(1)}, {wine, Quantity::units(2)}, {cheese, Quantity::fromMicro(250'000)}};
        return product;
    }
    Rule refusalOf(const Product &product)
    {
        const qint64 before = facts();
        const auto saved = saveProduct(shop(), manager(), {newId<FactId>(), product});
        REQUIRE_FALSE(saved);
        CHECK(facts() == before);
        return saved.error().rule;
    }
};

} // namespace

TEST_CASE("a bundle is found again with its contents in their order", "[catalogue][bundles]")
{
    BundleShop shop;
    const Product basket = shop.basket();
    shop.save(basket);
    CHECK(findProduct(shop.connection(), shop.currency, basket.id)->contents == basket.contents);

    const auto scanned = findByBarcode(shop.connection(), shop.currency, u"04006381333931"_s);
    REQUIRE(scanned);
    CHECK(scanned->product.contents == basket.contents);
    REQUIRE(scanned->contents.size() == 3);
    CHECK(scanned->contents[1].product.name == u"Wine"_s);
    CHECK(scanned->contents[1].quantity == Quantity::units(2));
    CHECK(scanned->contents[2].unitSymbol == u"kg"_s);
    CHECK(scanned->contents[2].unitDecimals == 3);
}

TEST_CASE("what changes of a bundle's contents stands in the fact alone", "[catalogue][bundles]")
{
    BundleShop shop;
    Product basket = shop.basket();
    shop.save(basket);
    std::swap(basket.contents[0], basket.contents[1]);
    basket.contents[0].quantity = Quantity::units(3);
    basket.contents.pop_back();
    const FactId request = shop.newId<FactId>();
    REQUIRE(saveProduct(shop, shop.manager(), {request, basket}));
    CHECK(findProduct(shop.connection(), shop.currency, basket.id)->contents == basket.contents);
    const std::string body = shop.shop().daybook().find(request)->body;
    CHECK(body.find("content_places") != std::string::npos);
    CHECK(body.find("\"name\"") == std::string::npos);

    const auto before = daybook::dumpLedgers(shop.connection(), shop.ledgers());
    REQUIRE(daybook::rebuildInPlace(shop.connection(), shop.ledgers()));
    CHECK(daybook::dumpLedgers(shop.connection(), shop.ledgers()) == before);
}

TEST_CASE("what no bundle can be is refused by name", "[catalogue][bundles]")
{
    struct Row {
        Rule rule;
        std::function<void(BundleShop &, Product &)> spoil;
    };
    const auto row = GENERATE(
        Row {rules::BundleMustHaveContents, [](BundleShop &, Product &bundle) { bundle.contents.clear(); }},
        Row {rules::ContentsMustBeOfBundle, [](BundleShop &, Product &bundle) { bundle.kind = ProductKind::Service; }},
        Row {rules::ContentsMustBeFew,
            [](BundleShop &shop, Product &bundle) {
                bundle.contents.clear();
                for (int i = 0; i <= MostContents; ++i)
                    bundle.contents.push_back({shop.newId<ProductId>()});
            }},
        Row {rules::BundleMustHavePrice, [](BundleShop &, Product &bundle) { bundle.asksPrice = true; }},
        Row {rules::ContentQuantityMustFit,
            [](BundleShop &, Product &bundle) { bundle.contents[1].quantity = Quantity(); }},
        Row {rules::ContentQuantityMustFit,
            [](BundleShop &, Product &bundle) { bundle.contents[1].quantity = MostOfContent + Quantity::units(1); }},
        Row {rules::ContentMustStandOnce,
            [](BundleShop &, Product &bundle) { bundle.contents.push_back(bundle.contents[0]); }},
        Row {rules::BundleMustBePieces, [](BundleShop &, Product &bundle) { bundle.unit = unitId(u"KGM"_s); }},
        Row {rules::ContentMustExist,
            [](BundleShop &shop, Product &bundle) { bundle.contents[0].product = shop.newId<ProductId>(); }},
        Row {rules::ContentMustBeSellable, // Itself is not there yet, another bundle is.
            [](BundleShop &shop, Product &bundle) {
                Product other = shop.basket();
                other.code = u"B2"_s;
                other.barcodes.clear();
                bundle.contents[0].product = shop.save(other);
            }},
        Row {rules::ContentMustBeSellable,
            [](BundleShop &shop, Product &bundle) {
                Product department = shop.product(u"D"_s, u"Sundries"_s);
                department.asksPrice = true;
                bundle.contents[0].product = shop.save(department);
            }},
        Row {rules::ContentMustBeOffered,
            [](BundleShop &shop, Product &bundle) {
                Product gone = shop.product(u"X"_s, u"Gone"_s);
                gone.archived = true;
                bundle.contents[0].product = shop.save(gone);
            }},
        Row {rules::ContentMustFitUnit,
            [](BundleShop &, Product &bundle) { bundle.contents[1].quantity = Quantity::fromMicro(500'000); }},
        Row {rules::TrackedGoodsMustBeStocked,
            [](BundleShop &, Product &bundle) { bundle.tracking = Tracking::Serial; }});
    INFO("rule " << row.rule.name);
    BundleShop shop;
    Product bundle = shop.basket();
    row.spoil(shop, bundle);
    CHECK(shop.refusalOf(bundle) == row.rule);
}

TEST_CASE("a bundle does not hold itself", "[catalogue][bundles]")
{
    BundleShop shop;
    Product bundle = shop.basket();
    shop.save(bundle);
    bundle.contents.push_back({bundle.id});
    CHECK(shop.refusalOf(bundle) == rules::ContentMustBeSellable);
}

TEST_CASE("what a bundle holds stays on offer while the bundle does", "[catalogue][bundles]")
{
    BundleShop shop;
    const Product basket = shop.basket();
    shop.save(basket);
    const auto archive = [&](ProductId id) { return archiveProduct(shop, shop.manager(), {shop.newId<FactId>(), id}); };
    const auto refused = archive(shop.wine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::ContentMustStay);
    REQUIRE(refused.error().find("bundle"));
    CHECK(plainText(*refused.error().find("bundle")) == u"Basket"_s);
    Product wine = *findProduct(shop.connection(), shop.currency, shop.wine);
    wine.asksPrice = true;
    CHECK(shop.refusalOf(wine) == rules::ContentMustStay);

    REQUIRE(archive(basket.id));
    CHECK(archive(shop.wine));
}

TEST_CASE("nothing becomes a bundle, and a bundle stays one", "[catalogue][bundles]")
{
    BundleShop shop;
    Product basket = shop.basket();
    shop.save(basket);
    basket.kind = ProductKind::Goods;
    basket.contents.clear();
    CHECK(shop.refusalOf(basket) == rules::BundleMustStayBundle);
    Product wine = *findProduct(shop.connection(), shop.currency, shop.wine);
    wine.kind = ProductKind::Bundle;
    wine.contents = {{shop.cheese, Quantity::units(1)}};
    CHECK(shop.refusalOf(wine) == rules::BundleMustStayBundle);
}
