// PINs: what may be one, and how it is kept (Argon2id).
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mizan::access {

namespace rules { // In the order of checking.
inline constexpr Rule PinMustBeDigits {"access.pin-must-be-digits"};
inline constexpr Rule PinMustBeLongEnough {"access.pin-must-be-long-enough"};
inline constexpr Rule PinMustNotBeObvious {"access.pin-must-not-be-obvious"};
} // namespace rules

/// What checking a PIN costs. The default is ASVS's floor and above (64 MiB, three passes); tests use `lightForTests`.
struct PinCost {
    std::size_t memoryBytes = std::size_t {64} << 20;
    unsigned long long passes = 3;
    [[nodiscard]] static PinCost lightForTests() noexcept;
};

inline constexpr int ShortestPin = 4;
inline constexpr int LongestPin = 12;

/// The PIN in Latin digits, whatever script it was typed in. Refused: other characters, fewer than 4 or more than 12
/// digits, and the ones everybody tries first (all digits alike; 1234, 4321 and other runs; 1212).
[[nodiscard]] Result<QString> checkedPin(const QString &typed);

/// Digits of any script in Latin ones; other characters stay.
[[nodiscard]] QString latinDigits(const QString &typed);

/// `pin` in Latin digits; the text holds salt and cost.
[[nodiscard]] QString hashPin(const QString &pin, PinCost cost = {});
/// Takes as long as the hash was made to take.
[[nodiscard]] bool pinFits(const QString &pin, const QString &hash);

} // namespace mizan::access
