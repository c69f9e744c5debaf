// Price lists from a CSV file, promotions from a JSON file; names stand for what the shop knows.
#pragma once

#include "core/catalogue/save_prices.h"

#include <functional>

class QIODevice;

namespace mizan::catalogue {

/// A customer by the code of their card; parties live in another room.
using CustomerFinder = std::function<std::optional<PartyId>(const QString &card)>;

namespace rules { // Of a file, in the order of checking; then those of the verbs.
inline constexpr Rule PromotionFileMustBeReadable {"catalogue.promotion-file-must-be-readable"};
inline constexpr Rule PromotionMustBeUnderstood {"catalogue.promotion-must-be-understood"}; ///< Values `key`, `text`.
inline constexpr Rule NameMustBeKnown {"catalogue.name-must-be-known"}; ///< Of a product, category, branch, customer.
inline constexpr Rule CellMustBeDay {"catalogue.cell-must-be-day"};     ///< 2026-03-31.
} // namespace rules

struct PricesImported {
    std::size_t lists = 0;
    std::size_t entries = 0; ///< That are another now.
};

/// Columns: list, code, quantity, price; and, said in any row of a list: rank, off ("10%"), group, branch, customer
/// (card), from, through. A row without a code says something about its list only; one without a price takes the entry
/// out. A list that the shop has by this name is changed, and keeps what the file does not say. Nothing is written
/// where a row cannot be read.
[[nodiscard]] Result<PricesImported> importPriceLists(
    Shop &shop, const Session &session, QIODevice &file, Currency currency, const CustomerFinder &findCustomer);

/// An array of objects: name, kind (kindText), and what applies of percent, amount, minimum, rank, exclusive, coupon,
/// max_uses, max_times, from, through, hours ("17:00-19:00"), weekdays ("mon tue"), branches, groups, customers
/// (cards); "slots": [{"units": 2, "products": ["code"], "categories": ["name"]}], in "buy-and-get" what is bought and
/// what is got. One that the shop has by this name is replaced. Nothing is written where one cannot be understood.
[[nodiscard]] Result<std::size_t> importPromotions(
    Shop &shop, const Session &session, const QByteArray &json, Currency currency, const CustomerFinder &findCustomer);

} // namespace mizan::catalogue
