// Answers made of the records of price lists.
#include "core/catalogue/price_list_queries.h"

#include "core/catalogue/price_queries.h"

#include <algorithm>

namespace mizan::catalogue {

std::vector<PriceList> priceListsNaming(store::Connection &connection, PartyId customer, const QString &group)
{
    const auto isNamed = [&](const PriceList &list) {
        return std::ranges::count(list.scope.customers, customer) > 0
            || std::ranges::any_of(list.scope.groups, [&](const QString &named) {
                   return !group.isEmpty() && named.compare(group, Qt::CaseInsensitive) == 0;
               });
    };
    std::vector<PriceList> lists = allPriceLists(connection);
    std::erase_if(lists, [&](const PriceList &list) { return list.isArchived || !isNamed(list); });
    return lists;
}

} // namespace mizan::catalogue
