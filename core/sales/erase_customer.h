// Erasing a customer of a shop that sells: nobody whose name an open paper still needs.
#pragma once

#include "core/parties/erase_customer.h"

namespace mizan::sales {

namespace rules { // In the order of checking, after those of parties::eraseCustomer(). Value `number`: the first such.
inline constexpr Rule CustomerMustHaveNoOpenOrder {"sales.customer-must-have-no-open-order"}; ///< Or layaway.
inline constexpr Rule CustomerMustHaveNoOpenQuotation {"sales.customer-must-have-no-open-quotation"};
inline constexpr Rule CustomerMustHaveNothingToFetch {"sales.customer-must-have-nothing-to-fetch"}; ///< Paid for.
} // namespace rules

/// Whether orders, layaways, quotations or goods to be handed over still wait for this customer.
[[nodiscard]] Result<void> checkNothingOpen(store::Connection &connection, PartyId customer);

/// All that eraseCustomer() checks but the right: so that nobody is asked for nothing.
[[nodiscard]] Result<void> checkErasable(store::Connection &connection, Currency currency, PartyId customer);

/// What erasing would leave: receipts and their sums, under nobody's name.
[[nodiscard]] qint64 papersKept(store::Connection &connection, PartyId customer);

/// As parties::eraseCustomer(), refused while checkNothingOpen() is.
[[nodiscard]] Result<void> eraseCustomer(Shop &shop, const Session &session, const parties::EraseCustomer &request);

} // namespace mizan::sales
