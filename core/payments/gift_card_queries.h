// Questions asked of gift cards, and whether they may pay.
#pragma once

#include "core/payments/gift_card_entry.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::payments {

struct GiftCard {
    GiftCardRef card;
    Money balance;                          ///< Below 0: spent twice, and somebody has to decide.
    std::optional<BusinessDate> expires {}; ///< By the load that lasts longest.
    bool isBlocked = false;
};

/// None for a card that money was never put on.
[[nodiscard]] std::optional<GiftCard> findGiftCard(store::Connection &connection, GiftCardId id);
/// Cards that were spent twice, the most first.
[[nodiscard]] std::vector<GiftCard> overspentGiftCards(store::Connection &connection);
/// What all cards hold together: what the books owe their holders.
[[nodiscard]] Money giftCardsHold(store::Connection &connection, Currency currency);

/// A card pays, or gets back, this much.
struct CardUse {
    GiftCardRef card;
    Money amount; ///< Above 0.
};

namespace rules { // In the order of checking, card by card.
inline constexpr Rule CardMustBeKnown {"payments.card-must-be-known"};
inline constexpr Rule CardCurrencyMustBeShops {"payments.card-currency-must-be-shops"};
inline constexpr Rule CardMustNotBeBlocked {"payments.card-must-not-be-blocked"};
inline constexpr Rule CardMustNotBeExpired {"payments.card-must-not-be-expired"};
inline constexpr Rule CardBalanceMustSuffice {"payments.card-balance-must-suffice"};
inline constexpr Rule LoadMustBePositive {"payments.load-must-be-positive"};
} // namespace rules

/// Whether cards may pay so today, all together, once `givenBack` is on them again.
[[nodiscard]] Result<void> checkCardUses(store::Connection &connection, std::span<const CardUse> uses,
    std::span<const CardUse> givenBack, BusinessDate today);
/// Whether these may be loaded: a card that is blocked, expired or of another currency takes nothing.
[[nodiscard]] Result<void> checkLoads(
    store::Connection &connection, std::span<const GiftLoad> loads, Currency currency, BusinessDate today);

} // namespace mizan::payments
