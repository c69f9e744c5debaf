// Money that a customer pays without goods: of what they owe, or in advance for an order. It is no turnover and has no
// tax.
#pragma once

#include "core/access/session.h"
#include "core/accounts/posting.h"
#include "core/sales/customer_credit.h"
#include "core/sales/ticket_totals.h"

#include <optional>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

namespace rules { // In the order of checking; the tenders' own rules come before them, a settlement's, those of foreign
                  // cash and the store credit's follow.
inline constexpr Rule SettlementMustBePaidNow {"sales.settlement-must-be-paid-now"}; ///< Not on account again.
inline constexpr Rule GiftCardMustPayGoods {"sales.gift-card-must-pay-goods"};
} // namespace rules

/// How much of `owed` a tender pays: all of it where cash covers it with its rounding, else what was handed over.
[[nodiscard]] Money settledBy(Money owed, const Tender &tender, const TradeTerms &terms);

struct PaymentWithoutGoods {
    Money amount; ///< Above 0; what the caller allows at most.
    const std::vector<Tender> &tenders;
    const std::optional<CustomerCredit> &credit; ///< Of who pays.
};

/// How the tenders meet the amount.
[[nodiscard]] Result<Settlement> checkPayment(
    Shop &shop, const Session &session, const PaymentWithoutGoods &payment, const TradeTerms &terms);

/// The tenders against `role`, with the rounding of cash.
[[nodiscard]] Result<std::vector<accounts::JournalLine>> paymentJournal(const accounts::AccountBook &book,
    accounts::Role role, const PaymentWithoutGoods &payment, const Settlement &settlement);

} // namespace mizan::sales
