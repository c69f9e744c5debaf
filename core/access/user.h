// Users: the people who work in the shop, each with a role and a PIN.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::access {

struct User {
    UserId id;
    QString name;
    RoleId role;
    bool active = true; ///< Who has left cannot sign in, but their name stays on what they did.
    QString pinHash;    ///< Argon2id in libsodium's text form, with its own cost; never shown.
};

/// "app_user": name, role, active, pin_hash. (USER is a word of PostgreSQL's own.)
[[nodiscard]] const daybook::RecordType &userType();
/// The record of a user, complete.
[[nodiscard]] daybook::RecordChange userChange(const User &user);

/// By name; who has left only where asked for.
[[nodiscard]] std::vector<User> allUsers(store::Connection &connection, bool withInactive = false);
[[nodiscard]] std::optional<User> findUser(store::Connection &connection, UserId id);

} // namespace mizan::access
