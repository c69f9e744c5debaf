// Badges: a code on a card that a scanner reads instead of a PIN.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace mizan::store {
class Connection;
}

namespace mizan::access {

namespace rules { // In the order of checking.
inline constexpr Rule BadgeMustFit {"access.badge-must-fit"};
} // namespace rules

inline constexpr qsizetype ShortestBadge = 8; ///< Shorter ones could be keyed in by trying.
inline constexpr qsizetype LongestBadge = 64;

/// The code as it is compared: letters and digits in capitals, without the scanner's spaces. Refused: other characters,
/// and codes too short or too long.
[[nodiscard]] Result<QString> checkedBadge(const QString &scanned);

/// What is kept of a code: enough to know it again, not to print another card. `code` as checkedBadge() gave it.
[[nodiscard]] QString badgeHash(const QString &code, RecordId company);

/// Whose badge this is; none for a code that is nobody's, or of somebody who has left.
[[nodiscard]] std::optional<UserId> userOfBadge(store::Connection &connection, const QString &scanned);

} // namespace mizan::access
