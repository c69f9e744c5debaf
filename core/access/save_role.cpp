// Saving a role: checks, then one fact with the grants that changed.
#include "core/access/save_role.h"

#include "core/access/save_user.h"
#include "core/access/user.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/shop.h"

#include <algorithm>

namespace mizan::access {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view RoleSavedKind = "role.saved";

Role askedRole(const SaveRole &request, const std::optional<Role> &before)
{
    const bool isBuiltIn = before && before->builtIn;
    return {request.id, isBuiltIn ? QString() : request.name.simplified(), isBuiltIn ? before->builtIn : std::nullopt,
        request.grants, request.retired};
}

/// Keeps the cells that are not as they were.
void keepChanged(daybook::FieldValue &now, const daybook::FieldValue &before)
{
    auto &cells = std::get<std::vector<daybook::Cell>>(now);
    const auto &old = std::get<std::vector<daybook::Cell>>(before);
    std::erase_if(cells, [&](const daybook::Cell &cell) {
        const auto same = std::ranges::find(old, cell.key, &daybook::Cell::key);
        return same != old.end() && same->value == cell.value;
    });
}

/// Of a new role everything.
daybook::RecordChange changesOf(const Role &role, const std::optional<Role> &before)
{
    daybook::RecordChange change = roleChange(role);
    if (!before)
        return change;
    const daybook::RecordChange old = roleChange(*before);
    for (std::size_t i = change.fields.size(); i-- > 0;) {
        daybook::FieldValue &value = change.fields[i].second;
        const daybook::FieldValue &was = old.fields[i].second;
        const bool isSet = std::holds_alternative<std::vector<daybook::Cell>>(value);
        if (isSet)
            keepChanged(value, was);
        const bool isSame = isSet ? std::get<std::vector<daybook::Cell>>(value).empty()
            : std::holds_alternative<QString>(value)
            ? std::get<QString>(value) == std::get<QString>(was)
            : value.index() == was.index() && (value.index() == 0 || std::get<qint64>(value) == std::get<qint64>(was));
        if (isSame)
            change.fields.erase(change.fields.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return change;
}

std::string bodyOf(const Role &asked, const daybook::RecordChange &change)
{
    daybook::BodyWriter body;
    body.beginObject();
    body.beginObject("asked");
    body.field("role", asked.id);
    body.field("name", asked.name);
    body.field("retired", asked.retired);
    body.beginObject("rights");
    for (const Right right : allRights())
        body.field(nameOf(right), static_cast<int>(asked.grants.of(right)));
    body.endObject();
    body.beginObject("limits");
    for (const Right right : allRights()) {
        if (const auto limit = asked.grants.limitOf(right))
            body.field(nameOf(right), *limit);
    }
    body.endObject();
    body.endObject();
    daybook::writeRecords(body, std::span(&change, 1));
    body.endObject();
    return body.take();
}

/// Whether a fact already written says what is asked now.
bool saysTheSame(const daybook::Fact &fact, const SaveRole &request, const Role &role)
{
    if (fact.header.kind != RoleSavedKind)
        return false;
    daybook::BodyParser parser;
    const daybook::BodyValue asked = parser.parse(fact.body).at("asked");
    const daybook::BodyValue rights = asked.at("rights");
    const daybook::BodyValue limits = asked.at("limits");
    const bool sameGrants = std::ranges::all_of(allRights(), [&](Right right) {
        const auto grant = rights.find(nameOf(right));
        const auto limit = limits.find(nameOf(right));
        return grant && grant->int64() == static_cast<qint64>(request.grants.of(right))
            && (limit ? std::optional(limit->int64()) : std::nullopt) == request.grants.limitOf(right);
    });
    return sameGrants && asked.at("role").id<RoleId>() == request.id && asked.at("name").text() == role.name
        && asked.at("retired").boolean() == request.retired;
}

/// Whether somebody active may edit users once the role is as asked.
bool someManagerStays(store::Connection &connection, const Role &asked)
{
    std::vector<Role> roles = allRoles(connection, true);
    const auto known = std::ranges::find(roles, asked.id, &Role::id);
    if (known != roles.end())
        *known = asked;
    return std::ranges::any_of(allUsers(connection), [&](const User &user) {
        const auto role = std::ranges::find(roles, user.role, &Role::id);
        return role != roles.end() && role->grants.of(Right::EditUsers) == Grant::Allowed;
    });
}

Result<void> checkGrants(const Session &session, const Role &asked, const std::optional<Role> &before)
{
    for (const Right right : allRights()) {
        if (asked.grants.limitOf(right).value_or(0) < 0)
            return refuse(rules::LimitMustNotBeNegative, u"limits"_s);
    }
    // What the role held before may stay; what is added must be one's own.
    Grants added = asked.grants;
    for (const Right right : allRights()) {
        if (before && before->grants.of(right) == added.of(right)
            && before->grants.limitOf(right) == added.limitOf(right))
            added.set(right, Grant::Denied);
    }
    if (!added.isWithin(session.grants()))
        return refuse(rules::RoleMustNotExceedOwn, u"rights"_s, {{"user", session.userName()}});
    return {};
}

Result<void> checkRole(
    store::Connection &connection, const Session &session, const Role &asked, const std::optional<Role> &before)
{
    if (!asked.builtIn) {
        if (asked.name.isEmpty())
            return refuse(rules::RoleMustHaveName, u"name"_s);
        for (const Role &other : allRoles(connection)) {
            if (other.id != asked.id && other.name.compare(asked.name, Qt::CaseInsensitive) == 0)
                return refuse(rules::RoleNameMustBeUnique, u"name"_s, {{"role", other.name}});
        }
    }
    if (const auto checked = checkGrants(session, asked, before); !checked)
        return checked;
    if (asked.retired) {
        for (const User &user : allUsers(connection)) {
            if (user.role == asked.id)
                return refuse(rules::RoleMustBeUnused, u"role"_s, {{"user", user.name}});
        }
    }
    if (!someManagerStays(connection, asked))
        return refuse(rules::OneManagerMustStay, u"rights"_s, {{"user", session.userName()}});
    return {};
}

} // namespace

Result<void> saveRole(Shop &shop, const Session &session, const SaveRole &request)
{
    const auto approver = require(session, Right::EditUsers);
    if (!approver)
        return refuseAs(approver);
    daybook::Writing writing(shop.daybook());
    const std::optional<Role> before = findRole(shop.connection(), request.id);
    const Role asked = askedRole(request, before);
    if (const auto written = writing.find(request.request)) {
        if (!saysTheSame(*written, request, asked))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return {};
    }
    if (const auto checked = checkRole(shop.connection(), session, asked, before); !checked)
        return checked;

    // From here it must succeed.
    writing.append({request.request, RoleSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, bodyOf(asked, changesOf(asked, before))});
    writing.commit();
    return {};
}

} // namespace mizan::access
