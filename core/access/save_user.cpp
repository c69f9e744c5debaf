// Saving a user: checks, then one fact with the fields that changed.
#include "core/access/save_user.h"

#include "core/access/badge.h"
#include "core/access/check_pin.h"
#include "core/access/company.h"
#include "core/access/role.h"
#include "core/access/save_role.h"
#include "core/access/sign_in.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/shop.h"

#include <algorithm>

namespace mizan::access {

using namespace Qt::StringLiterals;
using daybook::RecordChange;
using daybook::Writing;

namespace {

constexpr std::string_view UserSavedKind = "user.saved";

/// Sorted, so that the order of asking makes no other request.
std::string textOf(std::vector<BranchId> branches)
{
    std::ranges::sort(branches);
    std::string text;
    for (const BranchId branch : branches)
        text += branch.toText().toStdString() + ' ';
    return text;
}

/// A password that is taken away stands as none.
bool saysPassword(const daybook::BodyValue &fields, const SaveUser &request)
{
    const auto hash = fields.find("password_hash");
    if (!request.password)
        return !hash;
    if (request.password->isEmpty())
        return hash && hash->isNull();
    return hash && !hash->isNull() && passwordFits(*request.password, hash->text());
}

/// Whether a fact already written says what is asked now; its salted hash stands for the PIN. `badge` as hashed.
bool saysTheSame(const daybook::Fact &fact, const SaveUser &request, const std::optional<QString> &badge)
{
    if (fact.header.kind != UserSavedKind)
        return false;
    daybook::BodyParser parser;
    const daybook::BodyValue body = parser.parse(fact.body);
    const daybook::BodyValue asked = body.at("asked");
    if (asked.at("user").id<UserId>() != request.id || asked.at("name").text() != request.name
        || asked.at("role").id<RoleId>() != request.role || asked.at("active").boolean() != request.active
        || asked.at("branches").text() != QString::fromStdString(textOf(request.branches)))
        return false;
    const auto known = asked.find("badge");
    if ((known ? std::optional(known->text()) : std::nullopt) != badge)
        return false;
    const daybook::BodyValue fields = body.at("records").item(0).at("fields");
    const auto hash = fields.find("pin_hash");
    if (request.pin ? !hash || !pinFits(*request.pin, hash->text()) : hash.has_value())
        return false;
    return saysPassword(fields, request);
}

std::string savedBody(const SaveUser &request, const std::optional<QString> &badge, const RecordChange &change)
{
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.beginObject("asked");
    writer.field("user", request.id);
    writer.field("name", request.name);
    writer.field("role", request.role);
    writer.field("active", request.active);
    writer.field("branches", std::string_view(textOf(request.branches)));
    if (badge)
        writer.field("badge", *badge);
    writer.endObject();
    daybook::writeRecords(writer, std::span(&change, 1));
    writer.endObject();
    return writer.take();
}

struct NewHashes {
    std::optional<QString> pin;
    std::optional<QString> badge;    ///< Empty: taken away.
    std::optional<QString> password; ///< Empty: taken away.
};

/// The fields that the request changes; all of them for a new user.
RecordChange changesOf(
    const std::optional<User> &before, const SaveUser &request, const QString &name, const NewHashes &hashes)
{
    RecordChange change {userType().name, request.id.as<RecordTag>(), {}};
    if (!before || before->name != name)
        change.fields.emplace_back("name", name);
    if (!before || before->role != request.role)
        change.fields.emplace_back("role", request.role.as<RecordTag>());
    if (!before || before->active != request.active)
        change.fields.emplace_back("active", qint64 {request.active ? 1 : 0});
    if (hashes.pin)
        change.fields.emplace_back("pin_hash", *hashes.pin);
    if (hashes.badge)
        change.fields.emplace_back(
            "badge_hash", hashes.badge->isEmpty() ? daybook::FieldValue(std::nullopt) : *hashes.badge);
    if (hashes.password)
        change.fields.emplace_back(
            "password_hash", hashes.password->isEmpty() ? daybook::FieldValue(std::nullopt) : *hashes.password);
    if (auto cells = branchCells(before ? before->branches : std::vector<BranchId>(), request.branches); !cells.empty())
        change.fields.emplace_back("branches", std::move(cells));
    return change;
}

/// Whether somebody other than `user` is active and may edit users.
bool anotherManagerStays(store::Connection &connection, UserId user)
{
    const std::vector<Role> roles = allRoles(connection);
    return std::ranges::any_of(allUsers(connection), [&](const User &other) {
        const auto role = std::ranges::find(roles, other.role, &Role::id);
        return other.id != user && role != roles.end() && role->grants.of(Right::EditUsers) == Grant::Allowed;
    });
}

Result<void> checkUser(store::Connection &connection, const Session &session, const SaveUser &request,
    const std::optional<User> &before, const QString &name, const std::optional<QString> &newBadge)
{
    if (name.isEmpty())
        return refuse(rules::UserMustHaveName, u"name"_s);
    for (const User &other : allUsers(connection)) {
        if (other.id != request.id && request.active && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return refuse(rules::UserNameMustBeUnique, u"name"_s, {{"user", other.name}});
    }
    const std::optional<Role> role = findRole(connection, request.role);
    if (!role || (role->retired && request.active))
        return refuse(rules::RoleMustExist, u"role"_s);
    if (!before && !request.pin)
        return refuse(rules::NewUserMustHavePin, u"pin"_s);
    // Whoever sets another's PIN, password or badge can sign in as them.
    const bool givesRights =
        !before || before->role != request.role || request.pin || request.badge || request.password;
    if (givesRights && !role->grants.isWithin(session.grants()))
        return refuse(rules::RoleMustNotExceedOwn, u"role"_s, {{"user", session.userName()}});
    for (const BranchId branch : request.branches) {
        if (!findBranch(connection, branch))
            return refuse(rules::BranchMustExist, u"branches"_s);
    }
    // Of somebody who comes back, too: their badge may be another's by now.
    const QString badge = newBadge ? *newBadge : before ? before->badgeHash : QString();
    if (!badge.isEmpty()) {
        for (const User &other : allUsers(connection)) {
            if (other.id != request.id && request.active && other.badgeHash == badge)
                return refuse(rules::BadgeMustBeUnique, u"badge"_s, {{"user", other.name}});
        }
    }
    const bool willManage = request.active && role->grants.of(Right::EditUsers) == Grant::Allowed;
    if (before && !willManage && !anotherManagerStays(connection, request.id))
        return refuse(rules::OneManagerMustStay, u"role"_s, {{"user", before->name}});
    return {};
}

/// Checked, then hashed; none where the PIN stays.
Result<std::optional<QString>> newHash(const std::optional<QString> &pin, PinCost cost)
{
    if (!pin)
        return std::nullopt;
    const Result<QString> checked = checkedPin(*pin);
    if (!checked)
        return refuseAs(checked);
    return hashPin(*checked, cost);
}

/// Checked, then hashed; none where the password stays, empty where it is taken away.
Result<std::optional<QString>> newPasswordHash(
    const std::optional<QString> &password, const QString &userName, PinCost cost)
{
    if (!password || password->isEmpty())
        return password;
    const Result<QString> checked = checkedPassword(*password, userName);
    if (!checked)
        return refuseAs(checked);
    return hashPassword(*checked, cost);
}

/// Checked, then hashed; none where the badge stays, empty where it is taken away.
Result<std::optional<QString>> newBadgeHash(store::Connection &connection, const std::optional<QString> &badge)
{
    if (!badge || badge->isEmpty())
        return badge;
    const Result<QString> checked = checkedBadge(*badge);
    if (!checked)
        return refuseAs(checked);
    const auto company = companySettings(connection);
    return badgeHash(*checked, company ? company->id : RecordId {});
}

} // namespace

Result<UserSaved> saveUser(Shop &shop, const Session &session, const SaveUser &request, PinCost cost)
{
    const Result<std::optional<UserId>> approver = require(session, Right::EditUsers);
    if (!approver)
        return refuseAs(approver);
    // Hashing takes long on purpose, so it is done before the transaction.
    const Result<std::optional<QString>> hash = newHash(request.pin, cost);
    const auto badge = newBadgeHash(shop.connection(), request.badge);
    const auto password = newPasswordHash(request.password, request.name, cost);
    Writing writing(shop.daybook());
    if (const auto written = writing.find(request.request)) {
        if (!badge || !saysTheSame(*written, request, *badge))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return UserSaved {request.id};
    }
    const QString name = request.name.simplified();
    const std::optional<User> before = findUser(shop.connection(), request.id);
    if (const Result<void> checked =
            checkUser(shop.connection(), session, request, before, name, badge ? *badge : std::optional<QString>());
        !checked)
        return refuseAs(checked);
    if (!hash)
        return refuseAs(hash);
    if (!badge)
        return refuseAs(badge);
    if (!password)
        return refuseAs(password);

    // From here it must succeed.
    const RecordChange change = changesOf(before, request, name, {*hash, *badge, *password});
    writing.append({request.request, UserSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, savedBody(request, *badge, change)});
    writing.commit();
    return UserSaved {request.id};
}

namespace {

Result<User> ownUser(Shop &shop, const Session &session)
{
    std::optional<User> user = findUser(shop.connection(), session.user());
    if (!user || !user->active)
        return refuse(rules::UserMustBeActive, u"user"_s, {{"user", session.userName()}});
    return *std::move(user);
}

/// Whether it is so already, as a request says that was written before.
Result<void> isOwn(const daybook::Fact &written, const User &user, const ChangeOwn &request)
{
    if (written.header.kind == daybook::RecordSetKind && (!request.pin || pinFits(*request.pin, user.pinHash))
        && (!request.password || passwordFits(*request.password, user.passwordHash)))
        return {};
    return refuse(daybook::rules::SameIdMustSayTheSame);
}

/// Where the session is, and that it is who it says.
Result<void> prove(Shop &shop, const Session &session, const User &user, const ChangeOwn &request)
{
    const std::optional<Branch> branch = findBranch(shop.connection(), session.branch());
    if (!branch)
        return refuse(rules::TillMustBeKnown, {}, {{"device", shop.device().toText()}});
    const bool byPassword = request.password && !user.passwordHash.isEmpty();
    return checkPin(shop, {user, request.proof, "change", *branch, byPassword});
}

} // namespace

Result<void> changeOwn(Shop &shop, const Session &session, const ChangeOwn &request, PinCost cost)
{
    const Result<User> user = ownUser(shop, session);
    if (!user)
        return refuseAs(user);
    if (const auto written = shop.daybook().find(request.request))
        return isOwn(*written, *user, request);
    RecordChange record {userType().name, user->id.as<RecordTag>(), {}};
    const auto pin = newHash(request.pin, cost);
    if (!pin)
        return refuseAs(pin);
    if (*pin)
        record.fields.emplace_back("pin_hash", **pin);
    if (request.password) {
        const Result<QString> checked = checkedPassword(*request.password, user->name);
        if (!checked)
            return refuseAs(checked);
        record.fields.emplace_back("password_hash", hashPassword(*checked, cost));
    }
    if (const Result<void> proven = prove(shop, session, *user, request); !proven)
        return proven;
    if (record.fields.empty())
        return {};

    // From here it must succeed.
    Writing writing(shop.daybook());
    writing.append({request.request, daybook::RecordSetKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), std::nullopt, daybook::recordSetBody(std::span(&record, 1))});
    writing.commit();
    return {};
}

} // namespace mizan::access
