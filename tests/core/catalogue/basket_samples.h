// Small baskets for tests of prices: products named by one letter, amounts in cents.
#pragma once

#include "core/catalogue/price_basket.h"

#include <algorithm>

namespace mizan::test {

inline const Currency Euro = Currency::of("EUR");

template <class IdType>
IdType idOf(char kind, char name)
{
    IdBytes bytes {};
    bytes[0] = std::byte(kind);
    bytes[15] = std::byte(name);
    return IdType(bytes);
}

inline ProductId productNamed(char name) { return idOf<ProductId>('p', name); }
inline CategoryId categoryNamed(char name) { return idOf<CategoryId>('c', name); }
inline Money cents(qint64 minor) { return {minor, Euro}; }
inline UnitPrice priceOf(qint64 minor) { return UnitPrice::of(cents(minor)); }

/// Monday, the fifth of January 2026, at noon.
inline catalogue::PriceContext mondayNoon()
{
    return {.branch = idOf<BranchId>('b', '1'), .at = {*BusinessDate::fromParts(2026, 1, 5), 12 * 60}};
}

inline catalogue::BasketLine sold(char product, qint64 units, qint64 priceMinor, char category = 0)
{
    return {.product = productNamed(product),
        .category = category == 0 ? std::nullopt : std::optional(categoryNamed(category)),
        .quantity = Quantity::units(units),
        .base = priceOf(priceMinor)};
}

inline catalogue::Selection theseProducts(const std::string &names)
{
    catalogue::Selection selection;
    for (const char name : names)
        selection.products.push_back(productNamed(name));
    return selection;
}

inline catalogue::Selection thisCategory(char name) { return {.products = {}, .categories = {categoryNamed(name)}}; }

inline catalogue::Promotion promotion(char name, catalogue::PromotionKind kind)
{
    return {.id = idOf<catalogue::PromotionId>('m', name),
        .name = QString(QLatin1Char(name)),
        .kind = kind,
        .amount = cents(0),
        .minimum = cents(0)};
}

inline catalogue::Promotion percentOff(char name, qint64 percent, catalogue::Selection which = {})
{
    auto made = promotion(name, catalogue::PromotionKind::PercentOff);
    made.rate = Rate::percent(percent);
    made.slots = {{1, std::move(which)}};
    return made;
}

/// `units` of these for `priceMinor` together.
inline catalogue::Promotion xForPrice(char name, int units, qint64 priceMinor, catalogue::Selection which)
{
    auto made = promotion(name, catalogue::PromotionKind::BundlePrice);
    made.amount = cents(priceMinor);
    made.slots = {{units, std::move(which)}};
    return made;
}

struct BuyGet {
    int buy = 1;
    catalogue::Selection bought {};
    int get = 1;
    catalogue::Selection got {};
    qint64 percent = 100;
};
inline catalogue::Promotion buyAndGet(char name, const BuyGet &terms)
{
    auto made = promotion(name, catalogue::PromotionKind::BuyAndGet);
    made.rate = Rate::percent(terms.percent);
    made.slots = {{terms.buy, terms.bought}, {terms.get, terms.got}};
    return made;
}

inline catalogue::PricedBasket priced(const std::vector<catalogue::BasketLine> &lines,
    std::vector<catalogue::Promotion> promotions, const catalogue::PriceContext &context = mondayNoon(),
    std::vector<catalogue::PriceList> lists = {}, std::unordered_map<CategoryId, CategoryId> parents = {})
{
    return catalogue::priceBasket(lines, Euro, context, catalogue::PriceBook(std::move(lists)),
        catalogue::PromotionBook(std::move(promotions), std::move(parents)))
        .value();
}

/// What each line is less, in cents.
inline std::vector<qint64> offs(const catalogue::PricedBasket &basket)
{
    std::vector<qint64> minors;
    for (const catalogue::PricedLine &line : basket.lines)
        minors.push_back(line.off.minor());
    return minors;
}

} // namespace mizan::test
