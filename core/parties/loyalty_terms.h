// How customers earn points and what they are worth, as the company says it.
#pragma once

#include "core/access/session.h"
#include "core/base/business_date.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/daybook/record.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::parties {

/// Whoever bought for so much in the period earns more.
struct LoyaltyTier {
    QString name;
    Money from;
    qint64 percent = 100; ///< 150: one and a half times.
    friend bool operator==(const LoyaltyTier &, const LoyaltyTier &) = default;
};

/// A product or a category that earns more, less, or nothing.
struct LoyaltyGoods {
    RecordId goods; ///< The product's id, or the category's.
    qint64 percent = 100;
    friend bool operator==(const LoyaltyGoods &, const LoyaltyGoods &) = default;
};

struct LoyaltyTerms {
    Money perPoint;                     ///< Spent for one point; 0: nobody earns any.
    Money worth;                        ///< Of one point; 0: they cannot be redeemed.
    std::optional<qint64> validDays {}; ///< After the day they were earned; none: they stay.
    qint64 periodDays = 365;            ///< Whose turnover counts for a tier, today among them.
    std::vector<LoyaltyTier> tiers {};  ///< Rising.
    std::vector<LoyaltyGoods> goods {};

    explicit LoyaltyTerms(Currency currency)
        : perPoint(Money::zero(currency))
        , worth(Money::zero(currency))
    {
    }
    [[nodiscard]] bool isUsed() const noexcept { return !perPoint.isZero(); }
    /// Of what was bought for so much in the period; none below the first.
    [[nodiscard]] const LoyaltyTier *tierOf(qint64 turnoverMinor) const noexcept;
    /// The product's own, else that of the nearest of its categories, else 100.
    [[nodiscard]] qint64 percentOf(ProductId product, std::span<const CategoryId> nearestFirst) const noexcept;
    /// The first day that counts for a tier today.
    [[nodiscard]] BusinessDate periodFrom(BusinessDate today) const;
    /// The last day of points that are earned now.
    [[nodiscard]] std::optional<BusinessDate> expiryOf(BusinessDate today) const;
    friend bool operator==(const LoyaltyTerms &, const LoyaltyTerms &) = default;
};

/// "loyalty_terms": one for a company.
[[nodiscard]] const daybook::RecordType &loyaltyTermsType();
/// Of a shop that never said any: nobody earns points.
[[nodiscard]] LoyaltyTerms loadLoyaltyTerms(store::Connection &connection);

struct SaveLoyaltyTerms {
    FactId request;
    LoyaltyTerms terms;
};

inline constexpr qint64 MostLoyaltyDays = 36'500;
inline constexpr qint64 MostLoyaltyPercent = 1000;
inline constexpr std::size_t MostTiers = 8;

namespace rules { // In the order of checking, before the right "settings.edit".
inline constexpr Rule LoyaltyAmountsMustNotBeNegative {"parties.loyalty-amounts-must-not-be-negative"};
inline constexpr Rule LoyaltyDaysMustBeInRange {"parties.loyalty-days-must-be-in-range"};       ///< Value `highest`.
inline constexpr Rule LoyaltyPercentMustBeInRange {"parties.loyalty-percent-must-be-in-range"}; ///< Value `highest`.
inline constexpr Rule TiersMustRise {"parties.tiers-must-rise"}; ///< Each with a name, from more than the one before.
} // namespace rules

/// Where nothing changes, no fact is written.
[[nodiscard]] Result<void> saveLoyaltyTerms(Shop &shop, const Session &session, const SaveLoyaltyTerms &request);

} // namespace mizan::parties
