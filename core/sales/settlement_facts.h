// The fact of money received on account, to and from JSON. docs/facts.md says what its fields mean.
#pragma once

#include "core/daybook/body_writer.h"
#include "core/daybook/fact.h"
#include "core/sales/settle_account.h"

namespace mizan::sales {

inline constexpr std::string_view AccountSettledKind = "account.settled";
inline constexpr int SettlementVersion = 1;

/// Its own fields, into an open object; "parties" and "journal" follow from the verb.
void writeSettlement(daybook::BodyWriter &body, const AccountSettled &settled);
/// None for a fact of another kind; throws store::Fault (Damaged) where the body is none of a settlement.
[[nodiscard]] std::optional<AccountSettled> readSettlement(const daybook::Fact &fact);

} // namespace mizan::sales
