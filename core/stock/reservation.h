// Reservations: goods that are promised and still on the shelf; the section "reservations" that any kind of fact may
// carry.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"

#include <span>
#include <vector>

namespace mizan::stock {

/// So much more of a product is promised at a place; negative: so much less.
struct Reservation {
    PlaceId place;
    ProductId product;
    Quantity quantity;

    friend bool operator==(const Reservation &, const Reservation &) = default;
};

/// What was promised is promised no more.
[[nodiscard]] std::vector<Reservation> released(std::vector<Reservation> reservations);

/// "reservations": [[place id, product id, quantity in millionths], …]; nothing where nothing is promised.
void writeReservations(daybook::BodyWriter &writer, std::span<const Reservation> reservations);
/// None where the fact has no such section. Throws store::Fault (Damaged) where it is not as written above.
[[nodiscard]] std::vector<Reservation> readReservations(const daybook::BodyValue &body);

} // namespace mizan::stock
