// When a machine that nobody touches locks itself.
#pragma once

#include "core/access/save_setting.h"

#include <optional>

namespace mizan::access {

struct LockPolicy {
    std::optional<qint64> idleMinutes {}; ///< None: it never locks by itself.
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
} // namespace rules

[[nodiscard]] Result<void> saveLockPolicy(Shop &shop, const Session &session, const SaveLockPolicy &request);

} // namespace mizan::access
