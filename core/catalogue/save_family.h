// Making and changing families with their variants: one verb, one fact for all of them.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/family.h"

namespace mizan {
class Shop;
}

namespace mizan::catalogue {

/// The whole family as the form shows it. Variants that it does not name stay, with the family's new name and price.
/// A combination is left out by not naming it, and taken out of sale by archiving it: it stays in what was sold.
struct SaveFamily {
    FactId request;
    Family family;
};

struct FamilySaved {
    ProductId id;
    std::size_t changed = 0; ///< Products that are another now, the family among them; of a request asked again 0.
};

namespace rules { // In the order of checking, after "product.edit" and those of a product (save_product.h).
inline constexpr Rule FamilyMustHaveAttribute {"catalogue.family-must-have-attribute"};
inline constexpr Rule AttributesMustBeFew {"catalogue.attributes-must-be-few"}; ///< Value `highest`.
inline constexpr Rule AttributeMustHaveName {"catalogue.attribute-must-have-name"};
inline constexpr Rule AttributeMustStandOnce {"catalogue.attribute-must-stand-once"}; ///< Value `attribute`.
inline constexpr Rule AttributeMustHaveValues {"catalogue.attribute-must-have-values"};
inline constexpr Rule ValuesMustBeFew {"catalogue.values-must-be-few"};       ///< Values `attribute`, `highest`.
inline constexpr Rule ValueMustStandOnce {"catalogue.value-must-stand-once"}; ///< Values `attribute`, `value`.
// Here VariantsMustBeFew (family.h).
inline constexpr Rule VariantMustHaveValues {"catalogue.variant-must-have-values"}; ///< Value `variant`: its code.
inline constexpr Rule CombinationMustStandOnce {"catalogue.combination-must-stand-once"}; ///< Value `variant`.
inline constexpr Rule VariantMustBeOfFamily {"catalogue.variant-must-be-of-family"};      ///< Value `variant`.
} // namespace rules

/// Needs "product.edit". Only what changed stands in the fact; where nothing did, none is written. Subjects as
/// "attributes[0]", "variants[3].code".
[[nodiscard]] Result<FamilySaved> saveFamily(Shop &shop, const Session &session, const SaveFamily &request);

} // namespace mizan::catalogue
