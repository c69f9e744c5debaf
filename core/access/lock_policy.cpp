// The policy as a record.
#include "core/access/lock_policy.h"

#include "core/access/user.h"
#include "core/base/named_id.h"
#include "core/daybook/shop.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace mizan::access {

using daybook::FieldValue;

const daybook::RecordType &lockPolicyType()
{
    static const daybook::RecordType type {"lock_policy",
        {{"idle_minutes", daybook::FieldType::Int64}, {"office_asks_password", daybook::FieldType::Int64}}, {}};
    return type;
}

LockPolicy loadLockPolicy(store::Connection &connection)
{
    auto row = connection.query("SELECT idle_minutes, office_asks_password FROM lock_policy ORDER BY uid LIMIT 1");
    return row.step() ? LockPolicy {row.maybeInt64(0), row.maybeInt64(1).value_or(0) != 0} : LockPolicy {};
}

Result<void> saveLockPolicy(Shop &shop, const Session &session, const SaveLockPolicy &request)
{
    const std::optional<qint64> minutes = request.policy.idleMinutes;
    if (minutes && (*minutes < 1 || *minutes > MostIdleMinutes))
        return refuse(rules::IdleMinutesMustBeInRange, u"minutes"_s, {{"highest", MostIdleMinutes}});
    if (request.policy.officeAsksPassword) {
        const auto user = findUser(shop.connection(), session.user());
        if (!user || user->passwordHash.isEmpty())
            return refuse(rules::OwnPasswordMustBeSet, u"office"_s);
    }
    daybook::RecordChange change {lockPolicyType().name, RecordId(idFromName(u"lock_policy"_s)), {}};
    FieldValue idle = std::nullopt;
    if (minutes)
        idle = *minutes;
    change.fields.emplace_back("idle_minutes", std::move(idle));
    change.fields.emplace_back("office_asks_password", qint64 {request.policy.officeAsksPassword ? 1 : 0});
    return saveSetting(shop, session,
        {request.request, LockPolicySavedKind, std::move(change),
            [&](store::Connection &connection) { return loadLockPolicy(connection) == request.policy; }});
}

} // namespace mizan::access
