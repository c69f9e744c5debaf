// How long a shop takes goods back, and in what it pays them back.
#pragma once

#include "core/access/session.h"
#include "core/base/business_date.h"
#include "core/base/result.h"
#include "core/daybook/record.h"

#include <optional>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

struct ReturnPolicy {
    std::optional<qint64> days {}; ///< After the day of the sale; none: always.
    bool asCredit = false;         ///< As store credit, not in money.

    /// What was bought on `sold` comes back too late.
    [[nodiscard]] bool isLate(BusinessDate sold, BusinessDate today) const noexcept;
    friend bool operator==(const ReturnPolicy &, const ReturnPolicy &) = default;
};

/// "return_policy": one for a company.
[[nodiscard]] const daybook::RecordType &returnPolicyType();
/// Of a shop that never said any: always, and as it was paid.
[[nodiscard]] ReturnPolicy loadReturnPolicy(store::Connection &connection);

struct SaveReturnPolicy {
    FactId request;
    ReturnPolicy policy;
};

inline constexpr qint64 MostReturnDays = 36'500;

namespace rules { // In the order of checking, before the right "settings.edit".
inline constexpr Rule ReturnDaysMustBeInRange {"sales.return-days-must-be-in-range"}; ///< Value `highest`.
} // namespace rules

/// Where nothing changes, no fact is written.
[[nodiscard]] Result<void> saveReturnPolicy(Shop &shop, const Session &session, const SaveReturnPolicy &request);

} // namespace mizan::sales
