// The tables of quotations: what was offered to whom, and what ended it.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// quotation, a row for each; its state only grows, so that it does not matter which end arrives first.
/// quotation_end(quotation, fact), a row for each fact that ended one: more than one where tills did not know of each
/// other.
class QuotationLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "quotations"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
