// Roles as records, and what the built-in ones hold at first.
#include "core/access/role.h"

#include "core/store/connection.h"

#include <algorithm>

namespace mizan::access {

using namespace Qt::StringLiterals;

const daybook::RecordType &roleType()
{
    using daybook::FieldType;
    static const daybook::RecordType type {
        "role",
        {{"name", FieldType::Text}, {"built_in", FieldType::Int64}, {"rights", FieldType::Cells}},
        {},
    };
    return type;
}

Grants grantsOf(BuiltInRole role) noexcept
{
    if (role == BuiltInRole::Manager)
        return Grants::everything();

    Grants grants;
    for (const Right right : {Right::RecordSale, Right::RecordReturn, Right::RemoveLine, Right::OpenShift,
             Right::CloseShift, Right::ReprintReceipt, Right::EditCustomer})
        grants.set(right, Grant::Allowed);
    for (const Right right : {Right::ReturnWithoutReceipt, Right::OverridePrice, Right::GiveDiscount, Right::OpenDrawer,
             Right::AcceptDifference, Right::MoveCash, Right::EditProduct, Right::SellOverLimit})
        grants.set(right, Grant::WithApprover);
    return grants;
}

daybook::RecordChange roleChange(const Role &role)
{
    std::vector<daybook::Cell> cells;
    for (const Right right : allRights()) {
        const std::string_view name = nameOf(right);
        cells.push_back({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
            static_cast<qint64>(role.grants.of(right))});
    }
    daybook::FieldValue builtIn = std::nullopt;
    if (role.builtIn)
        builtIn = static_cast<qint64>(*role.builtIn);
    return {roleType().name, role.id.as<RecordTag>(),
        {{"name", role.name}, {"built_in", std::move(builtIn)}, {"rights", std::move(cells)}}};
}

std::vector<Role> allRoles(store::Connection &connection)
{
    std::vector<Role> roles;
    std::vector<qint64> numbers;
    store::Statement rows = connection.query("SELECT no, uid, name, built_in FROM role ORDER BY built_in, name, uid");
    while (rows.step()) {
        Role role {rows.id<RoleId>(1), rows.isNull(2) ? QString() : rows.text(2), std::nullopt, {}};
        const qint64 builtIn = rows.maybeInt64(3).value_or(0);
        if (builtIn == 1 || builtIn == 2)
            role.builtIn = static_cast<BuiltInRole>(builtIn);
        numbers.push_back(rows.int64(0));
        roles.push_back(std::move(role));
    }
    // A right that this version does not know stays unread; a right that the record does not name is denied.
    store::Statement cells = connection.query("SELECT no, key, value FROM role_rights WHERE value IS NOT NULL");
    while (cells.step()) {
        const auto role = std::ranges::find(numbers, cells.int64(0));
        const std::optional<Right> right = rightFromName(cells.text(1));
        const qint64 grant = cells.int64(2);
        if (role != numbers.end() && right && grant >= 0 && grant <= 2)
            roles[static_cast<std::size_t>(role - numbers.begin())].grants.set(*right, static_cast<Grant>(grant));
    }
    return roles;
}

std::optional<Role> findRole(store::Connection &connection, RoleId id)
{
    for (Role &role : allRoles(connection)) {
        if (role.id == id)
            return std::move(role);
    }
    return std::nullopt;
}

std::optional<Role> findBuiltInRole(store::Connection &connection, BuiltInRole builtIn)
{
    for (Role &role : allRoles(connection)) {
        if (role.builtIn == builtIn)
            return std::move(role);
    }
    return std::nullopt;
}

} // namespace mizan::access
