// Serial numbers and batches: where they are, where they went, whoever heard of them first.
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_product.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/lot_queries.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::stock;
using catalogue::Tracking;
using mizan::test::TestShop;

namespace {

struct LotShop : TestShop {
    ProductId phone = tracked(u"Phone"_s, Tracking::Serial);
    ProductId milk = tracked(u"Milk"_s, Tracking::Batch);
    ProductId bread = addProduct({.name = u"Bread"_s, .priceMinor = 250});
    PlaceId place = branchPlace(manager().branch());

    ProductId tracked(const QString &name, Tracking tracking)
    {
        const ProductId id = addProduct({.name = name, .priceMinor = 100});
        catalogue::Product product = *catalogue::findProduct(connection(), currency(), id);
        product.tracking = tracking;
        REQUIRE(catalogue::saveProduct(*this, manager(), {newRequest(), product}));
        return id;
    }
    Result<StockAdjusted> adjust(AdjustReason reason, ProductId product, qint64 units, std::vector<Lot> lots)
    {
        return adjustStock(*this, manager(),
            {newRequest(), place, reason, {}, {{product, Quantity::units(units), {}, std::move(lots)}}});
    }
    Rule refusal(ProductId product, qint64 units, std::vector<Lot> lots)
    {
        const auto done = adjust(AdjustReason::Found, product, units, std::move(lots));
        REQUIRE_FALSE(done);
        return done.error().rule;
    }
};

BusinessDate day(int year, int month, int day) { return BusinessDate::fromParts(year, month, day).value(); }

} // namespace

TEST_CASE("batches are listed first expired first", "[stock][lot]")
{
    LotShop shop;
    REQUIRE(shop.adjust(AdjustReason::OpeningStock, shop.milk, 12,
        {{u"late"_s, Quantity::units(5), day(2027, 5, 1)}, {u"none"_s, Quantity::units(3)},
            {u"soon"_s, Quantity::units(4), day(2027, 1, 1)}}));
    REQUIRE(shop.adjust(AdjustReason::Found, shop.milk, 2, {{u"SOON"_s, Quantity::units(2)}}));
    REQUIRE(shop.adjust(AdjustReason::Expired, shop.milk, -5, {{u"late"_s, Quantity::units(5)}}));
    const auto here = lotsAt(shop.connection(), shop.milk, shop.place);
    REQUIRE(here.size() == 2);
    CHECK(here[0].quantity == Quantity::units(6));
    CHECK(lotId(shop.milk, here[0].number) == lotId(shop.milk, u"soon"));
    CHECK(here[0].expires == day(2027, 1, 1));
    CHECK(here[1] == Lot {u"none"_s, Quantity::units(3)});
    CHECK(onHand(shop.connection(), shop.milk, shop.place).quantity == Quantity::units(9));

    const auto late = findLot(shop.connection(), shop.milk, u" Late "_s);
    REQUIRE(late);
    CHECK(late->lot.quantity.isZero());
    CHECK_FALSE(late->place);
    CHECK(late->last.to == outsidePlace(PlaceKind::Loss));
    CHECK(late->last.by == shop.manager().user());
    CHECK(late->last.date == shop.today());
    CHECK_FALSE(findLot(shop.connection(), shop.bread, u"late"_s));
    CHECK(productsWithLot(shop.connection(), u"late"_s) == std::vector {shop.milk});
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("lots add up to what moves", "[stock][lot]")
{
    LotShop shop;
    const auto one = [](const QString &number) { return Lot {number, Quantity::units(1)}; };
    CHECK(shop.adjust(AdjustReason::Found, shop.phone, 2, {one(u"A1"_s), one(u"A2"_s)}));
    CHECK(shop.adjust(AdjustReason::Found, shop.phone, 2, {})); // Unnamed until they are sold.
    CHECK(shop.refusal(shop.phone, 2, {one(u"A3"_s)}) == stock::rules::LotsMustAddUp);
    CHECK(shop.refusal(shop.phone, 2, {one(u"A3"_s), one(u"a3 "_s)}) == stock::rules::LotsMustAddUp);
    CHECK(shop.refusal(shop.phone, 2, {{u"A3"_s, Quantity::units(2)}}) == stock::rules::LotsMustAddUp);
    CHECK(shop.refusal(shop.phone, 1, {one(u"  "_s)}) == stock::rules::LotsMustAddUp);
    CHECK(shop.refusal(shop.phone, 1, {one(QString(51, u'x'))}) == stock::rules::LotsMustAddUp);
    CHECK(shop.refusal(shop.bread, 1, {one(u"A3"_s)}) == stock::rules::LotsMustAddUp);
    CHECK(shop.refusal(shop.milk, 2, {{u"L"_s, Quantity::units(3)}, {u"M"_s, Quantity::units(-1)}})
        == stock::rules::LotsMustAddUp);
    CHECK(lotsAt(shop.connection(), shop.phone, shop.place).size() == 2);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what is told apart is in stock, and serial numbers are of pieces", "[stock][lot]")
{
    LotShop shop;
    const auto refused = [&](const mizan::test::TestProduct &options, Tracking tracking) {
        const ProductId id = shop.addProduct(options);
        catalogue::Product product = *catalogue::findProduct(shop.connection(), shop.currency(), id);
        product.tracking = tracking;
        const auto saved = catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), product});
        REQUIRE_FALSE(saved);
        return saved.error().rule;
    };
    CHECK(refused({.name = u"Haircut"_s, .kind = catalogue::ProductKind::Service}, Tracking::Batch)
        == catalogue::rules::TrackedGoodsMustBeStocked);
    CHECK(refused({.name = u"Cheese"_s, .unit = u"KGM"_s}, Tracking::Serial)
        == catalogue::rules::SerialGoodsMustBePieces);
    CHECK(catalogue::findById(shop.connection(), shop.currency(), shop.phone)->product.tracking == Tracking::Serial);
}
