// How many of a bundle could be sold: as many as what it holds is there for.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <optional>

namespace mizan::store {
class Connection;
}

namespace mizan::stock {

/// At a place and reserved for nobody; below 0 where something in it is. None where nothing in it has stock.
[[nodiscard]] std::optional<Quantity> availableBundles(store::Connection &connection, ProductId bundle, PlaceId place);

} // namespace mizan::stock
