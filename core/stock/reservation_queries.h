// Questions about what is promised: how much of the goods at a place may still be sold.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

namespace mizan::store {
class Connection;
}

namespace mizan::stock {

/// Promised to customers and still there.
[[nodiscard]] Quantity reserved(store::Connection &connection, ProductId product, PlaceId place);

/// What is on hand and promised to nobody; below zero where more is promised than there is.
struct Availability {
    Quantity onHand;
    Quantity reserved;
    [[nodiscard]] Quantity available() const { return onHand - reserved; }
};
[[nodiscard]] Availability availabilityOf(store::Connection &connection, ProductId product, PlaceId place);

} // namespace mizan::stock
