// Signing in with a PIN, and approving one action with one; wrong tries are facts, and lock out with growing delay.
#pragma once

#include "core/access/session.h"

namespace mizan {
class Shop;
}

namespace mizan::access {

namespace rules { // In the order of checking.
inline constexpr Rule UserMustBeActive {"access.user-must-be-active"};
inline constexpr Rule BadgeMustBeKnown {"access.badge-must-be-known"};
inline constexpr Rule TillMustBeKnown {"access.till-must-be-known"};
inline constexpr Rule UserMustWorkHere {"access.user-must-work-here"};
inline constexpr Rule LockOutMustBeOver {"access.lock-out-must-be-over"};
inline constexpr Rule PinMustFit {"access.pin-must-fit"};
inline constexpr Rule ApproverMustBeAnother {"access.approver-must-be-another"};
inline constexpr Rule ApproverMustHoldRight {"access.approver-must-hold-right"};
} // namespace rules

inline constexpr int TriesBeforeLockOut = 5;
inline constexpr int FirstLockOutSeconds = 60;     ///< After the fifth wrong try; doubled by each further one …
inline constexpr int LongestLockOutSeconds = 3600; ///< … up to an hour.

/// The user is picked from a list, then types the PIN, or the password where they have one.
struct SignIn {
    UserId user;
    QString pin;
};

/// A session at this installation's till. Refusals: LockOutMustBeOver with `seconds` to wait (the PIN is not looked
/// at); PinMustFit with `tries_left`, or with `seconds` when this try began a lock-out. Each wrong try and each success
/// is a fact, so that neither a restart nor a copy of the file gives fresh tries.
[[nodiscard]] Result<Session> signIn(Shop &shop, const SignIn &request);

/// The same for whoever a scanned badge is of; no PIN is asked, and no lock-out of theirs is looked at or ended.
[[nodiscard]] Result<Session> signInByBadge(Shop &shop, const QString &scanned);

/// The approver's own PIN allows one action of another person's session.
struct ApproveAction {
    Right right;
    UserId approver;
    QString pin;
    qint64 extent = 0; ///< As the right's limit counts (right.h): the approver's own limit holds too.
};

[[nodiscard]] Result<Approval> approve(Shop &shop, const Session &session, const ApproveAction &request);

/// With the approver's badge instead of their PIN.
struct ApproveByBadge {
    Right right;
    QString scanned;
    qint64 extent = 0;
};
[[nodiscard]] Result<Approval> approveByBadge(Shop &shop, const Session &session, const ApproveByBadge &request);

/// Who holds the shop's passphrase acts as its owner, with every right; for mizanctl, where nobody types a PIN.
[[nodiscard]] Result<Session> ownerSession(Shop &shop);

} // namespace mizan::access
