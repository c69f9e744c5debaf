// Sessions for people with a PIN, approvals, and the owner's session.
#include "core/access/sign_in.h"

#include "core/access/check_pin.h"
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

Session sessionAt(const Workplace &place, const User &user, const Grants &grants)
{
    return Session({user.id, user.name, grants, place.branch.id, place.branch.code, place.till.device, place.till.code,
        place.branch.day});
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

} // namespace

Result<Session> signIn(Shop &shop, const SignIn &request)
{
    const Result<User> user = activeUser(shop, request.user);
    if (!user)
        return refuseAs(user);
    const Result<Workplace> place = workplaceOf(shop);
    if (!place)
        return refuseAs(place);
    if (const Result<void> fits = checkPin(shop, {*user, request.pin, "sign-in", place->branch}); !fits)
        return refuseAs(fits);
    return sessionAt(*place, *user, grantsOf(shop, *user));
}

Result<Approval> approve(Shop &shop, const Session &session, const ApproveAction &request)
{
    const Result<User> approver = activeUser(shop, request.approver);
    if (!approver)
        return refuseAs(approver);
    if (approver->id == session.user())
        return refuse(rules::ApproverMustBeAnother, u"approver"_s, {{"user", approver->name}});
    if (grantsOf(shop, *approver).of(request.right) != Grant::Allowed)
        return refuse(rules::ApproverMustHoldRight, u"approver"_s, {{"user", approver->name}});
    const Result<Workplace> place = workplaceOf(shop);
    if (!place)
        return refuseAs(place);
    if (const Result<void> fits = checkPin(shop, {*approver, request.pin, "approval", place->branch}); !fits)
        return refuseAs(fits);
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
