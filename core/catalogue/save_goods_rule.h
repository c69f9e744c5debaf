// Setting the rules of selling goods for the company, a branch or a category.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/goods_rule.h"

#include <variant>

namespace mizan {
class Shop;
}

namespace mizan::catalogue {

/// The whole rule as the form shows it. `request` is made when the form opens.
struct SaveGoodsRule {
    FactId request;
    std::variant<std::monostate, BranchId, CategoryId> where {}; ///< Nothing: the company.
    GoodsRule rule;
};

namespace rules { // In the order of checking, after the right "settings.edit"; a category's and a branch's existence
                  // last.
inline constexpr Rule AgeMustBeOfGoods {"catalogue.age-must-be-of-goods"};  ///< Company and branches have none.
inline constexpr Rule MinimumAgeMustFit {"catalogue.minimum-age-must-fit"}; ///< 0 to HighestAge; value `highest`.
inline constexpr Rule BranchMustExist {"catalogue.branch-must-exist"};
} // namespace rules

[[nodiscard]] Result<void> checkGoodsRule(const GoodsRule &rule);
/// Only what changed stands in the fact; where nothing did, none is written.
[[nodiscard]] Result<void> saveGoodsRule(Shop &shop, const Session &session, const SaveGoodsRule &request);

} // namespace mizan::catalogue
