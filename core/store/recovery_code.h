// The recovery code: 120 random bits as five groups of five letters and digits, with a symbol that catches mistyping.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace mizan::store {

using RecoverySecret = std::array<std::byte, 15>;

/// "7K3QX-…": Crockford's alphabet, without I, L, O and U. The last symbol makes any single wrong symbol, and any two
/// that changed places, be noticed (a sum over GF(32)).
[[nodiscard]] QString recoveryCodeText(const RecoverySecret &secret);
/// Small letters, missing or other separators, and O, I, L for 0, 1, 1 are forgiven; none when it was mistyped.
[[nodiscard]] std::optional<RecoverySecret> recoverySecretFromText(QStringView text);

} // namespace mizan::store
