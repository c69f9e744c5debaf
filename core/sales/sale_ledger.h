// The tables of sales: each receipt, what came back of it, and what was sold of each product on each day.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// sale, a row for each receipt; returned(sale, line → quantity); refunded(sale, method → amount); day_product(day,
/// branch, product → …); tender_change(sale, fact), which facts say anew how it was paid (the sale's own row keeps the
/// rounding that was recorded). Returns stand negative. What a receipt says line by line stands in its fact; every
/// further table would cost pages at every sale.
class SaleLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "sales"; }
    [[nodiscard]] int version() const noexcept override { return 4; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
