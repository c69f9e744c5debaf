// Questions about price lists as the office asks them.
#pragma once

#include "core/catalogue/price_list.h"

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// Lists in use that name this customer or their group, by rank; empty `group`: none.
[[nodiscard]] std::vector<PriceList> priceListsNaming(
    store::Connection &connection, PartyId customer, const QString &group);

} // namespace mizan::catalogue
