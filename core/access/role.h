// Roles: a name and a grant for each right. Two are built in: cashier and manager.
#pragma once

#include "core/access/right.h"
#include "core/base/ids.h"
#include "core/daybook/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::access {

enum class BuiltInRole { Cashier = 1, Manager = 2 };

struct Role {
    RoleId id;
    QString name;                       ///< As its makers wrote it; empty for a built-in one, which `ui/words` names.
    std::optional<BuiltInRole> builtIn; ///< Its grants may be changed all the same.
    Grants grants;
    bool retired = false; ///< Nobody is given it any more.
};

/// "role": name, built_in, rights (cells: right's name → grant), limits (cells: right's name → limit), retired.
[[nodiscard]] const daybook::RecordType &roleType();

/// What a built-in role holds when a shop is made.
[[nodiscard]] Grants grantsOf(BuiltInRole role) noexcept;
/// The record of a role, complete.
[[nodiscard]] daybook::RecordChange roleChange(const Role &role);

/// Built-in ones first, then by name; retired ones only where asked for.
[[nodiscard]] std::vector<Role> allRoles(store::Connection &connection, bool withRetired = false);
[[nodiscard]] std::optional<Role> findRole(store::Connection &connection, RoleId id);
[[nodiscard]] std::optional<Role> findBuiltInRole(store::Connection &connection, BuiltInRole role);

} // namespace mizan::access
