// The facts of access: wrong tries and successes at PINs and passwords.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/body_reader.h"

#include <string>
#include <string_view>

namespace mizan::access {

inline constexpr std::string_view AttemptFailedKind = "access.attempt-failed";
inline constexpr std::string_view SignedInKind = "access.signed-in";

/// Whose PIN or password was tried, and what for ("sign-in", "approval", "change", "office").
struct PinTried {
    UserId user;
    std::string purpose;
};

/// Of badges: they are known without a PIN, and wrong tries at it stay as they are.
inline constexpr std::string_view BadgeSignInPurpose = "badge-sign-in";
inline constexpr std::string_view BadgeApprovalPurpose = "badge-approval";

[[nodiscard]] std::string toBody(const PinTried &tried);
[[nodiscard]] PinTried readPinTried(const daybook::BodyValue &body);

} // namespace mizan::access
