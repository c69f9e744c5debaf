// The table of other currencies in drawers.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// What a sum of a currency is of; the numbers stand in the column `what`.
enum class DrawerSum : qint64 {
    Float = 1,
    Taken = 2,
    Change = 3, ///< Of what was taken, given back in it; its value is within Taken's.
    CashIn = 4,
    CashOut = 5,
    Left = 6, ///< At the close: the next float.
};

/// drawer_currency(shift, currency, what → times, amount in the currency, value in the shop's).
class ForeignCashLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "foreign-cash"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
