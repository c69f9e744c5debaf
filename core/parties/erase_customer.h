// Erasing a customer, as the law gives every person the right to ask: from every copy, sums and papers' numbers stay.
#pragma once

#include "core/access/session.h"
#include "core/base/currency.h"

#include <functional>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
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

/// Whether the customer is there and neither side owes the other something.
[[nodiscard]] Result<void> checkSettled(store::Connection &connection, Currency currency, PartyId customer);

/// What rooms further right still have open with a customer; refused with a rule of theirs. Asked inside the
/// transaction that would erase.
using OpenWithCustomer = std::function<Result<void>(store::Connection &, PartyId)>;

/// Deletes the person's key; nobody can bring the fields back. Refused while either side owes the other something, or
/// where `open` refuses: whoever sells erases by sales::eraseCustomer(), which looks for open papers. Erased twice is
/// the same as once.
[[nodiscard]] Result<void> eraseCustomer(
    Shop &shop, const Session &session, const EraseCustomer &request, const OpenWithCustomer &open);

} // namespace mizan::parties
