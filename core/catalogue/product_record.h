// Products, categories and units as records.
#pragma once

#include "core/catalogue/product.h"
#include "core/daybook/record.h"

#include <span>

namespace mizan::catalogue {

/// "product": code, name, kind, category, unit, tax_class, price_micro, cost_micro, is_archived, needs_review, barcodes
/// (cells: code → units in millionths), pack_prices (cells: code → price of the whole pack in millionths), tare_micro,
/// asks_price, stock_policy, minimum_age, tracking, warranty_months; of a variant family, combination, follows_family;
/// of a family attributes (cells: name → place) and attribute_values (cells: "name=value" → place); of a bundle
/// contents (cells: id of a product → units in millionths) and content_places (cells: the same → place).
[[nodiscard]] const daybook::RecordType &productType();
/// "category": name, parent, stock_policy, minimum_age.
[[nodiscard]] const daybook::RecordType &categoryType();
/// "unit": code, symbol, decimals.
[[nodiscard]] const daybook::RecordType &unitType();
/// All of this room, for the list of record types.
[[nodiscard]] std::span<const daybook::RecordType *const> recordTypes();

/// A new record, complete.
[[nodiscard]] daybook::RecordChange productChange(const Product &product);
/// What differs; no fields where nothing does.
[[nodiscard]] daybook::RecordChange productChange(const Product &before, const Product &after);
[[nodiscard]] daybook::RecordChange categoryChange(const Category &category);
[[nodiscard]] daybook::RecordChange unitChange(const Unit &unit);

/// The id of a unit follows from its code, so that all devices mean the same one.
[[nodiscard]] UnitId unitId(const QString &code);
/// Piece, kilogram, gram, litre, metre, hour: what every shop starts with.
[[nodiscard]] std::span<const Unit> builtInUnits();
/// The first of them: the unit of a product that says nothing.
[[nodiscard]] const Unit &pieceUnit();

} // namespace mizan::catalogue
