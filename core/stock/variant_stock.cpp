// Along the index of products by family.
#include "core/stock/variant_stock.h"

#include "core/store/connection.h"

namespace mizan::stock {

std::unordered_map<ProductId, Quantity> availableVariants(
    store::Connection &connection, ProductId family, PlaceId place)
{
    std::unordered_map<ProductId, Quantity> there;
    auto row =
        connection.query("SELECT p.uid, coalesce(l.quantity_micro, 0) - coalesce(r.quantity_micro, 0) FROM local_key f "
                         "JOIN product p ON p.family = f.no JOIN local_key s ON s.uid = ? "
                         "LEFT JOIN stock_level l ON l.product = p.no AND l.place = s.no "
                         "LEFT JOIN stock_reserved r ON r.product = p.no AND r.place = s.no WHERE f.uid = ?",
            place, family);
    while (row.step())
        there[row.id<ProductId>(0)] = Quantity::fromMicro(row.int64(1));
    return there;
}

} // namespace mizan::stock
