// Making and changing customers. At the till, a name and a phone number are enough.
#pragma once

#include "core/access/session.h"
#include "core/parties/customer.h"

namespace mizan {
class Shop;
}

namespace mizan::parties {

inline constexpr qsizetype LongestName = 200;
inline constexpr qsizetype LongestText = 500;
inline constexpr qint64 MostPaymentDays = 366;

/// The whole customer as the form shows it. `request` and the id of a new customer are made when the form opens.
struct SaveCustomer {
    FactId request;
    Customer customer;
};

struct CustomerSaved {
    PartyId id;
};

namespace rules { // In the order of checking, after the right "customer.edit"; whoever changes what may be sold on
                  // account needs the right "sale.over-limit" as well.
inline constexpr Rule CustomerMustHaveName {"parties.customer-must-have-name"};
inline constexpr Rule TextMustFit {"parties.text-must-fit"};
inline constexpr Rule PhoneMustHaveDigits {"parties.phone-must-have-digits"};
inline constexpr Rule CreditLimitMustNotBeNegative {"parties.credit-limit-must-not-be-negative"};
inline constexpr Rule PaymentDaysMustBeInRange {"parties.payment-days-must-be-in-range"};
inline constexpr Rule CustomerMustNotBeErased {"parties.customer-must-not-be-erased"};
inline constexpr Rule CardMustBeFree {"parties.card-must-be-free"}; ///< Value `customer`: who has it.
} // namespace rules

/// Only what changed stands in the fact; where nothing did, none is written.
[[nodiscard]] Result<CustomerSaved> saveCustomer(Shop &shop, const Session &session, const SaveCustomer &request);

} // namespace mizan::parties
