// SQL over price_list, its entries and the products they name.
#include "core/catalogue/price_list_queries.h"

#include "core/base/text_fold.h"
#include "core/catalogue/price_queries.h"
#include "core/store/connection.h"

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

namespace {

struct Named {
    ListedEntry entry; ///< Without quantity and price.
    QString sorted;
};

std::optional<Named> namedProduct(store::Connection &connection, const PriceList &list, ProductId product)
{
    auto row =
        connection.query("SELECT coalesce(p.code, ''), coalesce(p.name, ''), coalesce(p.kind, 0), "
                         "coalesce(p.is_archived, 0), coalesce(p.price_micro, 0) FROM local_key k JOIN product p "
                         "ON p.no = k.no WHERE k.uid = ?",
            product);
    if (!row.step())
        return std::nullopt;
    return Named {{.product = product,
                      .code = row.text(0),
                      .name = row.text(1),
                      .kind = static_cast<ProductKind>(row.int64(2)),
                      .isArchived = row.boolean(3),
                      .price = UnitPrice(0, list.currency),
                      .own = UnitPrice(row.int64(4), list.currency)},
        foldForSearch(row.text(1))};
}

bool hasWords(const Named &named, const QStringList &words)
{
    const QStringList own = foldedWords(named.entry.name + u' ' + named.entry.code);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(own, [&](const QString &mine) { return mine.startsWith(word); });
    });
}

} // namespace

std::vector<ListedEntry> listedEntries(store::Connection &connection, const PriceList &list, const QString &search)
{
    const QStringList words = foldedWords(search);
    std::vector<Named> found;
    std::optional<Named> named;
    for (const ListEntry &entry : entriesOf(connection, list)) { // Those of one product follow each other.
        if (!named || named->entry.product != entry.product)
            named = namedProduct(connection, list, entry.product);
        if (!named || !hasWords(*named, words))
            continue;
        found.push_back(*named);
        found.back().entry.from = entry.from;
        found.back().entry.price = entry.price;
    }
    std::ranges::stable_sort(
        found, {}, [](const Named &one) { return std::pair(one.sorted.toUtf8(), one.entry.product); });
    std::vector<ListedEntry> entries;
    entries.reserve(found.size());
    for (Named &one : found)
        entries.push_back(std::move(one.entry));
    return entries;
}

std::vector<std::pair<PriceListId, qint64>> countEntries(store::Connection &connection)
{
    std::vector<std::pair<PriceListId, qint64>> counts;
    auto row =
        connection.query("SELECT l.uid, count(*) FROM price_list l JOIN price_list_prices c ON c.no = l.no WHERE "
                         "c.value IS NOT NULL GROUP BY l.uid ORDER BY l.uid");
    while (row.step())
        counts.emplace_back(row.id<PriceListId>(0), row.int64(1));
    return counts;
}

} // namespace mizan::catalogue
