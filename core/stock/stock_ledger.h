// Stock on hand: every movement of every fact, and what each place holds of each product.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::stock {

/// stock_movement(fact, line, product, place_from, place_to, quantity_micro, value_minor), only ever added to;
/// stock_level(product, place → quantity_micro, value_minor) of real places: the outside has no end.
class StockLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "stock"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::stock
