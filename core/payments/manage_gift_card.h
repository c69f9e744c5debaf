// Blocking a lost gift card, and deciding about one whose money was spent twice.
#pragma once

#include "core/access/session.h"
#include "core/payments/gift_card_queries.h"

namespace mizan {
class Shop;
}

namespace mizan::payments {

inline constexpr std::string_view CardBlockedKind = "gift-card.blocked";
inline constexpr std::string_view CardWrittenOffKind = "gift-card.written-off";
inline constexpr int GiftCardVersion = 1;

/// Nobody spends or loads it any more; or again.
struct BlockGiftCard {
    FactId id;
    GiftCardId card;
    bool isBlocked = true;
    QString reason;
};

/// What two tills spent of the same money is the shop's loss: the balance is 0 again.
struct WriteOffGiftCard {
    FactId id;
    GiftCardId card;
    QString reason;
};

inline constexpr qsizetype MaxCardReason = 200;

namespace rules { // In the order of checking, after the right "gift-card.manage"; CardMustBeKnown comes first.
inline constexpr Rule CardMustBeOverspent {"payments.card-must-be-overspent"}; ///< Of writing off.
inline constexpr Rule CardReasonMustFit {"payments.card-reason-must-fit"};
} // namespace rules

/// Each writes one fact, or nothing. Asked again with the same content it answers the same; with other content it is
/// refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<void> blockGiftCard(Shop &shop, const Session &session, const BlockGiftCard &request);
[[nodiscard]] Result<void> writeOffGiftCard(Shop &shop, const Session &session, const WriteOffGiftCard &request);

} // namespace mizan::payments
