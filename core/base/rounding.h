// Exact products and quotients in 128 bits, with the rounding named where it happens.
#pragma once

#include <QtGlobal>

#include <optional>

namespace mizan {

enum class Rounding {
    HalfUp,   ///< To the nearest; a half away from zero (2.5 → 3, −2.5 → −3).
    HalfEven, ///< To the nearest; a half to the even neighbour.
    HalfDown, ///< To the nearest; a half towards zero.
    Up,       ///< Away from zero.
    Down,     ///< Towards zero.
    Floor,    ///< To the smaller.
    Ceiling,  ///< To the larger.
};

__extension__ using Wide = __int128;

/// value / divisor (divisor > 0), rounded; none where the quotient does not fit 64 bits.
[[nodiscard]] std::optional<qint64> divide(Wide value, Wide divisor, Rounding rounding) noexcept;

/// a × b / divisor in 128 bits; none on overflow.
[[nodiscard]] std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 divisor, Rounding rounding) noexcept;

/// The nearest multiple of `step` (> 0): cash rounding to 5 minor units, say.
[[nodiscard]] std::optional<qint64> roundToMultiple(qint64 value, qint64 step, Rounding rounding) noexcept;

} // namespace mizan
