// A customer: whom the shop knows by name. Plain values; no database.
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace mizan::parties {

struct Customer {
    PartyId id;
    QString name;
    QString phone {}; ///< As written; found by its last digits.
    QString email {};
    QString cardCode {}; ///< Of the customer's card, as scanned.
    QString address {};  ///< Lines separated by '\n'.
    QString taxNumber {};
    QString note {};
    std::optional<Money> creditLimit {};  ///< How much may be open on account; none: nothing is sold on account.
    std::optional<qint64> paymentDays {}; ///< After how many days what is open is overdue; none: never.
    QString priceGroup {};                ///< Whose price lists and promotions hold for them ("Trade"); empty: none.
    bool isBlocked = false;               ///< Nothing is sold on account, whatever the limit.
    QString blockReason {};               ///< Why, for whoever serves them; empty where nobody said it.
    bool isArchived = false;
    bool isErased = false; ///< Nothing of the person is left but what was bought.
    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace mizan::parties
