// Recording a sale: the only way a sale enters the daybook.
#pragma once

#include "core/base/result.h"
#include "core/sales/ticket.h"
#include "core/sales/ticket_totals.h"

#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the till asks for. The sale's id is the ticket's, made when it opened, so pressing Pay twice is harmless.
struct RecordSale {
    Ticket ticket;               ///< Lines with the prices and taxes the customer was shown.
    std::vector<Tender> tenders; ///< In the order taken, the ticket's payments too; none where it costs nothing.
};

/// What the daybook now says, for ever.
struct SaleRecorded {
    SaleId id;
    daybook::DocumentNumber number;
    Money amount; ///< Σ of the lines as shown, with or without tax as the shop's prices are.
    Money total;  ///< What was due, rounding included.
    Money rounding;
    Money tendered;
    Money change;
};

namespace rules { // In the order of checking, after the right; the ticket's, the totals', the tenders' and the
                  // customer's credit's own rules come between, the gift cards' last.
inline constexpr Rule TicketMustBeSale {"sales.ticket-must-be-sale"};
inline constexpr Rule ShiftMustBeOpen {"sales.shift-must-be-open"};
inline constexpr Rule TicketCurrencyMustBeShops {"sales.ticket-currency-must-be-shops"};
inline constexpr Rule TicketMustHaveLines {"sales.ticket-must-have-lines"};
inline constexpr Rule CustomerMustBeKnown {"sales.customer-must-be-known"};
inline constexpr Rule CodesMustBeResolved {"sales.codes-must-be-resolved"};
inline constexpr Rule OverrideMustBeAllowed {"sales.override-must-be-allowed"};
inline constexpr Rule WeightMustBeAllowed {"sales.weight-must-be-allowed"}; ///< Entered by hand.
inline constexpr Rule OpenItemMustBeAllowed {"sales.open-item-must-be-allowed"};
inline constexpr Rule DiscountMustBeAllowed {"sales.discount-must-be-allowed"};
inline constexpr Rule CostMustBeMet {"sales.cost-must-be-met"};       ///< Value `product`.
inline constexpr Rule AgeMustBeChecked {"sales.age-must-be-checked"}; ///< Values `age` and `born`.
inline constexpr Rule StockMustSuffice {"sales.stock-must-suffice"};  ///< Values `product`, `quantity`, `onHand`.
} // namespace rules

/// Writes the sale with its movements, tenders and journal lines as one fact, or nothing. Asked again with the same
/// content it answers the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<SaleRecorded> recordSale(Shop &shop, const Session &session, const RecordSale &request);

} // namespace mizan::sales
