// Promotions: what a shop takes off by itself. Plain values; no database.
#pragma once

#include "core/base/quantity.h"
#include "core/base/rate.h"
#include "core/catalogue/price_scope.h"

#include <span>
#include <unordered_map>

namespace mizan::catalogue {

/// The numbers stand in records.
enum class PromotionKind {
    PercentOff = 0,     ///< A part off all that the first slot names; of everything: off the basket.
    AmountOffEach = 1,  ///< An amount off each unit that the first slot names.
    AmountOffTotal = 2, ///< One amount off all that the first slot names together.
    BundlePrice = 3,    ///< One price for what fills all slots once: three for 10.00, a meal deal.
    BuyAndGet = 4,      ///< Whoever buys what fills the first slot gets a part off what fills the second.
};

/// Any of these; neither products nor categories: everything.
struct Selection {
    std::vector<ProductId> products {};
    std::vector<CategoryId> categories {}; ///< With the categories below them.
    [[nodiscard]] bool isEverything() const noexcept { return products.empty() && categories.empty(); }
    friend bool operator==(const Selection &, const Selection &) = default;
};

struct PromotionSlot {
    int units = 1; ///< How many whole units fill it. Without meaning where the kind takes all there is.
    Selection which {};
    friend bool operator==(const PromotionSlot &, const PromotionSlot &) = default;
};

struct Promotion {
    PromotionId id;
    QString name;
    PromotionKind kind = PromotionKind::PercentOff;
    int rank = 100;          ///< The smallest comes first, whatever it gives.
    bool isExclusive = true; ///< Takes only units that no other took, and leaves them to none.
    PriceScope scope {};
    std::optional<HourWindow> hours {};
    unsigned weekdays = EveryWeekday;
    QString coupon {};                ///< Only with this code, as couponCode() gives it; empty: for everybody.
    std::optional<qint64> maxUses {}; ///< Of all sales together.
    std::optional<int> maxTimes {};   ///< On one ticket; bundles, and buy and get.
    std::vector<PromotionSlot> slots {PromotionSlot {}};
    Rate rate {};  ///< PercentOff, BuyAndGet.
    Money amount;  ///< AmountOffEach, AmountOffTotal: off; BundlePrice: what the bundle costs.
    Money minimum; ///< Only where what it could take comes to at least this; 0: always.
    bool isArchived = false;
    friend bool operator==(const Promotion &, const Promotion &) = default;
};

inline constexpr int MostSlots = 8;
inline constexpr int MostBundleUnits = 100; ///< Of all slots together.

/// All promotions that may be used, in the order in which they are applied, and the tree of categories.
class PromotionBook {
public:
    PromotionBook() = default;
    /// Archived ones are left out. `parents` names the category above each one that has one.
    explicit PromotionBook(std::vector<Promotion> promotions, std::unordered_map<CategoryId, CategoryId> parents = {});
    [[nodiscard]] std::span<const Promotion> promotions() const noexcept { return m_promotions; }
    /// The category itself and all above it, sorted.
    [[nodiscard]] std::vector<CategoryId> lineage(std::optional<CategoryId> category) const;
    /// `lineage` as above.
    [[nodiscard]] static bool includes(
        const Selection &selection, ProductId product, std::span<const CategoryId> lineage);

private:
    std::vector<Promotion> m_promotions; ///< Their selections sorted.
    std::unordered_map<CategoryId, CategoryId> m_parents;
};

/// Whether it may be used at all: for whom, where, when, with which coupons, and as often as it says.
[[nodiscard]] bool isOffered(const Promotion &promotion, const PriceContext &context);

} // namespace mizan::catalogue
