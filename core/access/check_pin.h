// One try at a PIN or password: looks at the lock-out first, and writes down how it went.
#pragma once

#include "core/access/company.h"
#include "core/access/user.h"
#include "core/base/result.h"

namespace mizan {
class Shop;
}

namespace mizan::access {

struct PinTry {
    User user;   ///< Whose PIN it should be.
    QString pin; ///< As typed: the PIN, or the password where they have one.
    std::string_view purpose;
    Branch branch;             ///< Where.
    bool passwordOnly = false; ///< A PIN will not do.
};

/// Refusals as signIn() says. The fact of the try is committed before the answer.
[[nodiscard]] Result<void> checkPin(Shop &shop, const PinTry &tried);

/// Writes down that somebody's badge was taken for a purpose of access_facts.h.
void noteBadge(Shop &shop, UserId user, std::string_view purpose, const Branch &branch);

} // namespace mizan::access
