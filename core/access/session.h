// A session: who is working, in which branch, at which till, with which rights. Every verb takes one.
#pragma once

#include "core/access/right.h"
#include "core/base/business_date.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace mizan {

/// What somebody who holds a right allowed another person to do, once.
struct Approval {
    access::Right right;
    UserId approver;
    QString approverName;
};

/// Plain parts of a session; made by signIn() and by the builders of tests.
struct SessionParts {
    UserId user;
    QString userName;
    access::Grants grants;
    BranchId branch;
    QString branchCode; ///< "B1", in the numbers that people see.
    DeviceId device;
    QString tillCode;          ///< "T1".
    BusinessDay day;           ///< How the branch turns an instant into its day.
    bool isByPassword = false; ///< Signed in with a password, not with a PIN or badge.
};

class Session {
public:
    explicit Session(SessionParts parts)
        : m_parts(std::move(parts))
    {
    }
    [[nodiscard]] UserId user() const noexcept { return m_parts.user; }
    [[nodiscard]] const QString &userName() const noexcept { return m_parts.userName; }
    [[nodiscard]] BranchId branch() const noexcept { return m_parts.branch; }
    [[nodiscard]] const QString &branchCode() const noexcept { return m_parts.branchCode; }
    [[nodiscard]] DeviceId device() const noexcept { return m_parts.device; }
    [[nodiscard]] const QString &tillCode() const noexcept { return m_parts.tillCode; }
    [[nodiscard]] BusinessDate businessDate(qint64 atMs) const { return businessDateOf(atMs, m_parts.day); }
    [[nodiscard]] const BusinessDay &businessDay() const noexcept { return m_parts.day; }

    [[nodiscard]] bool isByPassword() const noexcept { return m_parts.isByPassword; }

    [[nodiscard]] const access::Grants &grants() const noexcept { return m_parts.grants; }
    /// `extent` as the right's limit counts (right.h); 0 where it has none.
    [[nodiscard]] access::Grant grant(access::Right right, qint64 extent = 0) const noexcept
    {
        return m_parts.grants.of(right, extent);
    }
    /// Held by the role, or approved for this one action.
    [[nodiscard]] bool allows(access::Right right, qint64 extent = 0) const noexcept;
    /// A copy for one action that somebody else approved; this session stays as it is.
    [[nodiscard]] Session withApproval(Approval approval) const;
    /// A copy that has shown its password too.
    [[nodiscard]] Session withPassword() const;
    [[nodiscard]] const std::optional<Approval> &approval() const noexcept { return m_approval; }

private:
    SessionParts m_parts;
    std::optional<Approval> m_approval;
};

namespace access {

namespace rules { // In the order of checking.
inline constexpr Rule RightMustBeHeld {"access.right-must-be-held"};
inline constexpr Rule ApprovalMustBeGiven {"access.approval-must-be-given"};
} // namespace rules

/// Whether the session may do this to this extent. The value is the approver, for the fact's `approvedBy`; none where
/// the role itself holds the right. Refused with `right` = its name: RightMustBeHeld where nobody can approve it,
/// ApprovalMustBeGiven where somebody may.
[[nodiscard]] Result<std::optional<UserId>> require(const Session &session, Right right, qint64 extent = 0);

} // namespace access
} // namespace mizan
