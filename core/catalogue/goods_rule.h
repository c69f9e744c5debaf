// What a shop says of selling some goods: below zero, and to whom; of a product, else its category and those above it.
#pragma once

#include "core/base/ids.h"

#include <QtGlobal>

#include <optional>
#include <unordered_map>

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// Of selling more than is there.
enum class StockPolicy { Allow = 0, Warn = 1, Block = 2 }; ///< The numbers stand in records.

inline constexpr int HighestAge = 120;

/// Nothing: whatever stands above says it.
struct GoodsRule {
    std::optional<StockPolicy> stock {};
    std::optional<int> minimumAge {}; ///< In years, of who buys it; 0: of any age.

    friend bool operator==(const GoodsRule &, const GoodsRule &) = default;
};

/// The rules of company, branches and categories.
class GoodsRules {
public:
    struct CategoryRule {
        std::optional<CategoryId> parent {};
        GoodsRule rule {};
    };

    /// The product's own, else its nearest category's, else the branch's, else the company's; Allow where nobody said.
    [[nodiscard]] StockPolicy stockPolicy(
        const GoodsRule &own, const std::optional<CategoryId> &category, BranchId branch) const;
    /// The product's own, else its nearest category's; none where anybody may buy it.
    [[nodiscard]] std::optional<int> minimumAge(const GoodsRule &own, const std::optional<CategoryId> &category) const;

    std::optional<StockPolicy> company {};
    std::unordered_map<BranchId, StockPolicy> branches {};
    std::unordered_map<CategoryId, CategoryRule> categories {};
};

/// As records keep it; nothing for a number that this version does not know.
[[nodiscard]] GoodsRule goodsRule(std::optional<qint64> stockPolicy, std::optional<qint64> minimumAge);

[[nodiscard]] GoodsRules loadGoodsRules(store::Connection &connection);

} // namespace mizan::catalogue
