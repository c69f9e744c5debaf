// Reservations as they stand in a fact's body.
#include "core/stock/reservation.h"

namespace mizan::stock {

std::vector<Reservation> released(std::vector<Reservation> reservations)
{
    for (Reservation &one : reservations)
        one.quantity = -one.quantity;
    return reservations;
}

void writeReservations(daybook::BodyWriter &writer, std::span<const Reservation> reservations)
{
    if (reservations.empty())
        return;
    writer.beginArray("reservations");
    for (const Reservation &one : reservations) {
        writer.beginArray();
        writer.value(one.place);
        writer.value(one.product);
        writer.value(one.quantity.micro());
        writer.endArray();
    }
    writer.endArray();
}

std::vector<Reservation> readReservations(const daybook::BodyValue &body)
{
    std::vector<Reservation> reservations;
    if (const auto section = body.find("reservations")) {
        section->forEachItem([&](const daybook::BodyValue &row) {
            reservations.push_back(
                {row.item(0).id<PlaceId>(), row.item(1).id<ProductId>(), Quantity::fromMicro(row.item(2).int64())});
        });
    }
    return reservations;
}

} // namespace mizan::stock
