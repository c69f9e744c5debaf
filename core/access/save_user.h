// Making and changing users, and changing one's own PIN or password.
#pragma once

#include "core/access/password.h"
#include "core/access/session.h"

namespace mizan {
class Shop;
}

namespace mizan::access {

namespace rules { // In the order of checking, after the right "user.edit".
inline constexpr Rule UserMustHaveName {"access.user-must-have-name"};
inline constexpr Rule UserNameMustBeUnique {"access.user-name-must-be-unique"};
inline constexpr Rule RoleMustExist {"access.role-must-exist"};
inline constexpr Rule NewUserMustHavePin {"access.new-user-must-have-pin"};
inline constexpr Rule BranchMustExist {"access.branch-must-exist"};
inline constexpr Rule BadgeMustBeUnique {"access.badge-must-be-unique"};
inline constexpr Rule OneManagerMustStay {"access.one-manager-must-stay"};
} // namespace rules

/// The whole user as the form shows it. `id` of a new user is made when the form opens, `request` at each form.
struct SaveUser {
    FactId request;
    UserId id;
    QString name;
    RoleId role;
    bool active = true;
    std::optional<QString> pin {};      ///< Only when it shall be another one.
    std::optional<QString> badge {};    ///< Only when it shall be another one, as scanned; empty takes it away.
    std::vector<BranchId> branches {};  ///< Empty: everywhere.
    std::optional<QString> password {}; ///< Only when it shall be another one; empty takes it away.
};

struct UserSaved {
    UserId id;
};

/// Needs "user.edit". Only what changed stands in the fact.
[[nodiscard]] Result<UserSaved> saveUser(
    Shop &shop, const Session &session, const SaveUser &request, PinCost cost = {});

struct ChangeOwn {
    FactId request;
    QString proof; ///< The PIN or password until now; of who has a password, only that may give another one.
    std::optional<QString> pin {};      ///< Only when it shall be another one.
    std::optional<QString> password {}; ///< The same.
};

/// PIN and password of the session's own user. A wrong proof counts as a wrong try (sign_in.h).
[[nodiscard]] Result<void> changeOwn(Shop &shop, const Session &session, const ChangeOwn &request, PinCost cost = {});

} // namespace mizan::access
