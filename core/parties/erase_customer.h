// Erasing a customer, as the law gives every person the right to ask: from every copy, sums and papers' numbers stay.
#pragma once

#include "core/access/session.h"
#include "core/base/currency.h"

namespace mizan {
class Shop;
}

namespace mizan::parties {

struct EraseCustomer {
    FactId request;
    PartyId customer;
    Currency currency; ///< The shop's.
};

namespace rules { // In the order of checking, after the right "customer.erase".
inline constexpr Rule CustomerMustExist {"parties.customer-must-exist"};
inline constexpr Rule BalanceMustBeSettled {"parties.balance-must-be-settled"};
} // namespace rules

/// Deletes the person's key; nobody can bring the fields back. Refused while either side owes the other something.
/// Erased twice is the same as once.
[[nodiscard]] Result<void> eraseCustomer(Shop &shop, const Session &session, const EraseCustomer &request);

} // namespace mizan::parties
