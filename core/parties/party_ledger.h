// What customers owe, hold and have done: sums of the entries that facts carry, and which facts name a customer.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::parties {

/// Follows the sections "parties" and "customer" of any fact.
class PartyLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "parties"; }
    [[nodiscard]] int version() const noexcept override { return 2; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::parties
