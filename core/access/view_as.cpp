// Right by right.
#include "core/access/view_as.h"

#include <algorithm>

namespace mizan::access {

Grants narrowed(const Grants &own, const Grants &to)
{
    Grants both;
    for (const Right right : allRights()) {
        both.set(right, std::min(own.of(right), to.of(right)));
        const auto first = own.limitOf(right);
        const auto second = to.limitOf(right);
        both.setLimit(right, first && second ? std::min(first, second) : first ? first : second);
    }
    return both;
}

Session viewAs(const Session &session, const Grants &role)
{
    return Session({session.user(), session.userName(), narrowed(session.grants(), role), session.branch(),
        session.branchCode(), session.device(), session.tillCode(), session.businessDay(), session.isByPassword()});
}

} // namespace mizan::access
