// When a machine that nobody touches locks itself, and what its doors ask for.
#pragma once

#include "core/access/save_setting.h"

#include <optional>

namespace mizan::access {

struct LockPolicy {
    std::optional<qint64> idleMinutes {}; ///< None: it never locks by itself.
    bool officeAsksPassword = false;      ///< Neither PIN nor badge opens the back office.
    friend bool operator==(const LockPolicy &, const LockPolicy &) = default;
};

inline constexpr std::string_view LockPolicySavedKind = "lock-policy.saved";

/// "lock_policy": one for a company.
[[nodiscard]] const daybook::RecordType &lockPolicyType();
/// Of a company that never said any: never.
[[nodiscard]] LockPolicy loadLockPolicy(store::Connection &connection);

struct SaveLockPolicy {
    FactId request;
    LockPolicy policy;
};

inline constexpr qint64 MostIdleMinutes = 24 * 60;

namespace rules { // In the order of checking, before the right "settings.edit".
inline constexpr Rule IdleMinutesMustBeInRange {"access.idle-minutes-must-be-in-range"}; ///< Value `highest`.
inline constexpr Rule OwnPasswordMustBeSet {"access.own-password-must-be-set"}; ///< Who asks all for one must have one.
} // namespace rules

[[nodiscard]] Result<void> saveLockPolicy(Shop &shop, const Session &session, const SaveLockPolicy &request);

} // namespace mizan::access
