// Questions about customers.
#pragma once

#include "core/base/business_date.h"
#include "core/parties/customer.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::parties {

/// Erased ones too, without anything personal. `currency` is the shop's.
[[nodiscard]] std::optional<Customer> findCustomer(store::Connection &connection, Currency currency, PartyId id);
/// Whose price lists hold for them; empty: none.
[[nodiscard]] QString priceGroupOf(store::Connection &connection, PartyId id);
/// There, and neither archived nor erased.
[[nodiscard]] bool isKnown(store::Connection &connection, PartyId id);
/// By the code of their card, exactly; archived ones never.
[[nodiscard]] std::optional<PartyId> customerWithCard(store::Connection &connection, const QString &code);

/// A line of a list of suggestions.
struct CustomerHit {
    PartyId id;
    QString name;
    QString phone;
};

inline constexpr int FewestPhoneDigits = 3; ///< Fewer say nothing.

/// Customers with a word beginning with each word of `text` in their name; for a text of digits, whose phone number
/// ends with them; by name. Archived ones never, and nobody for a text that says nothing.
[[nodiscard]] std::vector<CustomerHit> searchCustomers(store::Connection &connection, QStringView text, int limit = 20);

struct CustomerBalances {
    Money receivable;  ///< Owed to the shop.
    Money storeCredit; ///< Owed by the shop.
    qint64 points = 0;
    friend bool operator==(const CustomerBalances &, const CustomerBalances &) = default;
};
[[nodiscard]] CustomerBalances balancesOf(store::Connection &connection, Currency currency, PartyId id);

/// What is still owed though its day has passed. Payments go first to what has no day, which is never overdue, then to
/// what is oldest.
[[nodiscard]] Money overdueOf(store::Connection &connection, Currency currency, PartyId id, BusinessDate today);

} // namespace mizan::parties
