// From the catalogue's product to what a ticket keeps of it.
#pragma once

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_record.h"
#include "core/sales/ticket.h"
#include "core/tax/tax_record.h"

namespace mizan::sales {

namespace rules {                                                           // In the order of checking.
inline constexpr Rule VariantMustBeChosen {"sales.variant-must-be-chosen"}; ///< A family itself is not sold.
inline constexpr Rule TaxClassMustBeKnown {
    "sales.tax-class-must-be-known"}; ///< Nothing is sold untaxed because a record is missing.
inline constexpr Rule BundleMustBeWhole {
    "sales.bundle-must-be-whole"}; ///< All that it holds is known here, and is goods. Value `product`.
} // namespace rules

/// `taxes` is the caller's, loaded once and again when its records change.
[[nodiscard]] Result<TicketProduct> ticketProduct(const catalogue::ScannedProduct &scanned, const tax::TaxTable &taxes);

/// Gives a snapshot the taxes that its class has now, and what it holds too. Refused as ticketProduct.
[[nodiscard]] Result<void> taxBy(const tax::TaxTable &taxes, TicketProduct &product);

} // namespace mizan::sales
