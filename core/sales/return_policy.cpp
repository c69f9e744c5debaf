// The policy as a record, and its setting as a fact.
#include "core/sales/return_policy.h"

#include "core/access/save_setting.h"
#include "core/base/named_id.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

using daybook::FieldType;
using daybook::FieldValue;

namespace {

RecordId policyId() { return RecordId(idFromName(u"return_policy"_s)); }

daybook::RecordChange policyChange(const ReturnPolicy &policy)
{
    return {returnPolicyType().name, policyId(),
        {{"days", policy.days ? FieldValue(*policy.days) : FieldValue(std::nullopt)},
            {"as_credit", FieldValue(qint64 {policy.asCredit ? 1 : 0})}}};
}

} // namespace

bool ReturnPolicy::isLate(BusinessDate sold, BusinessDate today) const noexcept
{
    return days && today.days() - sold.days() > *days;
}

const daybook::RecordType &returnPolicyType()
{
    static const daybook::RecordType type {
        "return_policy", {{"days", FieldType::Int64}, {"as_credit", FieldType::Int64}}, {}};
    return type;
}

Result<void> saveReturnPolicy(Shop &shop, const Session &session, const SaveReturnPolicy &request)
{
    const ReturnPolicy &policy = request.policy;
    if (policy.days && (*policy.days < 0 || *policy.days > MostReturnDays))
        return refuse(rules::ReturnDaysMustBeInRange, u"days"_s, {{"highest", MostReturnDays}});
    return access::saveSetting(shop, session,
        {request.request, "return-policy.saved", policyChange(policy),
            [&](store::Connection &connection) { return loadReturnPolicy(connection) == policy; }});
}

} // namespace mizan::sales
