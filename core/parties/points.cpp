// The section "points", and the walk through a customer's entries.
#include "core/parties/points.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mizan::parties {

namespace {

struct EventName {
    PointsEvent event;
    std::string_view text;
};

constexpr std::array Names {EventName {PointsEvent::Earned, "earned"}, EventName {PointsEvent::Redeemed, "redeemed"},
    EventName {PointsEvent::TakenBack, "taken-back"}, EventName {PointsEvent::GivenBack, "given-back"}};

/// Points that are lost together.
struct Lot {
    std::optional<BusinessDate> expires;
    qint64 points = 0; ///< Left to spend.
    qint64 lost = 0;   ///< Its day passed before anybody spent them.
};

bool isBefore(const std::optional<BusinessDate> &a, const std::optional<BusinessDate> &b)
{
    return a && (!b || *a < *b);
}

/// A customer's points, the first to expire first; one lot for each last day.
class Purse {
public:
    void passTo(BusinessDate day)
    {
        for (Lot &lot : m_lots) {
            if (lot.expires && *lot.expires < day)
                lot.lost += std::exchange(lot.points, 0);
        }
    }
    void add(const DatedPoints &entry)
    {
        const qint64 paid = std::min(m_owed, entry.points);
        m_owed -= paid;
        lotOf(entry.expires).points += entry.points - paid;
    }
    void takeBack(const DatedPoints &entry)
    {
        Lot &own = lotOf(entry.expires);
        qint64 rest = -entry.points;
        for (qint64 *part : {&own.points, &own.lost}) {
            const qint64 taken = std::min(*part, rest);
            *part -= taken;
            rest -= taken;
        }
        spend(rest);
    }
    void spend(qint64 points)
    {
        for (Lot &lot : m_lots) {
            const qint64 used = std::min(lot.points, points);
            lot.points -= used;
            points -= used;
        }
        m_owed += points;
    }
    [[nodiscard]] PointsLeft left() const
    {
        PointsLeft left {.points = -m_owed};
        for (const Lot &lot : m_lots) {
            left.points += lot.points;
            if (left.expiring == 0 && lot.expires && lot.points > 0) {
                left.nextExpiry = lot.expires;
                left.expiring = lot.points;
            }
        }
        return left;
    }

private:
    Lot &lotOf(const std::optional<BusinessDate> &expires)
    {
        const auto place = std::ranges::lower_bound(m_lots, expires, isBefore, &Lot::expires);
        if (place != m_lots.end() && place->expires == expires)
            return *place;
        return *m_lots.insert(place, Lot {.expires = expires});
    }

    std::vector<Lot> m_lots;
    qint64 m_owed = 0;
};

} // namespace

void writePointsEntries(daybook::BodyWriter &writer, std::span<const PointsEntry> entries)
{
    if (entries.empty())
        return;
    writer.beginArray("points");
    for (const PointsEntry &entry : entries) {
        writer.beginObject();
        writer.field("party", entry.party);
        writer.field("event", std::ranges::find(Names, entry.event, &EventName::event)->text);
        writer.field("points", entry.points);
        if (entry.expires)
            writer.field("expires", entry.expires->toIso());
        writer.field("turnover_minor", entry.turnoverMinor);
        writer.endObject();
    }
    writer.endArray();
}

std::vector<PointsEntry> readPointsEntries(const daybook::BodyValue &body)
{
    std::vector<PointsEntry> entries;
    const auto section = body.find("points");
    if (!section)
        return entries;
    section->forEachItem([&](const daybook::BodyValue &item) {
        const auto name = std::ranges::find(Names, item.at("event").utf8(), &EventName::text);
        if (name == Names.end())
            daybook::throwMalformed("entry of loyalty points");
        PointsEntry entry {item.at("party").id<PartyId>(), name->event, item.at("points").int64(), {},
            item.at("turnover_minor").int64()};
        if (const auto expires = item.find("expires")) {
            entry.expires = BusinessDate::fromIso(expires->text());
            if (!entry.expires)
                daybook::throwMalformed("day of loyalty points");
        }
        entries.push_back(entry);
    });
    return entries;
}

PointsLeft pointsLeft(std::span<const DatedPoints> entries, BusinessDate today)
{
    Purse purse;
    for (const DatedPoints &entry : entries) {
        purse.passTo(entry.day);
        if (entry.points >= 0)
            purse.add(entry);
        else if (entry.event == PointsEvent::TakenBack)
            purse.takeBack(entry);
        else
            purse.spend(-entry.points);
    }
    purse.passTo(today);
    return purse.left();
}

} // namespace mizan::parties
