// What a customer may pay with the shop's trust: store credit, and on account up to a limit.
#pragma once

#include "core/access/session.h"
#include "core/sales/tender.h"

#include <optional>
#include <span>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

struct CustomerCredit {
    Money storeCredit;               ///< Owed by the shop.
    Money owed;                      ///< Owed to the shop.
    Money overdue;                   ///< Of that: what should have been paid before today.
    std::optional<Money> limit;      ///< How much may be owed; none: nothing is sold on account.
    std::optional<BusinessDate> due; ///< Until when what is sold today has to be paid; none: no day is set.
    bool isBlocked = false;
};
/// None for nobody the shop knows.
[[nodiscard]] std::optional<CustomerCredit> creditOf(
    store::Connection &connection, Currency currency, std::optional<PartyId> customer, BusinessDate today);

/// What is left of it once these are paid.
[[nodiscard]] CustomerCredit afterTenders(CustomerCredit credit, std::span<const Tender> tenders);

namespace rules { // In the order of checking, tender by tender.
inline constexpr Rule TenderMustHaveCustomer {"sales.tender-must-have-customer"};
inline constexpr Rule StoreCreditMustSuffice {"sales.store-credit-must-suffice"};
inline constexpr Rule CustomerMustHaveLimit {"sales.customer-must-have-limit"};
// Unless somebody with the right "sale.over-limit" allows it, by the session or on the tender itself:
inline constexpr Rule CustomerMustNotBeBlocked {"sales.customer-must-not-be-blocked"};
inline constexpr Rule CustomerMustNotBeOverdue {"sales.customer-must-not-be-overdue"};
inline constexpr Rule CreditLimitMustHold {"sales.credit-limit-must-hold"};
} // namespace rules

/// Whether somebody with the right "sale.over-limit" can allow what is refused for this.
[[nodiscard]] bool isApprovable(const Rule &rule) noexcept;

/// Whether the customer may pay so, all tenders together. `credit` is none for nobody known.
[[nodiscard]] Result<void> checkCredit(
    const std::optional<CustomerCredit> &credit, std::span<const Tender> tenders, const Session &session);

} // namespace mizan::sales
