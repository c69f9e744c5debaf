// How a company's gift cards are made, as its settings say.
#pragma once

#include "core/access/session.h"
#include "core/payments/gift_card.h"

namespace mizan {
class Shop;
}

namespace mizan::payments {

inline constexpr std::string_view CardTermsSavedKind = "gift-card.terms-saved";
inline constexpr qint64 MostValidDays = 36'500;

struct SaveGiftCardTerms {
    FactId id;
    GiftCardTerms terms;
};

namespace rules { // In the order of checking, after the right "settings.edit".
inline constexpr Rule CardPrefixMustFit {"payments.card-prefix-must-fit"};
inline constexpr Rule ValidDaysMustFit {"payments.valid-days-must-fit"};
} // namespace rules

/// Writes one fact, or nothing. Cards with another prefix are no longer known as gift cards when they are scanned; what
/// is on them stays. Days count for what is loaded from now on. Asked again with the same content it answers the same;
/// with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<void> saveGiftCardTerms(Shop &shop, const Session &session, const SaveGiftCardTerms &request);

} // namespace mizan::payments
