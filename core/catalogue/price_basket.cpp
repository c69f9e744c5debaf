// List prices by the whole basket's quantities, then promotions by rank.
#include "core/catalogue/price_basket.h"

#include "core/catalogue/promotion_run.h"

#include <unordered_map>

namespace mizan::catalogue {

namespace {

/// A quantity break counts the whole basket: two lines of one product reach it together.
std::unordered_map<ProductId, Quantity> quantitiesOf(std::span<const BasketLine> lines)
{
    std::unordered_map<ProductId, Quantity> sums;
    for (const BasketLine &line : lines) {
        if (line.fixed || line.amount)
            continue;
        sums[line.product] += line.quantity;
        if (line.family)
            sums[*line.family] += line.quantity;
    }
    return sums;
}

} // namespace

Result<PricedBasket> priceBasket(std::span<const BasketLine> lines, Currency currency, const PriceContext &context,
    const PriceBook &prices, const PromotionBook &promotions)
{
    const Money zero = Money::zero(currency);
    PricedBasket basket {{}, {}, zero};
    const auto quantities = quantitiesOf(lines);
    std::vector<PromotableLine> promotable;
    basket.lines.reserve(lines.size());
    promotable.reserve(lines.size());
    const auto listed = [&](const BasketLine &line) {
        const FamilyPrices family {line.familyEntries, line.family ? quantities.at(*line.family) : Quantity()};
        return prices.choose(line.entries, line.base, quantities.at(line.product), context, family);
    };
    for (const BasketLine &line : lines) {
        ChosenPrice price = line.fixed ? ChosenPrice {*line.fixed, line.base}
            : line.amount              ? ChosenPrice {line.base, line.base}
                                       : listed(line);
        const auto full = line.amount ? Result<Money>(*line.amount) : amountOf(price.price, line.quantity);
        if (!full)
            return refuseAs(full);
        promotable.push_back({line.product, promotions.lineage(line.category), line.quantity, *full,
            line.takesPromotions && !line.fixed, line.family});
        basket.lines.push_back({std::move(price), *full, zero});
        basket.total += *full;
    }
    PromotionRun run(std::move(promotable), currency);
    for (const Promotion &promotion : promotions.promotions()) {
        if (!isOffered(promotion, context))
            continue;
        auto applied = run.apply(promotion);
        if (!applied)
            continue;
        for (const PromotionShare &share : applied->shares)
            basket.lines[share.line].off += share.off;
        basket.total -= applied->off;
        basket.promotions.push_back(*std::move(applied));
    }
    return basket;
}

} // namespace mizan::catalogue
