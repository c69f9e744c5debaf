// The tables of customers' orders: what was promised to whom, whether it still is, and what is held for it.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// sale_order, a row for each; its state only grows, so that it does not matter which end arrives first.
/// order_end(sale_order, fact), a row for each fact that ended one: more than one where tills did not know of each
/// other. order_deposit(sale_order, method → amount), from the section "deposits" of any of its facts.
class OrderLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "orders"; }
    [[nodiscard]] int version() const noexcept override { return 2; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
