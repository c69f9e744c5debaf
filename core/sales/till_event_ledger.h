// The tables behind an honest till: what happened that is looked at when money is missing, drafts, and copies.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// till_event, a row for each thing of TillEventKind that a fact tells, found by its day, or by its person; an ordinary
/// sale writes none. draft_bill(ticket → its latest draft). reprinted(document → copies).
/// promised_ticket(ticket, promise): the customer's order or the quotation that a ticket became.
class TillEventLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "till_events"; }
    [[nodiscard]] int version() const noexcept override { return 2; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
