// SQL over the rules that stand with company, branches and categories.
#include "core/catalogue/goods_rule.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::catalogue {

GoodsRule goodsRule(std::optional<qint64> stockPolicy, std::optional<qint64> minimumAge)
{
    GoodsRule rule;
    if (stockPolicy && *stockPolicy >= 0 && *stockPolicy <= static_cast<qint64>(StockPolicy::Block))
        rule.stock = static_cast<StockPolicy>(*stockPolicy);
    if (minimumAge)
        rule.minimumAge = static_cast<int>(std::clamp(*minimumAge, qint64 {0}, qint64 {HighestAge}));
    return rule;
}

GoodsRules loadGoodsRules(store::Connection &connection)
{
    GoodsRules rules;
    {
        auto row = connection.query("SELECT stock_policy FROM company ORDER BY uid LIMIT 1");
        if (row.step())
            rules.company = goodsRule(row.maybeInt64(0), {}).stock;
    }
    {
        auto row = connection.query("SELECT uid, stock_policy FROM branch WHERE stock_policy IS NOT NULL");
        while (row.step()) {
            if (const auto policy = goodsRule(row.maybeInt64(1), {}).stock)
                rules.branches[row.id<BranchId>(0)] = *policy;
        }
    }
    auto row = connection.query("SELECT c.uid, k.uid, c.stock_policy, c.minimum_age FROM category c "
                                "LEFT JOIN local_key k ON k.no = c.parent");
    while (row.step())
        rules.categories[row.id<CategoryId>(0)] = {row.isNull(1) ? std::nullopt : std::optional(row.id<CategoryId>(1)),
            goodsRule(row.maybeInt64(2), row.maybeInt64(3))};
    return rules;
}

} // namespace mizan::catalogue
