// Roles as records, and what the built-in ones hold at first.
#include "core/access/role.h"

#include "core/store/connection.h"

#include <algorithm>

namespace mizan::access {

using namespace Qt::StringLiterals;

namespace {

QString nameText(Right right)
{
    const std::string_view name = nameOf(right);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

const daybook::RecordType &roleType()
{
    using daybook::FieldType;
    static const daybook::RecordType type {
        "role",
        {{"name", FieldType::Text}, {"built_in", FieldType::Int64}, {"rights", FieldType::Cells},
            {"limits", FieldType::Cells}, {"retired", FieldType::Int64}},
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
             Right::CloseShift, Right::ReprintReceipt, Right::EditCustomer, Right::EnterWeight})
        grants.set(right, Grant::Allowed);
    for (const Right right : {Right::ReturnWithoutReceipt, Right::OverridePrice, Right::GiveDiscount, Right::OpenDrawer,
             Right::AcceptDifference, Right::MoveCash, Right::EditProduct, Right::SellOverLimit, Right::ChangeTenders,
             Right::ManageGiftCards, Right::ReturnBeyondPolicy, Right::SellOpenItem, Right::SellBelowStock,
             Right::SellBelowCost, Right::SellExpired, Right::EditQuickKeys})
        grants.set(right, Grant::WithApprover);
    return grants;
}

daybook::RecordChange roleChange(const Role &role)
{
    std::vector<daybook::Cell> rights;
    std::vector<daybook::Cell> limits;
    for (const Right right : allRights()) {
        rights.push_back({nameText(right), static_cast<qint64>(role.grants.of(right))});
        if (limitKindOf(right) != LimitKind::None)
            limits.push_back({nameText(right), role.grants.limitOf(right)});
    }
    daybook::FieldValue builtIn = std::nullopt;
    if (role.builtIn)
        builtIn = static_cast<qint64>(*role.builtIn);
    return {roleType().name, role.id.as<RecordTag>(),
        {{"name", role.name}, {"built_in", std::move(builtIn)}, {"rights", std::move(rights)},
            {"limits", std::move(limits)}, {"retired", qint64 {role.retired ? 1 : 0}}}};
}

namespace {

/// Calls `set` with the role, the right and the value of each cell; what this version does not know stays unread.
template <class Set>
void readCells(store::Connection &connection, std::string_view sql, std::vector<Role> &roles,
    const std::vector<qint64> &numbers, Set set)
{
    store::Statement cells = connection.query(sql);
    while (cells.step()) {
        const auto role = std::ranges::find(numbers, cells.int64(0));
        const std::optional<Right> right = rightFromName(cells.text(1));
        if (role != numbers.end() && right)
            set(roles[static_cast<std::size_t>(role - numbers.begin())].grants, *right, cells.int64(2));
    }
}

} // namespace

std::vector<Role> allRoles(store::Connection &connection, bool withRetired)
{
    std::vector<Role> roles;
    std::vector<qint64> numbers;
    store::Statement rows =
        connection.query("SELECT no, uid, name, built_in, retired FROM role ORDER BY built_in, name, uid");
    while (rows.step()) {
        Role role {rows.id<RoleId>(1), rows.isNull(2) ? QString() : rows.text(2), std::nullopt, {}};
        const qint64 builtIn = rows.maybeInt64(3).value_or(0);
        if (builtIn == 1 || builtIn == 2)
            role.builtIn = static_cast<BuiltInRole>(builtIn);
        role.retired = rows.maybeInt64(4).value_or(0) != 0;
        numbers.push_back(rows.int64(0));
        roles.push_back(std::move(role));
    }
    // A right that the record does not name is denied.
    readCells(connection, "SELECT no, key, value FROM role_rights WHERE value IS NOT NULL", roles, numbers,
        [](Grants &grants, Right right, qint64 value) {
            if (value >= 0 && value <= 2)
                grants.set(right, static_cast<Grant>(value));
        });
    readCells(connection, "SELECT no, key, value FROM role_limits WHERE value IS NOT NULL", roles, numbers,
        [](Grants &grants, Right right, qint64 value) {
            if (limitKindOf(right) != LimitKind::None)
                grants.setLimit(right, value);
        });
    if (!withRetired)
        std::erase_if(roles, [](const Role &role) { return role.retired; });
    std::ranges::stable_partition(roles, [](const Role &role) { return role.builtIn.has_value(); });
    return roles;
}

std::optional<Role> findRole(store::Connection &connection, RoleId id)
{
    for (Role &role : allRoles(connection, true)) {
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
