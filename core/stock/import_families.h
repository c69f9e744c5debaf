// Products with variants from a CSV file: one row for each variant.
#pragma once

#include "core/catalogue/save_family.h"

class QIODevice;

namespace mizan::stock {

struct FamiliesImported {
    std::size_t families = 0; ///< In the file.
    std::size_t changed = 0;  ///< Products that are another now, families among them.
};

/// Columns: family (its code), name, category, unit, tax_class, price, cost, code, barcodes, own_price; every other
/// heading is an attribute, its cells are values, in the order in which they first appear. What a family has need stand
/// in one of its rows only. A family or variant that the shop has is changed and keeps what the file does not say; new
/// variants without a code get one. `taxClass` is for new families that say none. Nothing is written where a row cannot
/// be read; families are saved one after another, and the first that breaks a rule of saveFamily() ends it.
[[nodiscard]] Result<FamiliesImported> importFamilies(
    Shop &shop, const Session &session, QIODevice &file, Currency currency, TaxClassId taxClass);

} // namespace mizan::stock
