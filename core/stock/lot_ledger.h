// Where pieces and batches are, and where they went.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::stock {

/// lot_movement(fact, line, lot, number, product, place_from, place_to, quantity_micro, expires_day), only ever added
/// to; lot_level(product, lot, place → quantity_micro) of real places.
class LotLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "lots"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::stock
