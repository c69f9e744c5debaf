// Selling from a quotation: its lines stand in a ticket as they were quoted, or at the prices of today.
#pragma once

#include "core/access/session.h"
#include "core/sales/quotation_queries.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// The quotation as a ticket: lines and discount as quoted, with the taxes of today, and without coupons. Refused: a
/// class of tax that is not known any more.
[[nodiscard]] Result<Ticket> quotedTicket(store::Connection &connection, const Quotation &quotation, SaleId id);

namespace rules {
inline constexpr Rule QuotedProductMustBeSold {"sales.quoted-product-must-be-sold"}; ///< Value `product`.
} // namespace rules

/// The same goods at the prices of today: prices, discounts and promotions that were quoted are forgotten, and the
/// ticket still ends the quotation. A price that a label or a person said for want of another stays. Refused: goods
/// that are not sold any more, and as priceTicket().
[[nodiscard]] Result<Ticket> repricedTicket(Shop &shop, const Session &session, const Quotation &quotation, SaleId id);

namespace rules { // In the order of checking, after sales.quotation-must-exist and sales.quotation-must-be-open.
inline constexpr Rule QuotedLineMustStand {"sales.quoted-line-must-stand"}; ///< Values `product`, `number`.
/// Past its day its prices need the right "price.override". Values `number`, `day`.
inline constexpr Rule QuotationMustBeValid {"sales.quotation-must-be-valid"};
} // namespace rules

/// Whether each line that names the quotation is as quoted: the same goods at the same price, each once, and no more of
/// them; as many of them where an amount was taken off the line.
[[nodiscard]] Result<void> standsAsQuoted(const Ticket &ticket, const Quotation &quotation);
/// The quotation that the ticket sells or orders from, which is open, stands and is valid or was allowed; none: it
/// sells from none.
[[nodiscard]] Result<std::optional<QuotationDetail>> checkQuotation(
    Shop &shop, const Session &session, const Ticket &ticket);
/// Whether what is off the whole ticket is what was quoted for these lines: a part of them, or the amount where all of
/// them stand and no other. Then the lines that were quoted need no right to it.
[[nodiscard]] bool isDiscountQuoted(const Ticket &ticket, const Quotation &quotation);

} // namespace mizan::sales
