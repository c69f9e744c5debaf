// Loyalty points: what facts do to them, and what of them is left on a day.
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::parties {

/// The numbers stand in ledgers, the texts in facts.
enum class PointsEvent {
    Earned = 1,
    Redeemed = 2,
    TakenBack = 3, ///< What they were earned with came back.
    GivenBack = 4, ///< What they were redeemed for came back.
};

struct PointsEntry {
    PartyId party;
    PointsEvent event = PointsEvent::Earned;
    qint64 points = 0;                      ///< Added; negative of Redeemed and TakenBack.
    std::optional<BusinessDate> expires {}; ///< The last day of what was added or is taken back; none: they stay.
    qint64 turnoverMinor = 0;               ///< What counts for a tier.
    friend bool operator==(const PointsEntry &, const PointsEntry &) = default;
};

/// The section "points"; nothing for no entries.
void writePointsEntries(daybook::BodyWriter &writer, std::span<const PointsEntry> entries);
[[nodiscard]] std::vector<PointsEntry> readPointsEntries(const daybook::BodyValue &body);

/// An entry with the day of its fact.
struct DatedPoints {
    BusinessDate day;
    qint64 points = 0;
    std::optional<BusinessDate> expires {};
    PointsEvent event = PointsEvent::Earned;
};

struct PointsLeft {
    qint64 points = 0;                         ///< Below 0 where two tills spent the same ones.
    std::optional<BusinessDate> nextExpiry {}; ///< The day after which some are lost, if nothing is redeemed before.
    qint64 expiring = 0;                       ///< How many then.
    friend bool operator==(const PointsLeft &, const PointsLeft &) = default;
};
/// `entries` in the order in which they happened. What expires first is redeemed first; what is taken back goes off
/// those with its own last day first, lost or not; what went beyond what there was is made up by what comes later.
[[nodiscard]] PointsLeft pointsLeft(std::span<const DatedPoints> entries, BusinessDate today);

} // namespace mizan::parties
