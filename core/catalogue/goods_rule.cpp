// From the product upwards, until somebody says it.
#include "core/catalogue/goods_rule.h"

namespace mizan::catalogue {

namespace {

constexpr int MostLevels = 64; ///< Two devices can tie a knot of categories.

/// What the nearest category says.
template <class Value>
std::optional<Value> inherited(
    const GoodsRules &rules, std::optional<CategoryId> category, std::optional<Value> GoodsRule::*field)
{
    for (int level = 0; category && level < MostLevels; ++level) {
        const auto found = rules.categories.find(*category);
        if (found == rules.categories.end())
            return std::nullopt;
        if (found->second.rule.*field)
            return found->second.rule.*field;
        category = found->second.parent;
    }
    return std::nullopt;
}

} // namespace

StockPolicy GoodsRules::stockPolicy(
    const GoodsRule &own, const std::optional<CategoryId> &category, BranchId branch) const
{
    if (own.stock)
        return *own.stock;
    if (const auto policy = inherited(*this, category, &GoodsRule::stock))
        return *policy;
    if (const auto found = branches.find(branch); found != branches.end())
        return found->second;
    return company.value_or(StockPolicy::Allow);
}

std::optional<int> GoodsRules::minimumAge(const GoodsRule &own, const std::optional<CategoryId> &category) const
{
    const auto age = own.minimumAge ? own.minimumAge : inherited(*this, category, &GoodsRule::minimumAge);
    return age && *age > 0 ? age : std::nullopt;
}

} // namespace mizan::catalogue
