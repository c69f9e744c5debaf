// Who says how goods are sold: the product, its categories, the branch, the company.
#include "core/catalogue/goods_rule.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_goods_rule.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace Qt::StringLiterals;
using test::CatalogueShop;

namespace {

template <class IdType>
IdType idOf(char last)
{
    IdBytes bytes {};
    bytes[15] = static_cast<std::byte>(last);
    return IdType(bytes);
}

const auto Drinks = idOf<CategoryId>(1);
const auto Spirits = idOf<CategoryId>(2);
const auto North = idOf<BranchId>(3);
const auto South = idOf<BranchId>(4);

GoodsRules plainRules()
{
    GoodsRules made;
    made.categories[Drinks] = {std::nullopt, {}};
    made.categories[Spirits] = {Drinks, {}};
    return made;
}

} // namespace

TEST_CASE("the nearest says how many may be sold", "[catalogue][goods-rules]")
{
    GoodsRules made = plainRules();
    CHECK(made.stockPolicy({}, Spirits, North) == StockPolicy::Allow);
    made.company = StockPolicy::Warn;
    CHECK(made.stockPolicy({}, Spirits, North) == StockPolicy::Warn);
    CHECK(made.stockPolicy({}, std::nullopt, North) == StockPolicy::Warn);
    made.branches[North] = StockPolicy::Block;
    CHECK(made.stockPolicy({}, Spirits, North) == StockPolicy::Block);
    CHECK(made.stockPolicy({}, Spirits, South) == StockPolicy::Warn);
    made.categories[Drinks].rule.stock = StockPolicy::Allow;
    CHECK(made.stockPolicy({}, Spirits, North) == StockPolicy::Allow);
    made.categories[Spirits].rule.stock = StockPolicy::Warn;
    CHECK(made.stockPolicy({}, Spirits, North) == StockPolicy::Warn);
    CHECK(made.stockPolicy({.stock = StockPolicy::Block}, Spirits, South) == StockPolicy::Block);
    CHECK(made.stockPolicy({}, idOf<CategoryId>(9), South) == StockPolicy::Warn); // A category not known here yet.
}

TEST_CASE("the nearest says how old a buyer must be", "[catalogue][goods-rules]")
{
    GoodsRules made = plainRules();
    CHECK_FALSE(made.minimumAge({}, Spirits));
    made.categories[Drinks].rule.minimumAge = 16;
    CHECK(made.minimumAge({}, Spirits) == 16);
    made.categories[Spirits].rule.minimumAge = 18;
    CHECK(made.minimumAge({}, Spirits) == 18);
    CHECK(made.minimumAge({}, Drinks) == 16);
    CHECK(made.minimumAge({.minimumAge = 21}, Spirits) == 21);
    CHECK_FALSE(made.minimumAge({.minimumAge = 0}, Spirits)); // Of any age, whatever stands above.
    CHECK_FALSE(made.minimumAge({}, std::nullopt));
}

TEST_CASE("categories in a circle end all the same", "[catalogue][goods-rules]")
{
    GoodsRules made;
    made.categories[Drinks] = {Spirits, {}};
    made.categories[Spirits] = {Drinks, {}};
    CHECK_FALSE(made.minimumAge({}, Spirits));
    CHECK(made.stockPolicy({}, Drinks, North) == StockPolicy::Allow);
}

TEST_CASE("a product keeps its own rule and whether its price is asked", "[catalogue][goods-rules]")
{
    CatalogueShop shop;
    Product gin = shop.product(u"G"_s, u"Gin"_s);
    gin.rule = {StockPolicy::Block, 18};
    shop.save(gin);
    CHECK(findProduct(shop.connection(), shop.currency, gin.id)->rule == gin.rule);
    CHECK(findByCode(shop.connection(), shop.currency, u"G"_s)->product.rule == gin.rule);
    gin.rule = {};
    gin.asksPrice = true;
    shop.save(gin);
    CHECK(findProduct(shop.connection(), shop.currency, gin.id) == gin);
    CHECK(findByCode(shop.connection(), shop.currency, u"G"_s)->product.asksPrice);
    REQUIRE(departments(shop.connection(), shop.currency).size() == 1);
    gin.archived = true;
    shop.save(gin);
    CHECK(departments(shop.connection(), shop.currency).empty());
}

TEST_CASE("an age that nobody has is refused", "[catalogue][goods-rules]")
{
    CatalogueShop shop;
    for (const int age : {-1, HighestAge + 1}) {
        Product gin = shop.product(u"G"_s, u"Gin"_s);
        gin.rule.minimumAge = age;
        const auto saved = saveProduct(shop, shop.manager(), {shop.newId<FactId>(), gin});
        REQUIRE_FALSE(saved);
        CHECK(saved.error().rule == rules::MinimumAgeMustFit);
    }
    Product gin = shop.product(u"G"_s, u"Gin"_s);
    gin.rule.minimumAge = HighestAge;
    shop.save(gin);
}
