// Goods promised to customers: beside what is on hand, what of it is already somebody's.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::stock {

/// Follows the section "reservations" of any fact: stock_reserved(product, place → quantity_micro).
class ReservationLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "reservations"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::stock
