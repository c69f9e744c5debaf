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
    bool active = true;                ///< Who has left cannot sign in, but their name stays on what they did.
    QString pinHash;                   ///< Argon2id in libsodium's text form, with its own cost; never shown.
    std::vector<BranchId> branches {}; ///< Where they work; empty: everywhere.
    QString badgeHash {};              ///< Of their badge's code (badge.h); empty: they have none.
    QString passwordHash {};           ///< As pinHash; empty: they have none.
};

/// "app_user": name, role, active, pin_hash, branches (cells: a branch's id → 1), badge_hash, password_hash. (USER is a
/// word of PostgreSQL's own.)
[[nodiscard]] const daybook::RecordType &userType();
/// The record of a user, complete.
[[nodiscard]] daybook::RecordChange userChange(const User &user);

/// The change from one set of branches to another.
[[nodiscard]] std::vector<daybook::Cell> branchCells(
    const std::vector<BranchId> &before, const std::vector<BranchId> &now);

/// By name; who has left only where asked for.
[[nodiscard]] std::vector<User> allUsers(store::Connection &connection, bool withInactive = false);
[[nodiscard]] std::optional<User> findUser(store::Connection &connection, UserId id);
/// Whether they work in this branch.
[[nodiscard]] bool worksIn(const User &user, BranchId branch) noexcept;

} // namespace mizan::access
