// Putting right how the last sale was paid, before the next one starts: cash was said, and it was a card.
#pragma once

#include "core/access/session.h"
#include "core/sales/customer_credit.h"
#include "core/sales/recorded_sale.h"
#include "core/sales/ticket_totals.h"

#include <string>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the till asks for. The id is made when the panel opens, so that pressing Enter twice is harmless.
struct ChangeTenders {
    FactId id;
    SaleId sale;
    std::vector<Tender> tenders; ///< How it was paid in truth, in the order taken.
};

/// How a sale is paid: its tenders, and what follows from them.
struct Payment {
    std::vector<Tender> tenders;
    Money change;
    Money rounding;                     ///< Of cash to coins that exist; 0 where no cash was taken.
    std::optional<BusinessDate> due {}; ///< Of what was bought on account.

    friend bool operator==(const Payment &, const Payment &) = default;
};

/// The sale is paid so.
void takePayment(RecordedSale &sale, const Payment &payment);

/// What the daybook now says, for ever.
struct TendersChanged {
    FactId id;
    SaleId sale;
    ShiftId shift;
    qint64 atMs = 0;
    Currency currency;
    Payment before;
    Payment after;
    std::string asked; ///< Digest of the request.
};

namespace rules { // In the order of checking, after the right "sale.change-tenders"; settle()'s own rules come before
                  // the last one, the customer's credit's after it.
inline constexpr Rule ChangedSaleMustExist {"sales.changed-sale-must-exist"};
inline constexpr Rule ChangedSaleMustBeOfThisShift {"sales.changed-sale-must-be-of-this-shift"};
inline constexpr Rule ChangedSaleMustNotBeReturned {"sales.changed-sale-must-not-be-returned"};
inline constexpr Rule ChangedSaleMustNotBeExchange {"sales.changed-sale-must-not-be-exchange"};
inline constexpr Rule ChangedSaleMustNotBeOfOrder {"sales.changed-sale-must-not-be-of-order"};
inline constexpr Rule ChangedSaleMustBeLast {"sales.changed-sale-must-be-last"};
inline constexpr Rule TendersMustDiffer {"sales.tenders-must-differ"};
} // namespace rules

/// What its customer may pay with, as if the sale had not been paid yet; none for nobody the shop knows.
[[nodiscard]] std::optional<CustomerCredit> creditBeforePaying(
    store::Connection &connection, const RecordedSale &sale, BusinessDate today);

/// Writes the new tenders beside the old ones as one fact, with the journal that moves the money between accounts; the
/// sale's own fact stays as it is, and every question about the sale answers with the new ones. Goods, prices and taxes
/// do not change; rounding does where cash comes in or goes out, so that always: Σ lines + Σ taxes + rounding =
/// Σ tenders − change. Asked again with the same content it answers the same; with other content it is refused
/// (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<TendersChanged> changeTenders(Shop &shop, const Session &session, const ChangeTenders &request);

} // namespace mizan::sales
