// Drafts come back as they were typed.
#include "ui/catalogue/product_draft.h"

#include "core/catalogue/product_record.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a draft is read back as it was kept, unreadable amounts included", "[catalogue]")
{
    test::TestShop shop;
    const ProductDraft draft {.code = u"A\"1"_s,
        .name = u"خبز <b>"_s,
        .kind = catalogue::ProductKind::Service,
        .category = shop.newId<CategoryId>(),
        .unit = catalogue::pieceUnit().id,
        .taxClass = shop.newId<TaxClassId>(),
        .price = u"12,x"_s,
        .cost = u""_s,
        .barcodes = {{u"04006381333931"_s, Quantity::units(12)}, {u"own"_s, Quantity::fromMicro(500'000)}},
        .contents = {{shop.newId<ProductId>(), u"2"_s}, {shop.newId<ProductId>(), u"x"_s}}};
    const auto product = shop.newId<ProductId>();
    const DeviceId device = shop.shop().device();
    saveProductDraft(shop.connection(), device, product, draft, 1000);
    CHECK(loadProductDraft(shop.connection(), device, product) == draft);
    CHECK_FALSE(loadProductDraft(shop.connection(), device, shop.newId<ProductId>()));
    dropProductDraft(shop.connection(), device, product);
    CHECK_FALSE(loadProductDraft(shop.connection(), device, product));
}

TEST_CASE("the form shows amounts without marks of direction", "[catalogue]")
{
    const Currency euro = Currency::of("EUR");
    const catalogue::Product product {.id = {},
        .code = {},
        .name = {},
        .unit = {},
        .taxClass = {},
        .price = UnitPrice(1'250'000, euro),
        .cost = UnitPrice(125'000, euro)};
    CHECK(draftOf(product).price == u"1.25"_s);
    CHECK(draftOf(product).cost == u"0.125"_s);
}
