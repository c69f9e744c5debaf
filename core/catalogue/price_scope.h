// For whom, where and when a price list or a promotion holds. Plain values; no database.
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::catalogue {

using PromotionId = Id<struct PromotionTag>;

/// An instant as the branch's clock on the wall shows it.
struct WallTime {
    BusinessDate day; ///< Of the calendar.
    int minute = 0;   ///< After midnight.
};
[[nodiscard]] WallTime wallTimeOf(qint64 atMs, const QString &timeZone);

/// What prices of one ticket depend on besides its lines.
struct PriceContext {
    BranchId branch;
    std::optional<PartyId> customer {};
    QString group {}; ///< Of the customer ("Trade"); empty: none.
    WallTime at {};
    std::vector<QString> coupons {};    ///< As couponCode() gives them.
    std::vector<PromotionId> usedUp {}; ///< Promotions that have given all they may.
};

/// Each condition holds where it says nothing. Customers and groups are one condition: either is enough.
struct PriceScope {
    std::vector<BranchId> branches {};
    std::vector<PartyId> customers {};
    std::vector<QString> groups {};         ///< Compared without regard to case.
    std::optional<BusinessDate> from {};    ///< This day included.
    std::optional<BusinessDate> through {}; ///< This day included.

    [[nodiscard]] bool isForEverybody() const noexcept { return customers.empty() && groups.empty(); }
    friend bool operator==(const PriceScope &, const PriceScope &) = default;
};

/// From one minute of the day up to another; across midnight where it begins later than it ends.
struct HourWindow {
    int fromMinute = 0;
    int toMinute = 0; ///< Not included.
    friend bool operator==(const HourWindow &, const HourWindow &) = default;
};

inline constexpr int MinutesADay = 24 * 60;
inline constexpr unsigned EveryWeekday = 0x7f; ///< Bit 0 is Monday.

/// The hours after midnight of a window across it belong to the day on which it began.
[[nodiscard]] bool holdsFor(const PriceScope &scope, const PriceContext &context);
[[nodiscard]] bool holdsAt(
    const PriceScope &scope, unsigned weekdays, const std::optional<HourWindow> &hours, const WallTime &at);

/// A coupon's code as it is compared: without spaces around, in capitals.
[[nodiscard]] QString couponCode(const QString &scanned);

} // namespace mizan::catalogue
