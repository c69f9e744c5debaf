// What a shop sells: products with their codes, units and prices.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/catalogue/goods_rule.h"
#include "core/catalogue/tracking.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::catalogue {

using UnitId = Id<struct UnitTag>;

/// What a product is for the books.
enum class ProductKind {
    Goods = 0,   ///< Kept in stock, has a cost.
    Service = 1, ///< Sold, never in stock.
    Other = 2,   ///< Neither: postage, fees, adjustments; kept apart in reports.
    Family = 3,  ///< What variants have in common (family.h): never sold, never in stock itself.
    Bundle = 4,  ///< Several products sold as one (bundle.h): never in stock itself.
};

/// What a quantity counts: pieces, kilograms, metres.
struct Unit {
    UnitId id;
    QString code;     ///< UN/ECE Recommendation 20 where there is one ("H87" piece, "KGM"), for e-invoices.
    QString symbol;   ///< "kg"; in the shop's language, or as its makers wrote it.
    int decimals = 0; ///< How fine a quantity is entered: 0 for pieces, 3 for kilograms. At most 6.

    friend bool operator==(const Unit &, const Unit &) = default;
};

struct Category {
    CategoryId id;
    QString name;
    std::optional<CategoryId> parent {};

    friend bool operator==(const Category &, const Category &) = default;
};

/// A code that a scanner reads, and how many units it stands for (a case of 12 has a code of its own).
struct Barcode {
    QString code; ///< As readBarcode gives it (gtin.h).
    Quantity pack = Quantity::units(1);
    std::optional<UnitPrice> price {}; ///< Of the whole pack, where it has one of its own.

    friend bool operator==(const Barcode &, const Barcode &) = default;
};

/// So many units of a product in one bundle.
struct BundleContent {
    ProductId product;
    Quantity quantity = Quantity::units(1);

    friend bool operator==(const BundleContent &, const BundleContent &) = default;
};

struct Product {
    ProductId id;
    QString code; ///< The shop's own, unique: "71053".
    QString name;
    ProductKind kind = ProductKind::Goods;
    std::optional<CategoryId> category {};
    UnitId unit;
    TaxClassId taxClass;
    UnitPrice price; ///< For one unit; with or without tax as the company's settings say.
    UnitPrice cost;  ///< For one unit without tax; what goods cost until a receipt says it better.
    std::vector<Barcode> barcodes {};
    Quantity tare {};         ///< Of what it is weighed in: taken off what the scale shows.
    bool archived = false;    ///< Not offered any more; stays in what was sold.
    bool needsReview = false; ///< Made at the till in a hurry; somebody should look at it.
    bool asksPrice = false;   ///< A department: unnamed things are sold under it, each at a price that is asked.
    GoodsRule rule {};
    Tracking tracking = Tracking::None;
    std::optional<ProductId> family {};     ///< Of a variant.
    QString combination {};                 ///< Of a variant: its values, as combinationText() writes them (family.h).
    bool hasOwnPrice = true;                ///< Of a variant; false: it follows its family's.
    std::optional<int> warrantyMonths {};   ///< From the day it is sold; none: no warranty is promised.
    std::vector<BundleContent> contents {}; ///< Of a bundle, in the order of its list.

    friend bool operator==(const Product &, const Product &) = default;
};

} // namespace mizan::catalogue
