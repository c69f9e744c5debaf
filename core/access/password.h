// Passwords: for who types on a keyboard, and for doors that a PIN is too short for. Kept as PINs are (Argon2id).
#pragma once

#include "core/access/pin.h"

namespace mizan::access {

namespace rules { // In the order of checking.
inline constexpr Rule PasswordMustBeLongEnough {"access.password-must-be-long-enough"};
inline constexpr Rule PasswordMustNotBeWeak {"access.password-must-not-be-weak"};
} // namespace rules

inline constexpr int ShortestPassword = 10;
inline constexpr int LongestPassword = 128;

/// As it is kept: composed letters, nothing cut off. Refused: fewer than 10 or more than 128 characters; few different
/// ones, runs, digits alone, or little more than the person's own name. So none can be taken for a PIN.
[[nodiscard]] Result<QString> checkedPassword(const QString &typed, const QString &userName);
/// Whether what was typed where either may be typed is meant as a password: it is more than a PIN can be.
[[nodiscard]] bool looksLikePassword(const QString &typed);

[[nodiscard]] QString hashPassword(const QString &password, PinCost cost = {});
[[nodiscard]] bool passwordFits(const QString &typed, const QString &hash);

} // namespace mizan::access
