// A T-shirt in two colours and two sizes, for tests of sales and of the till.
#pragma once

#include "core/catalogue/family_queries.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/save_family.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"
#include "tests/core/sales/sales_shop.h"

namespace mizan::test {

inline const QString RedM = QStringLiteral("2900000000018"); ///< The barcode of the red one in M.

/// Red and blue in S and M at 20.00, the red one in M with a barcode; two red ones in M and one blue one in S are here.
inline catalogue::Family saveShirts(SalesShop &shop)
{
    using namespace Qt::StringLiterals;
    catalogue::Family family {{.id = shop.newId<ProductId>(),
                                  .code = u"TS"_s,
                                  .name = u"T-shirt"_s,
                                  .kind = catalogue::ProductKind::Family,
                                  .unit = catalogue::pieceUnit().id,
                                  .taxClass = tax::taxClassId({u"standard"_s}),
                                  .price = UnitPrice::of(shop.money(2000)),
                                  .cost = UnitPrice::of(shop.money(800))},
        {{u"Colour"_s, {u"Red"_s, u"Blue"_s}}, {u"Size"_s, {u"S"_s, u"M"_s}}}};
    family.variants = *catalogue::missingVariants(family);
    family.variants[1].barcodes = {{RedM}};
    REQUIRE(catalogue::saveFamily(shop, shop.manager(), {shop.newRequest(), family}));
    REQUIRE(stock::adjustStock(shop, shop.manager(),
        {shop.newRequest(), stock::branchPlace(shop.manager().branch()), stock::AdjustReason::OpeningStock, {},
            {{family.variants[1].id, Quantity::units(2), UnitPrice::of(shop.money(800))},
                {family.variants[2].id, Quantity::units(1), UnitPrice::of(shop.money(800))}}}));
    return *catalogue::findFamily(shop.connection(), shop.currency(), family.product.id);
}

} // namespace mizan::test
