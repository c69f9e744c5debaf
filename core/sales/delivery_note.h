// Where goods go that were paid and are handed over later, and who is told: a person's fields, sealed in facts.
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace mizan::sales {

/// All of it may be empty: the customer comes back for the goods.
struct DeliveryNote {
    QString name {};
    QString phone {};
    QString address {};
    QString note {};                    ///< "Second floor, ring twice".
    std::optional<BusinessDate> day {}; ///< When it is expected; none: no day is set.

    friend bool operator==(const DeliveryNote &, const DeliveryNote &) = default;
};

/// The same in a fact, under a person's own key: the customer's, or one of the sale's where nobody is known.
struct SealedDelivery {
    RecordId person;
    QString name {};
    QString phone {};
    QString address {};
    QString note {};
    std::optional<BusinessDate> day {};
};

} // namespace mizan::sales
