// What a session allows, and how a verb asks it.
#include "core/access/session.h"

namespace mizan {

using access::Grant;
using access::Right;

bool Session::allows(Right right, qint64 extent) const noexcept
{
    const Grant held = grant(right, extent);
    if (held == Grant::Allowed)
        return true;
    return held == Grant::WithApprover && m_approval && m_approval->right == right;
}

Session Session::withApproval(Approval approval) const
{
    Session copy = *this;
    copy.m_approval = std::move(approval);
    return copy;
}

Session Session::withPassword() const
{
    Session copy = *this;
    copy.m_parts.isByPassword = true;
    return copy;
}

Result<std::optional<UserId>> access::require(const Session &session, Right right, qint64 extent)
{
    const std::string_view name = nameOf(right);
    const auto shown = [name] {
        return std::vector<Refusal::Value> {
            {"right", QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))}};
    };
    switch (session.grant(right, extent)) {
    case Grant::Allowed:
        return std::nullopt;
    case Grant::WithApprover:
        if (session.allows(right, extent))
            return session.approval()->approver;
        return refuse(rules::ApprovalMustBeGiven, {}, shown());
    case Grant::Denied:
        break;
    }
    return refuse(rules::RightMustBeHeld, {}, shown());
}

} // namespace mizan
