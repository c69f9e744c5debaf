// Along the key of stock_reserved.
#include "core/stock/reservation_queries.h"

#include "core/stock/stock_queries.h"
#include "core/store/connection.h"

namespace mizan::stock {

Quantity reserved(store::Connection &connection, ProductId product, PlaceId place)
{
    auto row = connection.query("SELECT quantity_micro FROM stock_reserved WHERE product = (SELECT no FROM local_key "
                                "WHERE uid = ?) AND place = (SELECT no FROM local_key WHERE uid = ?)",
        product, place);
    return row.step() ? Quantity::fromMicro(row.int64(0)) : Quantity();
}

Availability availabilityOf(store::Connection &connection, ProductId product, PlaceId place)
{
    return {onHand(connection, product, place).quantity, reserved(connection, product, place)};
}

} // namespace mizan::stock
