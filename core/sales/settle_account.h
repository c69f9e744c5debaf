// Settling what a customer owes: money taken without goods.
#pragma once

#include "core/access/session.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/tender.h"
#include "core/sales/ticket_totals.h"

#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the till asks for. The id is made when the panel opens, so that pressing Enter twice is harmless.
struct SettleAccount {
    FactId id;
    PartyId customer;
    Money amount;                ///< What is taken off the account; above 0 and no more than is owed.
    std::vector<Tender> tenders; ///< In the order taken.
};

/// What the daybook now says, for ever.
struct AccountSettled {
    FactId id;
    daybook::DocumentNumber number; ///< "B1-T1-P", 1 …
    ShiftId shift;
    qint64 atMs = 0;
    PartyId customer;
    Money amount;
    Money rounding; ///< Of cash to coins that exist.
    std::vector<Tender> tenders;
    Money change;
    Money left; ///< Owed after it, as far as this till knew.
    [[nodiscard]] Money total() const { return amount + rounding; }
};

namespace rules { // In the order of checking, after the right "sale.record" and sales.shift-must-be-open; the tenders'
                  // own rules follow (payment_without_goods.h).
inline constexpr Rule SettlementMustHaveAmount {"sales.settlement-must-have-amount"};
inline constexpr Rule SettlementMustNotExceedOwed {"sales.settlement-must-not-exceed-owed"};
} // namespace rules

/// Writes the payment with its journal as one fact, or nothing; what is owed is less at once. Asked again with the same
/// content it answers the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<AccountSettled> settleAccount(Shop &shop, const Session &session, const SettleAccount &request);

} // namespace mizan::sales
