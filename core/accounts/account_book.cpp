// Finding the account of a role.
#include "core/accounts/account_book.h"

#include <algorithm>

namespace mizan::accounts {

void AccountBook::assign(const RoleKey &key, AccountId account)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found != m_entries.end())
        found->account = account;
    else
        m_entries.push_back({key, account});
}

std::optional<AccountId> AccountBook::find(Role role, QStringView detail) const
{
    std::optional<AccountId> ofRoleAlone;
    for (const Entry &entry : m_entries) {
        if (entry.key.role != role)
            continue;
        if (entry.key.detail == detail)
            return entry.account;
        if (entry.key.detail.isEmpty())
            ofRoleAlone = entry.account;
    }
    return ofRoleAlone;
}

} // namespace mizan::accounts
