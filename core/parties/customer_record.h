// How a customer is kept: as a record whose personal fields stand under the person's own key.
#pragma once

#include "core/daybook/person_key.h"
#include "core/daybook/record.h"
#include "core/parties/customer.h"

namespace mizan::parties {

/// "customer": name, phone, email, card_code, address, tax_number, note, block_reason (personal); credit_limit_minor,
/// payment_days, price_group, is_blocked, is_archived, is_erased.
[[nodiscard]] const daybook::RecordType &customerType();

/// What differs between two states of one customer, sealed under their key; all of it where there was none before.
[[nodiscard]] daybook::RecordChange customerChange(
    const std::optional<Customer> &before, const Customer &after, const daybook::PersonKey &key, RandomSource &random);

} // namespace mizan::parties
