// What is there of each variant of a family: one question for a whole grid.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <unordered_map>

namespace mizan::store {
class Connection;
}

namespace mizan::stock {

/// On hand at the place and reserved for nobody, of each variant that ever was there; archived ones too.
[[nodiscard]] std::unordered_map<ProductId, Quantity> availableVariants(
    store::Connection &connection, ProductId family, PlaceId place);

} // namespace mizan::stock
