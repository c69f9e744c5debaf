// Questions about price lists as the office asks them.
#pragma once

#include "core/catalogue/price_list.h"
#include "core/catalogue/product.h"

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// Lists in use that name this customer or their group, by rank; empty `group`: none.
[[nodiscard]] std::vector<PriceList> priceListsNaming(
    store::Connection &connection, PartyId customer, const QString &group);

/// One price of a list beside the product's own.
struct ListedEntry {
    ProductId product;
    QString code;
    QString name;
    ProductKind kind = ProductKind::Goods;
    bool isArchived = false; ///< The product is.
    Quantity from {};
    UnitPrice price;
    UnitPrice own; ///< The product's; of a family, what its variants cost unless they say otherwise.
};
/// Of one list, or those whose product's name or code has words beginning so; by name, then by quantity.
[[nodiscard]] std::vector<ListedEntry> listedEntries(
    store::Connection &connection, const PriceList &list, const QString &search = {});
/// How many entries each list has that has any.
[[nodiscard]] std::vector<std::pair<PriceListId, qint64>> countEntries(store::Connection &connection);

} // namespace mizan::catalogue
