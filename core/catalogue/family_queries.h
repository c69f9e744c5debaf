// Questions about families: one with all its variants.
#pragma once

#include "core/catalogue/family.h"

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// None where there is no such product, or it is no family.
[[nodiscard]] std::optional<Family> findFamily(store::Connection &connection, Currency currency, ProductId id);
/// The products of its variants, archived ones too, in no order that means something.
[[nodiscard]] std::vector<Product> variantProducts(store::Connection &connection, Currency currency, ProductId family);

} // namespace mizan::catalogue
