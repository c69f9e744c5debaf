// What a ticket keeps of a product.
#include "core/sales/ticket_product.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;

namespace {

const tax::TaxClass Standard {{u"standard"_s}, u"Standard"_s, {{{u"S19"_s}, u"VAT 19 %"_s, Rate::percent(19)}}};

catalogue::ScannedProduct scanned(catalogue::ProductKind kind, catalogue::UnitId unit)
{
    const UnitPrice price(2'500'000, Currency::of("EUR"));
    return {{.id = ProductId(),
                .code = u"7"_s,
                .name = u"Bread"_s,
                .kind = kind,
                .unit = unit,
                .taxClass = tax::taxClassId({u"standard"_s}),
                .price = price,
                .cost = price},
        u"kg"_s, 3, Quantity::units(1)};
}

} // namespace

TEST_CASE("a ticket keeps a product with its taxes, its unit where it is none of pieces, and whether it has stock")
{
    const tax::TaxTable taxes({{tax::taxClassId({u"standard"_s}), Standard}});
    const auto goods = ticketProduct(scanned(catalogue::ProductKind::Goods, catalogue::unitId(u"KGM"_s)), taxes);
    REQUIRE(goods);
    CHECK(goods->unit == u"kg"_s);
    CHECK(goods->isStocked);
    CHECK(goods->taxClass == Standard);
    const auto postage = ticketProduct(scanned(catalogue::ProductKind::Other, catalogue::pieceUnit().id), taxes);
    REQUIRE(postage);
    CHECK(postage->unit.isEmpty());
    CHECK_FALSE(postage->isStocked);
}

TEST_CASE("nothing is sold untaxed because its tax class is not known here")
{
    const auto refused =
        ticketProduct(scanned(catalogue::ProductKind::Goods, catalogue::pieceUnit().id), tax::TaxTable({}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::TaxClassMustBeKnown);
}
