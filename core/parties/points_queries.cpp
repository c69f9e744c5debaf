// Answers about points, from the table of PointsLedger.
#include "core/parties/points_queries.h"

#include "core/store/connection.h"

namespace mizan::parties {

PointsLeft pointsOf(store::Connection &connection, PartyId party, BusinessDate today, std::span<const PointsEntry> more)
{
    std::vector<DatedPoints> entries;
    auto row =
        connection.query("SELECT e.day, e.points, e.expires, e.event FROM point_entry e JOIN fact f ON f.no = e.fact "
                         "WHERE e.party = (SELECT no FROM local_key WHERE uid = ?) "
                         "ORDER BY e.day, f.at, f.device, e.no",
            party);
    while (row.step()) {
        DatedPoints entry {BusinessDate::fromDays(row.int64(0)), row.int64(1)};
        if (const auto expires = row.maybeInt64(2))
            entry.expires = BusinessDate::fromDays(*expires);
        entry.event = static_cast<PointsEvent>(row.int64(3));
        entries.push_back(entry);
    }
    for (const PointsEntry &entry : more)
        entries.push_back({today, entry.points, entry.expires, entry.event});
    return pointsLeft(entries, today);
}

qint64 turnoverSince(store::Connection &connection, PartyId party, BusinessDate from)
{
    auto row = connection.query("SELECT CAST(coalesce(sum(turnover_minor), 0) AS BIGINT) FROM point_entry "
                                "WHERE party = (SELECT no FROM local_key WHERE uid = ?) AND day >= ?",
        party, from.days());
    return row.step() ? row.int64(0) : 0;
}

} // namespace mizan::parties
