// Gift cards and vouchers: a number that whoever holds it may spend. Plain values and pure functions; no database.
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace mizan {
class RandomSource;
}

namespace mizan::payments {

using GiftCardId = Id<struct GiftCardTag>;

/// All that is kept of a number: enough to know it again and to tell cards apart, not to spend what is on it.
struct GiftCardRef {
    GiftCardId id; ///< A hash of the number and the company.
    QString lastFour;

    friend bool operator==(const GiftCardRef &, const GiftCardRef &) = default;
};

/// What is put on a card: owed to its holder from then on, and no turnover.
struct GiftLoad {
    GiftCardRef card;
    Money amount;                           ///< Above 0.
    std::optional<BusinessDate> expires {}; ///< The last day on which it may be spent; none: no day is set.
    std::optional<Money> left {}; ///< On the card afterwards, as far as this till knew; none: not yet recorded.

    friend bool operator==(const GiftLoad &, const GiftLoad &) = default;
};

/// How a company's cards are made.
struct GiftCardTerms {
    QString prefix;       ///< The first digits of every number: what tells a gift card from other codes.
    qint64 validDays = 0; ///< From the day on which it is loaded; 0: it does not expire.
};

/// None where cards do not expire.
[[nodiscard]] std::optional<BusinessDate> expiryOf(const GiftCardTerms &terms, BusinessDate loaded);

inline constexpr qsizetype CardNumberLength = 16;
inline constexpr qsizetype LongestCardPrefix = 6; ///< So that at least nine digits cannot be guessed.

namespace rules { // In the order of checking.
inline constexpr Rule CardNumberMustFit {"payments.card-number-must-fit"};
inline constexpr Rule CardNumberMustBeRead {"payments.card-number-must-be-read"}; ///< Its last digit checks the others.
} // namespace rules

/// Sixteen digits: prefix, random ones, and the check digit by Luhn's rule (ISO/IEC 7812-1, annex B).
[[nodiscard]] QString makeCardNumber(RandomSource &random, const GiftCardTerms &terms);
/// Whether a code has the form of a number, right or misread; groups may be parted by spaces or hyphens.
[[nodiscard]] bool looksLikeCardNumber(const QString &code, const GiftCardTerms &terms);
/// The card behind a number; whether there is one, only the books know.
[[nodiscard]] Result<GiftCardRef> readCardNumber(const QString &number, const GiftCardTerms &terms, RecordId company);

} // namespace mizan::payments
