// The policy as a record.
#include "core/access/lock_policy.h"

#include "core/base/named_id.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace mizan::access {

using daybook::FieldValue;

const daybook::RecordType &lockPolicyType()
{
    static const daybook::RecordType type {"lock_policy", {{"idle_minutes", daybook::FieldType::Int64}}, {}};
    return type;
}

LockPolicy loadLockPolicy(store::Connection &connection)
{
    auto row = connection.query("SELECT idle_minutes FROM lock_policy ORDER BY uid LIMIT 1");
    return row.step() ? LockPolicy {row.maybeInt64(0)} : LockPolicy {};
}

Result<void> saveLockPolicy(Shop &shop, const Session &session, const SaveLockPolicy &request)
{
    const std::optional<qint64> minutes = request.policy.idleMinutes;
    if (minutes && (*minutes < 1 || *minutes > MostIdleMinutes))
        return refuse(rules::IdleMinutesMustBeInRange, u"minutes"_s, {{"highest", MostIdleMinutes}});
    return saveSetting(shop, session,
        {request.request, LockPolicySavedKind,
            {lockPolicyType().name, RecordId(idFromName(u"lock_policy"_s)),
                {{"idle_minutes", minutes ? FieldValue(*minutes) : FieldValue(std::nullopt)}}},
            [&](store::Connection &connection) { return loadLockPolicy(connection) == request.policy; }});
}

} // namespace mizan::access
