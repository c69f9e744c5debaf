// Making and changing products: the only way a single product enters the daybook.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/product.h"

#include <QString>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

inline constexpr qsizetype LongestCode = 64;
inline constexpr qsizetype LongestName = 200;
inline constexpr int MostWarrantyMonths = 600;

/// The whole product as the form shows it. `request` and the id of a new product are made when the form opens.
struct SaveProduct {
    FactId request;
    Product product; ///< Barcodes as scanned or typed; they are stored as readBarcode gives them.
};

struct ProductSaved {
    ProductId id;
};

namespace rules { // In the order of checking, after the right "product.edit"; besides these, number.must-fit.
inline constexpr Rule ProductMustHaveCode {"catalogue.product-must-have-code"};
inline constexpr Rule ProductMustHaveName {"catalogue.product-must-have-name"};
inline constexpr Rule TextMustNotBeTooLong {"catalogue.text-must-not-be-too-long"};
inline constexpr Rule PriceMustNotBeNegative {"catalogue.price-must-not-be-negative"};
inline constexpr Rule CostMustNotBeNegative {"catalogue.cost-must-not-be-negative"};
inline constexpr Rule TareMustNotBeNegative {"catalogue.tare-must-not-be-negative"};
inline constexpr Rule TrackedGoodsMustBeStocked {"catalogue.tracked-goods-must-be-stocked"};
inline constexpr Rule FamilyMustHaveNoBarcode {"catalogue.family-must-have-no-barcode"}; ///< Its variants have.
inline constexpr Rule PackMustBePositive {"catalogue.pack-must-be-positive"};
inline constexpr Rule PackPriceMustHavePack {
    "catalogue.pack-price-must-have-pack"}; ///< A single one has the product's.
inline constexpr Rule BarcodeMustNotBeEmpty {"catalogue.barcode-must-not-be-empty"};
inline constexpr Rule BarcodeMustHaveRightCheckDigit {"catalogue.barcode-must-have-right-check-digit"};
inline constexpr Rule BarcodeMustStandOnce {"catalogue.barcode-must-stand-once"};
inline constexpr Rule WarrantyMustFit {"catalogue.warranty-must-fit"}; ///< Value `highest`: months.
inline constexpr Rule ProductMustBeSavedAsWhatItIs {
    "catalogue.product-must-be-saved-as-what-it-is"}; ///< Families and variants by saveFamily(). Then a bundle's own
                                                      ///< (bundle.h).
inline constexpr Rule UnitMustExist {"catalogue.unit-must-exist"};
inline constexpr Rule SerialGoodsMustBePieces {"catalogue.serial-goods-must-be-pieces"};
inline constexpr Rule TaxClassMustExist {"catalogue.tax-class-must-exist"};
inline constexpr Rule CategoryMustExist {"catalogue.category-must-exist"};
inline constexpr Rule CodeMustBeFree {
    "catalogue.code-must-be-free"}; ///< Value `product`: the name of the one that has it.
inline constexpr Rule BarcodeMustBeFree {"catalogue.barcode-must-be-free"}; ///< Value `product`, and `barcode`.
inline constexpr Rule ProductMustExist {"catalogue.product-must-exist"};    ///< Of archiving and linking.
} // namespace rules

/// Needs "product.edit". Only what changed stands in the fact; where nothing did, none is written.
[[nodiscard]] Result<ProductSaved> saveProduct(Shop &shop, const Session &session, const SaveProduct &request);

/// Not offered any more, or again; its history stays.
struct ArchiveProduct {
    FactId request;
    ProductId product;
    bool archived = true;
};
[[nodiscard]] Result<ProductSaved> archiveProduct(Shop &shop, const Session &session, const ArchiveProduct &request);

/// A code that the till did not know belongs to a product that is there already.
struct LinkBarcode {
    FactId request;
    ProductId product;
    QString code; ///< As scanned.
    Quantity pack = Quantity::units(1);
};
[[nodiscard]] Result<ProductSaved> linkBarcode(Shop &shop, const Session &session, const LinkBarcode &request);

/// A product made at the till, with name and price only; it waits for review. Its code is the scanned one.
struct CreateProductAtTill {
    FactId request;
    ProductId id;
    QString scanned; ///< The unknown code.
    QString name;
    UnitPrice price;
    TaxClassId taxClass; ///< The till's preset.
    UnitId unit;         ///< The till's preset.
};
[[nodiscard]] Result<ProductSaved> createProductAtTill(
    Shop &shop, const Session &session, const CreateProductAtTill &request);

/// Text cleaned and barcodes as they are stored; refused by the rules that need no database, subjects as "barcodes[1]".
[[nodiscard]] Result<Product> checkedProduct(const Product &asked);
/// Refused by the rules that need one, from UnitMustExist to BarcodeMustBeFree.
[[nodiscard]] Result<void> checkAgainstShop(store::Connection &connection, const Product &product);

} // namespace mizan::catalogue
