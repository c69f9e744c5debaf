// One try at the password.
#include "core/access/office_door.h"

#include "core/access/check_pin.h"
#include "core/access/lock_policy.h"
#include "core/access/sign_in.h"
#include "core/daybook/shop.h"

namespace mizan::access {

using namespace Qt::StringLiterals;

bool officeAsksPassword(Shop &shop, const Session &session)
{
    return !session.isByPassword() && loadLockPolicy(shop.connection()).officeAsksPassword;
}

Result<Session> openOffice(Shop &shop, const Session &session, const QString &password)
{
    if (const auto held = require(session, Right::OpenBackOffice); !held)
        return refuseAs(held);
    const auto user = findUser(shop.connection(), session.user());
    if (!user || !user->active)
        return refuse(rules::UserMustBeActive, u"user"_s, {{"user", session.userName()}});
    if (user->passwordHash.isEmpty())
        return refuse(rules::PasswordMustBeSet, u"password"_s, {{"user", user->name}});
    const auto branch = findBranch(shop.connection(), session.branch());
    if (!branch)
        return refuse(rules::TillMustBeKnown, {}, {{"device", shop.device().toText()}});
    if (const auto fits = checkPin(shop, {*user, password, "office", *branch, true}); !fits)
        return refuseAs(fits);
    return session.withPassword();
}

} // namespace mizan::access
