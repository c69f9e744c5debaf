// Sessions for people with a PIN, approvals, and the owner's session.
#include "core/access/sign_in.h"

#include "core/access/access_facts.h"
#include "core/access/badge.h"
#include "core/access/check_pin.h"
#include "core/access/password.h"
#include "core/access/role.h"
#include "core/daybook/shop.h"

namespace mizan::access {

using namespace Qt::StringLiterals;

namespace {

struct Workplace {
    Till till;
    Branch branch;
};

Result<Workplace> workplaceOf(Shop &shop)
{
    std::optional<Till> till = tillOfDevice(shop.connection(), shop.device());
    std::optional<Branch> branch = till ? findBranch(shop.connection(), till->branch) : std::nullopt;
    if (!branch)
        return refuse(rules::TillMustBeKnown, {}, {{"device", shop.device().toText()}});
    return Workplace {*std::move(till), *std::move(branch)};
}

Session sessionAt(const Workplace &place, const User &user, const Grants &grants, bool isByPassword = false)
{
    return Session({user.id, user.name, grants, place.branch.id, place.branch.code, place.till.device, place.till.code,
        place.branch.day, isByPassword});
}

Grants grantsOf(Shop &shop, const User &user)
{
    const std::optional<Role> role = findRole(shop.connection(), user.role);
    return role ? role->grants : Grants {};
}

Result<User> activeUser(Shop &shop, UserId id)
{
    std::optional<User> user = findUser(shop.connection(), id);
    if (!user || !user->active)
        return refuse(rules::UserMustBeActive, u"user"_s, {{"user", user ? user->name : QString()}});
    return *std::move(user);
}

/// Where the user works, at this installation.
Result<Workplace> workplaceFor(Shop &shop, const User &user)
{
    Result<Workplace> place = workplaceOf(shop);
    if (place && !worksIn(user, place->branch.id))
        return refuse(rules::UserMustWorkHere, u"user"_s, {{"user", user.name}, {"branch", place->branch.name}});
    return place;
}

Result<void> checkApprover(Shop &shop, const Session &session, const User &approver, Right right, qint64 extent)
{
    if (approver.id == session.user())
        return refuse(rules::ApproverMustBeAnother, u"approver"_s, {{"user", approver.name}});
    if (grantsOf(shop, approver).of(right, extent) != Grant::Allowed)
        return refuse(rules::ApproverMustHoldRight, u"approver"_s, {{"user", approver.name}});
    return {};
}

Result<User> badgeHolder(Shop &shop, const QString &scanned)
{
    const auto user = userOfBadge(shop.connection(), scanned);
    if (!user)
        return refuse(rules::BadgeMustBeKnown, u"badge"_s);
    return activeUser(shop, *user);
}

} // namespace

Result<Session> signIn(Shop &shop, const SignIn &request)
{
    const Result<User> user = activeUser(shop, request.user);
    if (!user)
        return refuseAs(user);
    const Result<Workplace> place = workplaceFor(shop, *user);
    if (!place)
        return refuseAs(place);
    if (const Result<void> fits = checkPin(shop, {*user, request.pin, "sign-in", place->branch}); !fits)
        return refuseAs(fits);
    return sessionAt(*place, *user, grantsOf(shop, *user), looksLikePassword(request.pin));
}

Result<Session> signInByBadge(Shop &shop, const QString &scanned)
{
    const Result<User> user = badgeHolder(shop, scanned);
    if (!user)
        return refuseAs(user);
    const Result<Workplace> place = workplaceFor(shop, *user);
    if (!place)
        return refuseAs(place);
    noteBadge(shop, user->id, BadgeSignInPurpose, place->branch);
    return sessionAt(*place, *user, grantsOf(shop, *user));
}

Result<Approval> approve(Shop &shop, const Session &session, const ApproveAction &request)
{
    const Result<User> approver = activeUser(shop, request.approver);
    if (!approver)
        return refuseAs(approver);
    if (const auto checked = checkApprover(shop, session, *approver, request.right, request.extent); !checked)
        return refuseAs(checked);
    const Result<Workplace> place = workplaceFor(shop, *approver);
    if (!place)
        return refuseAs(place);
    if (const Result<void> fits = checkPin(shop, {*approver, request.pin, "approval", place->branch}); !fits)
        return refuseAs(fits);
    return Approval {request.right, approver->id, approver->name};
}

Result<Approval> approveByBadge(Shop &shop, const Session &session, const ApproveByBadge &request)
{
    const Result<User> approver = badgeHolder(shop, request.scanned);
    if (!approver)
        return refuseAs(approver);
    if (const auto checked = checkApprover(shop, session, *approver, request.right, request.extent); !checked)
        return refuseAs(checked);
    const Result<Workplace> place = workplaceFor(shop, *approver);
    if (!place)
        return refuseAs(place);
    noteBadge(shop, approver->id, BadgeApprovalPurpose, place->branch);
    return Approval {request.right, approver->id, approver->name};
}

Result<Session> ownerSession(Shop &shop)
{
    const Result<Workplace> place = workplaceOf(shop);
    if (!place)
        return refuseAs(place);
    const std::optional<CompanySettings> company = companySettings(shop.connection());
    const Result<User> owner = activeUser(shop, company ? company->owner : UserId {});
    if (!owner)
        return refuseAs(owner);
    return sessionAt(*place, *owner, Grants::everything());
}

} // namespace mizan::access
