// From a scan to the product: the till's hottest question.
#pragma once

#include "core/catalogue/bundle.h"
#include "core/catalogue/gs1.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/label_pattern.h"
#include "core/catalogue/product.h"

#include <variant>

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// What a scan needs of a product; its other barcodes stay where they are.
struct ScannedProduct {
    Product product; ///< Without barcodes.
    QString unitSymbol;
    int unitDecimals = 0;
    Quantity pack;                         ///< Units for which the scanned code stands.
    std::optional<UnitPrice> packPrice {}; ///< Of the whole pack, where it has one of its own.
    std::optional<LabelReading> label {}; ///< What a scale printed about it, or a GS1 code says of its weight or price.
    std::optional<Gs1Reading> gs1 {};     ///< What such a code says besides.
    std::vector<BundledProduct> contents {}; ///< Of a bundle.
};

/// One cached statement. `code` is as readBarcode gives it. Where several devices gave one code to different products,
/// one that is not archived is preferred, then the older one, on every device alike.
[[nodiscard]] std::optional<ScannedProduct> findByBarcode(
    store::Connection &connection, Currency currency, const QString &code);
/// The same by the product's own code; pack is one unit.
[[nodiscard]] std::optional<ScannedProduct> findByCode(
    store::Connection &connection, Currency currency, const QString &code);
[[nodiscard]] std::optional<ScannedProduct> findById(store::Connection &connection, Currency currency, ProductId id);

/// The code belongs to nothing here.
struct UnknownCode {
    QString code; ///< As it would be stored.
};
/// The check digit is wrong, and nothing here has such a code: scan again.
struct MisreadCode {
    QString code;
};
/// A label of the shop's own that cannot be sold as it is.
struct UnusableLabel {
    Refusal why;
};
using ScanAnswer = std::variant<ScannedProduct, UnknownCode, MisreadCode, UnusableLabel>;

namespace rules { // Of a label, after its own (label_pattern.h).
inline constexpr Rule LabelledProductMustExist {"catalogue.labelled-product-must-exist"}; ///< Value `item`.
} // namespace rules

/// What a scanned or typed code means: a barcode, else a product's own code, else a GS1 code with more in it
/// (gs1.h), else a label that `labels` can read, else unknown or misread. A label's item number is a product's own
/// code, as it stands or without zeros in front, else a barcode.
[[nodiscard]] ScanAnswer findScanned(
    store::Connection &connection, Currency currency, QStringView scanned, const LabelBook &labels = {});

} // namespace mizan::catalogue
