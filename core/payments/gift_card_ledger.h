// What gift cards hold: sums of the entries that facts carry, and what happened to each card.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::payments {

/// Follows the section "gift_cards" of any fact. gift_card_balance(card, currency → amount): below 0 where two tills
/// that did not know of each other spent the same money; gift_card_event, a row for each entry.
class GiftCardLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "gift_cards"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::payments
