// Questions about pieces and batches: which are here, where one is, where it went.
#pragma once

#include "core/base/business_date.h"
#include "core/stock/lot.h"

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::stock {

/// Of a product at a place, with what is there of each; first expired first, those without a day last.
[[nodiscard]] std::vector<Lot> lotsAt(store::Connection &connection, ProductId product, PlaceId place);

/// The last that was heard of a lot.
struct LotTrace {
    FactId fact; ///< What moved it last: a sale, an adjustment.
    PlaceId to;
    UserId by;
    BusinessDate date;
};

struct LotState {
    Lot lot; ///< With what is on hand of it in all places; below 0 where it left before it came.
    std::optional<PlaceId> place {}; ///< One where some of it is; none: nowhere.
    LotTrace last;
};
/// None where nobody has ever moved it. Movements that arrive from other machines are taken by their own instants.
[[nodiscard]] std::optional<LotState> findLot(store::Connection &connection, ProductId product, QStringView number);

/// Products of which a lot with exactly this number is known, those that have some of it first.
[[nodiscard]] std::vector<ProductId> productsWithLot(store::Connection &connection, QStringView number);

} // namespace mizan::stock
