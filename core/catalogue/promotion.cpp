// The order of promotions, and what their selections include.
#include "core/catalogue/promotion.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mizan::catalogue {

PromotionBook::PromotionBook(std::vector<Promotion> promotions, std::unordered_map<CategoryId, CategoryId> parents)
    : m_promotions(std::move(promotions))
    , m_parents(std::move(parents))
{
    std::erase_if(m_promotions, &Promotion::isArchived);
    std::ranges::sort(m_promotions, {}, [](const Promotion &one) { return std::tuple(one.rank, one.id); });
    for (Promotion &promotion : m_promotions) {
        for (PromotionSlot &slot : promotion.slots) {
            std::ranges::sort(slot.which.products);
            std::ranges::sort(slot.which.categories);
        }
    }
}

std::vector<CategoryId> PromotionBook::lineage(std::optional<CategoryId> category) const
{
    std::vector<CategoryId> found;
    while (category && std::ranges::find(found, *category) == found.end()) { // Two devices can tie a knot.
        found.push_back(*category);
        const auto above = m_parents.find(*category);
        category = above == m_parents.end() ? std::nullopt : std::optional(above->second);
    }
    std::ranges::sort(found);
    return found;
}

bool PromotionBook::includes(const Selection &selection, ProductId product, std::span<const CategoryId> lineage)
{
    if (selection.isEverything() || std::ranges::binary_search(selection.products, product))
        return true;
    return std::ranges::any_of(lineage,
        [&](const CategoryId &category) { return std::ranges::binary_search(selection.categories, category); });
}

bool isOffered(const Promotion &promotion, const PriceContext &context)
{
    if (!promotion.coupon.isEmpty() && std::ranges::find(context.coupons, promotion.coupon) == context.coupons.end())
        return false;
    if (promotion.maxUses && std::ranges::find(context.usedUp, promotion.id) != context.usedUp.end())
        return false;
    return holdsFor(promotion.scope, context)
        && holdsAt(promotion.scope, promotion.weekdays, promotion.hours, context.at);
}

} // namespace mizan::catalogue
