// Price lists and promotions as the records have them: whole books for pricing, one of them for editing.
#pragma once

#include "core/catalogue/price_list.h"
#include "core/catalogue/promotion.h"

#include <unordered_map>

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// Archived ones too, by rank.
[[nodiscard]] std::vector<PriceList> allPriceLists(store::Connection &connection);
[[nodiscard]] std::vector<Promotion> allPromotions(store::Connection &connection);
[[nodiscard]] std::optional<PriceList> findPriceList(store::Connection &connection, PriceListId id);
[[nodiscard]] std::optional<Promotion> findPromotion(store::Connection &connection, PromotionId id);
/// All entries of one list, by product and quantity.
struct ListEntry {
    ProductId product;
    Quantity from;
    UnitPrice price;
    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};
[[nodiscard]] std::vector<ListEntry> entriesOf(store::Connection &connection, const PriceList &list);

/// For Shop::settled: both are made of records alone. A promotion that cannot be understood is left out.
[[nodiscard]] PriceBook loadPriceBook(store::Connection &connection);
[[nodiscard]] PromotionBook loadPromotionBook(store::Connection &connection);

/// Entries by product, read when first asked for and kept; for Shop::settled, which drops them with their edition.
class ListedPrices {
public:
    [[nodiscard]] const std::vector<ListedPrice> &of(store::Connection &connection, ProductId product) const;

private:
    mutable std::unordered_map<ProductId, std::vector<ListedPrice>> m_known;
};
[[nodiscard]] ListedPrices noListedPricesYet(store::Connection &connection);

/// Whether a promotion has the slots and figures its kind needs.
[[nodiscard]] bool isUsable(const Promotion &promotion);

} // namespace mizan::catalogue
