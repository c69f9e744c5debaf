// Who earned and spent which points, and when.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::parties {

/// Follows the section "points" of any fact: point_entry, a row for each.
class PointsLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "points"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::parties
