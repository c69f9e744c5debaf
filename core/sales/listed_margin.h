// What a price would leave of a product, as the office sees it before anybody pays it.
#pragma once

#include "core/sales/below_cost.h"
#include "core/tax/tax_record.h"

namespace mizan::sales {

/// What a margin depends on besides product and price; read once for a page of them.
struct MarginTerms {
    BranchId branch; ///< Whose moving average it is.
    TradeTerms trade;
    tax::TaxTable taxes;
};
[[nodiscard]] MarginTerms loadMarginTerms(store::Connection &connection, BranchId branch);

/// Of so many at this price, nothing else sold. None where lineMargin() has none, and of families.
[[nodiscard]] std::optional<LineMargin> marginAt(
    store::Connection &connection, const MarginTerms &terms, ProductId product, UnitPrice price, Quantity quantity);

} // namespace mizan::sales
