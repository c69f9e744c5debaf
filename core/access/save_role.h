// Making, changing and retiring roles.
#pragma once

#include "core/access/role.h"
#include "core/access/session.h"

namespace mizan {
class Shop;
}

namespace mizan::access {

namespace rules { // In the order of checking, after the right "user.edit".
inline constexpr Rule RoleMustHaveName {"access.role-must-have-name"};
inline constexpr Rule RoleNameMustBeUnique {"access.role-name-must-be-unique"};
inline constexpr Rule LimitMustNotBeNegative {"access.limit-must-not-be-negative"};
inline constexpr Rule RoleMustNotExceedOwn {"access.role-must-not-exceed-own"}; ///< Nobody hands out what they lack.
inline constexpr Rule RoleMustBeUnused {"access.role-must-be-unused"};
} // namespace rules

/// The whole role as the form shows it. `id` of a new one is made when the form opens, `request` at each form.
struct SaveRole {
    FactId request;
    RoleId id;
    QString name; ///< Of a built-in role it stays empty.
    Grants grants;
    bool retired = false;
};

/// Needs "user.edit". Only what changed stands in the fact. Whoever is signed in keeps what they have until they sign
/// in again. Somebody who may edit users must stay (access.one-manager-must-stay).
[[nodiscard]] Result<void> saveRole(Shop &shop, const Session &session, const SaveRole &request);

} // namespace mizan::access
