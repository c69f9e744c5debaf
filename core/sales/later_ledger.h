// The tables of goods that are paid and handed over later.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// later_goods(sale, line → owed_micro, handed_micro, cost_minor), from the section "later_goods" of any fact: what is
/// owed of a line now, what of it was handed over after its sale and is not back, and what that cost.
/// hand_over(sale, fact), a row for each "goods.handed-over".
class LaterLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "later goods"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
