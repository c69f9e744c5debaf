// The scarcest of what a bundle holds decides.
#include "core/stock/bundle_stock.h"

#include "core/catalogue/bundle.h"
#include "core/catalogue/product_queries.h"
#include "core/stock/reservation_queries.h"

#include <algorithm>

namespace mizan::stock {

std::optional<Quantity> availableBundles(store::Connection &connection, ProductId bundle, PlaceId place)
{
    std::optional<Quantity> least;
    const std::vector<catalogue::BundleContent> contents = catalogue::contentsOf(connection, bundle);
    // Amounts are not looked at, so any currency will do.
    const Currency currency = Currency::of(Currency::all().front().code);
    for (const catalogue::BundledProduct &one : catalogue::bundledProducts(connection, currency, contents)) {
        if (one.product.kind != catalogue::ProductKind::Goods || one.quantity <= Quantity())
            continue;
        const qint64 there = availabilityOf(connection, one.product.id, place).available().micro();
        const qint64 each = one.quantity.micro();
        const qint64 whole = there / each - (there % each < 0 ? 1 : 0); // Half of one that is missing is one missing.
        least = std::min(least.value_or(Quantity::units(whole)), Quantity::units(whole));
    }
    return least;
}

} // namespace mizan::stock
