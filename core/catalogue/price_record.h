// Price lists and promotions as records.
#pragma once

#include "core/catalogue/price_list.h"
#include "core/catalogue/promotion.h"
#include "core/daybook/record.h"

#include <string_view>

namespace mizan::catalogue {

/// "price_list": name, currency, rank, off_nano, from_day, through_day, is_archived; cells branches and customers (id →
/// 1), groups (name → 1), prices ("product@quantity in millionths" → price in millionths).
[[nodiscard]] const daybook::RecordType &priceListType();
/// "promotion": name, kind, rank, is_exclusive, currency, rate_nano, amount_minor, minimum_minor, coupon, max_uses,
/// max_times, from_day, through_day, from_minute, to_minute, weekdays, is_archived; cells branches, customers, groups,
/// slots (number → units), targets ("slot p product", "slot c category" → 1).
[[nodiscard]] const daybook::RecordType &promotionType();

/// What differs between two states, all of it where there was none before; no fields where nothing does. Entries of a
/// list apart.
[[nodiscard]] daybook::RecordChange priceListChange(const std::optional<PriceList> &before, const PriceList &after);
[[nodiscard]] daybook::RecordChange promotionChange(const std::optional<Promotion> &before, const Promotion &after);

/// The key of an entry's cell; those of one product begin with its id and '@'.
[[nodiscard]] QString entryKey(ProductId product, Quantity from);
struct EntryKey {
    ProductId product;
    Quantity from;
};
/// None for a key that this version does not understand.
[[nodiscard]] std::optional<EntryKey> entryFromKey(const QString &key);

/// "0 p <product>" and "0 c <category>"; none where it is neither.
struct TargetKey {
    std::size_t slot = 0;
    bool isProduct = true;
    IdBytes id {};
};
[[nodiscard]] std::optional<TargetKey> targetFromKey(const QString &key);

/// "percent-off", "amount-off-each", "amount-off-total", "bundle-price", "buy-and-get".
[[nodiscard]] std::string_view kindText(PromotionKind kind) noexcept;
[[nodiscard]] std::optional<PromotionKind> promotionKindFromText(QStringView text) noexcept;

} // namespace mizan::catalogue
