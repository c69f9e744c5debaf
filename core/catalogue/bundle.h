// Bundles: several products that are sold as one, at a price of its own. What one holds stands in Product::contents.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/product.h"

#include <span>

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

inline constexpr int MostContents = 50;
inline constexpr Quantity MostOfContent = Quantity::units(10'000); ///< Of one product in one bundle.

namespace rules { // In the order of checking: those that need no database first. Values `product`: the content's name.
inline constexpr Rule ContentsMustBeOfBundle {"catalogue.contents-must-be-of-bundle"};
inline constexpr Rule BundleMustHaveContents {"catalogue.bundle-must-have-contents"};
inline constexpr Rule ContentsMustBeFew {"catalogue.contents-must-be-few"};     ///< Value `highest`.
inline constexpr Rule BundleMustHavePrice {"catalogue.bundle-must-have-price"}; ///< None that is asked at the till.
inline constexpr Rule ContentQuantityMustFit {"catalogue.content-quantity-must-fit"}; ///< Above 0; value `highest`.
inline constexpr Rule ContentMustStandOnce {"catalogue.content-must-stand-once"};
inline constexpr Rule BundleMustStayBundle {"catalogue.bundle-must-stay-bundle"}; ///< And nothing becomes one.
inline constexpr Rule BundleMustBePieces {"catalogue.bundle-must-be-pieces"};
inline constexpr Rule ContentMustExist {"catalogue.content-must-exist"};
inline constexpr Rule ContentMustBeSellable {
    "catalogue.content-must-be-sellable"}; ///< No bundle, no family, no price that is asked at the till.
inline constexpr Rule ContentMustBeOffered {"catalogue.content-must-be-offered"}; ///< Not archived.
inline constexpr Rule ContentMustFitUnit {"catalogue.content-must-fit-unit"};     ///< Values `decimals`, `unit`.
/// Archived, or made into what no bundle can hold, while a bundle that is offered holds it. Values `product`, `bundle`.
inline constexpr Rule ContentMustStay {"catalogue.content-must-stay"};
} // namespace rules

/// A product's contents by themselves, subjects as "contents[1]".
[[nodiscard]] Result<void> checkContents(const Product &product);
/// Against the shop, from BundleMustBePieces on. `decimals`: of the product's unit.
[[nodiscard]] Result<void> checkContentsAgainstShop(
    store::Connection &connection, const Product &product, qint64 decimals);

/// Of a bundle, in the order of its list; empty for what is none.
[[nodiscard]] std::vector<BundleContent> contentsOf(store::Connection &connection, ProductId bundle);

/// A product in a bundle, with what a ticket needs of it.
struct BundledProduct {
    Product product; ///< Without barcodes.
    QString unitSymbol;
    int unitDecimals = 0;
    Quantity quantity; ///< In one bundle.
};
/// The products themselves; one that is not known here is left out.
[[nodiscard]] std::vector<BundledProduct> bundledProducts(
    store::Connection &connection, Currency currency, std::span<const BundleContent> contents);

} // namespace mizan::catalogue
