// Which account plays which role: the posting rules of a shop.
#pragma once

#include "core/accounts/account.h"

#include <vector>

namespace mizan::accounts {

class AccountBook {
public:
    /// One account for each role and detail; set again, the last one holds.
    void assign(const RoleKey &key, AccountId account);
    /// The account of the role with this detail, else the one of the role alone.
    [[nodiscard]] std::optional<AccountId> find(Role role, QStringView detail = {}) const;

private:
    struct Entry {
        RoleKey key;
        AccountId account;
    };
    std::vector<Entry> m_entries; ///< Some thirty; looked through in order.
};

} // namespace mizan::accounts
