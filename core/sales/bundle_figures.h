// What a bundle costs beside what its contents cost one by one, for whoever sets its price.
#pragma once

#include "core/catalogue/product.h"
#include "core/sales/below_cost.h"
#include "core/tax/tax_record.h"

namespace mizan::sales {

struct BundleFigures {
    Money singly;                        ///< Its contents at their own prices, as the shop's prices are.
    Money price;                         ///< Its own.
    std::optional<LineMargin> margin {}; ///< Of one; none where nobody said what its contents cost.
    /// What whoever buys it all together pays less; below 0: more.
    [[nodiscard]] Money saved() const { return singly - price; }
};

/// Of a product as a form has it, saved or not. None where it is no bundle, or not all it holds is known here.
[[nodiscard]] std::optional<BundleFigures> bundleFigures(
    store::Connection &connection, BranchId branch, const TradeTerms &terms, const catalogue::Product &bundle);

} // namespace mizan::sales
