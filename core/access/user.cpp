// Users as records.
#include "core/access/user.h"

#include "core/store/connection.h"

#include <algorithm>

namespace mizan::access {

const daybook::RecordType &userType()
{
    using daybook::FieldType;
    static const daybook::RecordType type {
        "app_user",
        {{"name", FieldType::Text}, {"role", FieldType::Reference}, {"active", FieldType::Int64},
            {"pin_hash", FieldType::Text}, {"branches", FieldType::Cells}, {"badge_hash", FieldType::Text},
            {"password_hash", FieldType::Text}},
        {},
    };
    return type;
}

std::vector<daybook::Cell> branchCells(const std::vector<BranchId> &before, const std::vector<BranchId> &now)
{
    std::vector<daybook::Cell> cells;
    for (const BranchId branch : now) {
        if (std::ranges::find(before, branch) == before.end())
            cells.push_back({branch.toText(), 1});
    }
    for (const BranchId branch : before) {
        if (std::ranges::find(now, branch) == now.end())
            cells.push_back({branch.toText(), std::nullopt});
    }
    return cells;
}

namespace {

daybook::FieldValue maybe(const QString &hash)
{
    daybook::FieldValue value = std::nullopt;
    if (!hash.isEmpty())
        value = hash;
    return value;
}

} // namespace

daybook::RecordChange userChange(const User &user)
{
    return {userType().name, user.id.as<RecordTag>(),
        {{"name", user.name}, {"role", user.role.as<RecordTag>()}, {"active", qint64 {user.active ? 1 : 0}},
            {"pin_hash", user.pinHash}, {"branches", branchCells({}, user.branches)},
            {"badge_hash", maybe(user.badgeHash)}, {"password_hash", maybe(user.passwordHash)}}};
}

namespace {

constexpr std::string_view Columns = "SELECT u.uid, u.name, r.uid, u.active, u.pin_hash, u.badge_hash, u.no, "
                                     "u.password_hash FROM app_user u LEFT JOIN role r ON r.no = u.role ";

User readUser(const store::Statement &row)
{
    return {row.id<UserId>(0), row.isNull(1) ? QString() : row.text(1), row.id<RoleId>(2),
        row.maybeInt64(3).value_or(0) != 0, row.isNull(4) ? QString() : row.text(4), {},
        row.isNull(5) ? QString() : row.text(5), row.isNull(7) ? QString() : row.text(7)};
}

std::vector<BranchId> branchesOf(store::Connection &connection, qint64 userNo)
{
    std::vector<BranchId> branches;
    store::Statement rows =
        connection.query("SELECT key FROM app_user_branches WHERE no = ? AND value IS NOT NULL ORDER BY key", userNo);
    while (rows.step()) {
        if (const auto branch = BranchId::fromText(rows.text(0)))
            branches.push_back(*branch);
    }
    return branches;
}

} // namespace

std::vector<User> allUsers(store::Connection &connection, bool withInactive)
{
    static const std::string sql = std::string(Columns) + "ORDER BY u.name, u.uid";
    std::vector<User> users;
    store::Statement rows = connection.query(sql);
    while (rows.step()) {
        User user = readUser(rows);
        user.branches = branchesOf(connection, rows.int64(6));
        if (user.active || withInactive)
            users.push_back(std::move(user));
    }
    return users;
}

std::optional<User> findUser(store::Connection &connection, UserId id)
{
    static const std::string sql = std::string(Columns) + "WHERE u.uid = ?";
    store::Statement row = connection.query(sql, id);
    if (!row.step())
        return std::nullopt;
    User user = readUser(row);
    user.branches = branchesOf(connection, row.int64(6));
    return user;
}

bool worksIn(const User &user, BranchId branch) noexcept
{
    return user.branches.empty() || std::ranges::find(user.branches, branch) != user.branches.end();
}

} // namespace mizan::access
