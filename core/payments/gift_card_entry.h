// What a fact does to gift cards. Any fact may carry such entries, in its section "gift_cards".
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/payments/gift_card.h"

#include <span>
#include <vector>

namespace mizan::payments {

/// The numbers stand in ledgers, the texts in facts; they never change their meaning.
enum class CardEvent {
    Loaded = 1,
    Redeemed = 2,
    Refunded = 3,
    Blocked = 4,
    Unblocked = 5,
    WrittenOff = 6, ///< What was spent beyond the balance, taken on by the shop.
};

struct GiftCardEntry {
    GiftCardRef card;
    CardEvent event {};
    Money amount;                           ///< Added to the balance.
    std::optional<BusinessDate> expires {}; ///< Of Loaded.

    friend bool operator==(const GiftCardEntry &, const GiftCardEntry &) = default;
};

/// [{"card", "event", "last_four", "currency", "amount_minor", "expires"}]; nothing for no entries.
void writeGiftCardEntries(daybook::BodyWriter &writer, std::span<const GiftCardEntry> entries);
[[nodiscard]] std::vector<GiftCardEntry> readGiftCardEntries(const daybook::BodyValue &body);

} // namespace mizan::payments
