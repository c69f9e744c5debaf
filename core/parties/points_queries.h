// Questions about loyalty points.
#pragma once

#include "core/parties/points.h"

namespace mizan::store {
class Connection;
}

namespace mizan::parties {

/// `more`: entries of today that are not written yet.
[[nodiscard]] PointsLeft pointsOf(
    store::Connection &connection, PartyId party, BusinessDate today, std::span<const PointsEntry> more = {});
/// What counts for a tier, from the day `from` on.
[[nodiscard]] qint64 turnoverSince(store::Connection &connection, PartyId party, BusinessDate from);

} // namespace mizan::parties
