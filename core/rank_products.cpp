// Sales know what is busy, the catalogue knows what comes first; here the two meet.
#include "core/rank_products.h"

#include "core/catalogue/product_search.h"
#include "core/sales/sale_queries.h"

namespace mizan {

namespace {

constexpr int RankedDays = 90;
constexpr int RankedProducts = 1000; // Half a second of work, should all of them be in another order.

} // namespace

void rankProducts(store::Connection &connection, const std::function<bool()> &goesOn)
{
    catalogue::promoteProducts(connection, sales::busiestProducts(connection, RankedDays, RankedProducts), goesOn);
}

} // namespace mizan
