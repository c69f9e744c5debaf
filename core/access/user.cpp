// Users as records.
#include "core/access/user.h"

#include "core/store/connection.h"

namespace mizan::access {

const daybook::RecordType &userType()
{
    using daybook::FieldType;
    static const daybook::RecordType type {
        "app_user",
        {{"name", FieldType::Text}, {"role", FieldType::Reference}, {"active", FieldType::Int64},
            {"pin_hash", FieldType::Text}},
        {},
    };
    return type;
}

daybook::RecordChange userChange(const User &user)
{
    return {userType().name, user.id.as<RecordTag>(),
        {{"name", user.name}, {"role", user.role.as<RecordTag>()}, {"active", qint64 {user.active ? 1 : 0}},
            {"pin_hash", user.pinHash}}};
}

namespace {

constexpr std::string_view Columns =
    "SELECT u.uid, u.name, r.uid, u.active, u.pin_hash FROM app_user u LEFT JOIN role r ON r.no = u.role ";

User readUser(const store::Statement &row)
{
    return {row.id<UserId>(0), row.isNull(1) ? QString() : row.text(1), row.id<RoleId>(2),
        row.maybeInt64(3).value_or(0) != 0, row.isNull(4) ? QString() : row.text(4)};
}

} // namespace

std::vector<User> allUsers(store::Connection &connection, bool withInactive)
{
    static const std::string sql = std::string(Columns) + "ORDER BY u.name, u.uid";
    std::vector<User> users;
    store::Statement rows = connection.query(sql);
    while (rows.step()) {
        User user = readUser(rows);
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
    return readUser(row);
}

} // namespace mizan::access
