// The list of all customers: by name, in pages after a key, with what each owes and holds.
#pragma once

#include "core/parties/customer.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::parties {

/// A row's place in the list; a page may begin behind it, whatever was added or removed meanwhile.
struct CustomerCursor {
    QString text; ///< The name as it is sorted.
    qint64 number = 0;
    friend bool operator==(const CustomerCursor &, const CustomerCursor &) = default;
};

struct CustomerRow {
    PartyId id;
    QString name;
    QString phone;
    QString cardCode;
    QString priceGroup;
    bool isBlocked = false;
    bool isArchived = false;
    Money receivable;  ///< Owed to the shop.
    Money storeCredit; ///< Owed by the shop.
    CustomerCursor cursor {};
};

struct CustomerListRequest {
    /// Words beginning so in the name, in any script; or the last digits of the phone, or how the card begins.
    QString search {};
    QString group {}; ///< Only of this one; empty: of all.
    bool withArchived = false;
    bool onlyBlocked = false;
    bool onlyOwing = false;
    std::optional<PartyId> only {}; ///< This one alone, if they belong to the list.
    int limit = 100;
    std::optional<CustomerCursor> after {}; ///< None: from the beginning.
    bool backwards = false; ///< The last rows before `after`, or of the whole list; in its order all the same.
};

/// By name, then in the order in which this device heard of them. Erased ones never.
[[nodiscard]] std::vector<CustomerRow> listCustomers(
    store::Connection &connection, Currency currency, const CustomerListRequest &request);

/// How many there are; archived ones only where asked for.
[[nodiscard]] qint64 countCustomers(store::Connection &connection, bool withArchived = false);

/// Groups that customers belong to, by name.
[[nodiscard]] std::vector<QString> customerGroups(store::Connection &connection);

} // namespace mizan::parties
