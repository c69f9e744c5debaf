// Places between which goods move: real ones, which hold stock, and the outside, which only gives and takes.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::stock {

enum class PlaceKind {
    Branch = 1, ///< What a branch has for sale.
    Bin = 2,
    Quarantine = 3,
    Transit = 4,
    Supplier = 11, ///< From here on: outside. There is one place of each such kind, whose id follows from it.
    Customer = 12,
    Loss = 13,
    Found = 14,
};

struct Place {
    PlaceId id;
    QString code; ///< "B1", "B1-Q".
    QString name; ///< As its makers wrote it; empty for what the kind says well enough (`ui/words`).
    PlaceKind kind = PlaceKind::Branch;
    std::optional<BranchId> branch {};

    friend bool operator==(const Place &, const Place &) = default;
};

/// "place": code, name, kind, branch.
[[nodiscard]] const daybook::RecordType &placeType();
[[nodiscard]] daybook::RecordChange placeChange(const Place &place);

/// Where a branch's goods stand; follows from the branch's id.
[[nodiscard]] PlaceId branchPlace(BranchId branch);
/// Where a branch keeps what came back unfit for sale.
[[nodiscard]] PlaceId quarantinePlace(BranchId branch);
[[nodiscard]] PlaceId outsidePlace(PlaceKind kind);
[[nodiscard]] bool isOutside(PlaceId place) noexcept;

/// The two places of a new branch.
[[nodiscard]] std::vector<Place> placesOfBranch(BranchId branch, const QString &branchCode);
/// The outside, once for a company.
[[nodiscard]] std::vector<Place> outsidePlaces();

/// Sorted by kind, then code.
[[nodiscard]] std::vector<Place> allPlaces(store::Connection &connection);

} // namespace mizan::stock
