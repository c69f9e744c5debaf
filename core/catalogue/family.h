// Families: goods that differ by attributes (size, colour), each combination a product of its own. Plain values.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/product.h"

#include <span>

namespace mizan::catalogue {

/// "Size" with "S", "M", "L", in the order in which people read them.
struct Attribute {
    QString name;
    std::vector<QString> values {};

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// One combination: what of it is its own; the rest it has from its family.
struct Variant {
    ProductId id;
    std::vector<QString> values {}; ///< One of each attribute, in their order; empty where it has none of one.
    QString code {};
    std::vector<Barcode> barcodes {};
    std::optional<UnitPrice> price {}; ///< Its own; none: the family's.
    bool archived = false;

    friend bool operator==(const Variant &, const Variant &) = default;
};

/// What the variants have in common is `product` (of kind Family): name, category, unit, taxes, price, cost, rules.
struct Family {
    Product product;
    std::vector<Attribute> attributes {};
    std::vector<Variant> variants {}; ///< Archived ones too, in the order of their values.

    friend bool operator==(const Family &, const Family &) = default;
};

inline constexpr int MostAttributes = 3;
inline constexpr int MostAttributeValues = 50; ///< Of one attribute.
inline constexpr int MostVariants = 400;       ///< Of one family.
inline constexpr qsizetype LongestValue = 60;  ///< Of an attribute's name, too.

namespace rules {
inline constexpr Rule VariantsMustBeFew {"catalogue.variants-must-be-few"}; ///< Values `count`, `highest`.
} // namespace rules

/// "Colour=Red\nSize=M": sorted by the attributes' names, so that their order means nothing. Empty values are left out.
[[nodiscard]] QString combinationText(std::span<const Attribute> attributes, std::span<const QString> values);
/// The values of a combination by these attributes; empty where it says nothing of one.
[[nodiscard]] std::vector<QString> valuesIn(const QString &combination, std::span<const Attribute> attributes);
/// "T-shirt, Red, M": how it is called on the receipt.
[[nodiscard]] QString variantName(const QString &family, std::span<const QString> values);
/// Follows from what it is, so that two tills that make the same one mean the same product.
[[nodiscard]] ProductId variantId(ProductId family, const QString &combination);

/// Those that the attributes allow and the family does not have, not even archived; each with a code of its own.
/// Refused: more than MostVariants together with those that are there.
[[nodiscard]] Result<std::vector<Variant>> missingVariants(const Family &family);
/// By the attributes' order of values; values that they do not name come last.
void sortVariants(Family &family);

} // namespace mizan::catalogue
