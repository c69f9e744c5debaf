// A book in which every role has an account, and amounts in euros, for the tests of core/accounts.
#pragma once

#include "core/accounts/account_book.h"
#include "core/base/money.h"

namespace mizan::accounts::examples {

inline Money eur(qint64 minor) { return {minor, Currency::of("EUR")}; }

inline AccountId accountNo(int number)
{
    IdBytes bytes {};
    bytes[15] = static_cast<std::byte>(number);
    return AccountId(bytes);
}

inline AccountId accountNo(Role role) { return accountNo(1 + static_cast<int>(role)); }

inline AccountBook exampleBook()
{
    AccountBook book;
    for (const Role role : AllRoles)
        book.assign({role}, accountNo(role));
    return book;
}

} // namespace mizan::accounts::examples
