// Giving a quotation: what is rung up is kept at its prices, for a customer or a name, until a day.
#pragma once

#include "core/access/session.h"
#include "core/sales/quotation.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the till asks for. The id is made when the question opens, so that answering twice is harmless.
struct GiveQuotation {
    QuotationId id;
    Ticket ticket; ///< A sale; nothing is paid on it. Where it came from a quotation, it replaces that.
    BusinessDate validUntil;
    QString name {}; ///< Of somebody who is no customer.
};

namespace rules { // In the order of checking, after the right "sale.record"; points-must-be-redeemed-at-sale
                  // (loyalty.h), a sale's own rules of the ticket, its lines, its discounts and what was quoted before
                  // come before the last one.
inline constexpr Rule QuotationMustNameSomebody {"sales.quotation-must-name-somebody"}; ///< One customer, or one name.
inline constexpr Rule QuotationMustBeOfGoods {"sales.quotation-must-be-of-goods"};
inline constexpr Rule QuotationMustBeUnpaid {"sales.quotation-must-be-unpaid"};
inline constexpr Rule QuotationDayMustNotBePast {"sales.quotation-day-must-not-be-past"};
} // namespace rules

/// Writes the quotation as one fact, or nothing; no shift has to be open. Asked again with the same content it answers
/// the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<Quotation> giveQuotation(Shop &shop, const Session &session, const GiveQuotation &request);

} // namespace mizan::sales
