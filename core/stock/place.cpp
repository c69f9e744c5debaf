// Places to records and back, and the ids that follow from what they are.
#include "core/stock/place.h"

#include "core/base/assertion.h"
#include "core/base/named_id.h"
#include "core/store/connection.h"

#include <algorithm>
#include <array>

namespace mizan::stock {

using namespace Qt::StringLiterals;
using daybook::FieldType;

namespace {

struct Outside {
    PlaceKind kind;
    PlaceId id;
    QString code;
};

const std::array<Outside, 4> &outsides()
{
    static const auto made = [] {
        const auto outside = [](PlaceKind kind, const QString &code) {
            return Outside {kind, PlaceId(idFromName(u"place:"_s + code)), code};
        };
        return std::array {outside(PlaceKind::Supplier, u"SUPPLIER"_s), outside(PlaceKind::Customer, u"CUSTOMER"_s),
            outside(PlaceKind::Loss, u"LOSS"_s), outside(PlaceKind::Found, u"FOUND"_s)};
    }();
    return made;
}

} // namespace

const daybook::RecordType &placeType()
{
    static const daybook::RecordType type {"place",
        {{"code", FieldType::Text}, {"name", FieldType::Text}, {"kind", FieldType::Int64},
            {"branch", FieldType::Reference}}};
    return type;
}

daybook::RecordChange placeChange(const Place &place)
{
    daybook::FieldValue branch = std::nullopt;
    if (place.branch)
        branch = place.branch->as<RecordTag>();
    return {placeType().name, place.id.as<RecordTag>(),
        {{"code", place.code}, {"name", place.name}, {"kind", static_cast<qint64>(place.kind)}, {"branch", branch}}};
}

PlaceId branchPlace(BranchId branch) { return PlaceId(idFromName(u"place:branch:"_s + branch.toText())); }

PlaceId quarantinePlace(BranchId branch) { return PlaceId(idFromName(u"place:quarantine:"_s + branch.toText())); }

PlaceId outsidePlace(PlaceKind kind)
{
    const auto found = std::ranges::find(outsides(), kind, &Outside::kind);
    MIZAN_ASSERT(found != outsides().end());
    return found->id;
}

bool isOutside(PlaceId place) noexcept
{
    return std::ranges::find(outsides(), place, &Outside::id) != outsides().end();
}

std::vector<Place> placesOfBranch(BranchId branch, const QString &branchCode)
{
    return {{branchPlace(branch), branchCode, {}, PlaceKind::Branch, branch},
        {quarantinePlace(branch), branchCode + u"-Q"_s, {}, PlaceKind::Quarantine, branch}};
}

std::vector<Place> outsidePlaces()
{
    std::vector<Place> places;
    for (const Outside &outside : outsides())
        places.push_back({outside.id, outside.code, {}, outside.kind});
    return places;
}

std::vector<Place> allPlaces(store::Connection &connection)
{
    std::vector<Place> places;
    auto row = connection.query(
        "SELECT p.uid, coalesce(p.code, ''), coalesce(p.name, ''), p.kind, b.uid FROM place p "
        "LEFT JOIN local_key b ON b.no = p.branch WHERE p.kind IS NOT NULL ORDER BY p.kind, p.code, p.uid");
    while (row.step()) {
        places.push_back({row.id<PlaceId>(0), row.text(1), row.text(2), static_cast<PlaceKind>(row.int64(3)),
            row.isNull(4) ? std::nullopt : std::optional(row.id<BranchId>(4))});
    }
    return places;
}

} // namespace mizan::stock
