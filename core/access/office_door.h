// The door of the back office: the right, and the password where the company asks for one.
#pragma once

#include "core/access/session.h"

namespace mizan {
class Shop;
}

namespace mizan::access {

namespace rules { // In the order of checking, after the right "office.open".
inline constexpr Rule PasswordMustBeSet {"access.password-must-be-set"};
}

/// Whether this session must still show its password: the company asks for it (lock_policy.h) and it signed in with
/// something else.
[[nodiscard]] bool officeAsksPassword(Shop &shop, const Session &session);

/// The session with its password shown. A wrong one counts as a wrong try (sign_in.h).
[[nodiscard]] Result<Session> openOffice(Shop &shop, const Session &session, const QString &password);

} // namespace mizan::access
