// Accounts and posting rules as records: the chart of a shop and which account plays which role, on every device alike.
#pragma once

#include "core/accounts/account_book.h"
#include "core/daybook/record.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::accounts {

[[nodiscard]] const daybook::RecordType &accountType();
/// One record for each role and detail, its id following from them: whatever devices say at once, a role has one
/// account.
[[nodiscard]] const daybook::RecordType &postingRuleType();

/// Complete records.
[[nodiscard]] daybook::RecordChange accountChange(const Account &account);
[[nodiscard]] daybook::RecordChange postingRuleChange(const RoleKey &key, AccountId account);

/// Sorted by code.
[[nodiscard]] std::vector<Account> chartOfAccounts(store::Connection &connection);
/// One query; callers keep the book and load it again when "posting_rule" records change.
[[nodiscard]] AccountBook loadAccountBook(store::Connection &connection);

} // namespace mizan::accounts
