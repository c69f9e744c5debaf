// Division with named rounding; everything else here is made of it.
#include "core/base/rounding.h"

#include "core/base/assertion.h"

#include <limits>

namespace mizan {

namespace {

bool awayFromZero(Rounding rounding, bool negative, Wide quotient, Wide remainder, Wide divisor) noexcept
{
    const Wide twice = remainder * 2; // remainder < divisor, which is far below 2^126 for all callers.
    switch (rounding) {
    case Rounding::HalfUp:
        return twice >= divisor;
    case Rounding::HalfEven:
        return twice > divisor || (twice == divisor && (quotient & 1) != 0);
    case Rounding::HalfDown:
        return twice > divisor;
    case Rounding::Up:
        return remainder != 0;
    case Rounding::Down:
        return false;
    case Rounding::Floor:
        return negative && remainder != 0;
    case Rounding::Ceiling:
        return !negative && remainder != 0;
    }
    return false;
}

} // namespace

std::optional<qint64> divide(Wide value, Wide divisor, Rounding rounding) noexcept
{
    MIZAN_ASSERT(divisor > 0);
    const bool negative = value < 0;
    const Wide magnitude = negative ? -value : value;
    Wide quotient = magnitude / divisor;
    const Wide remainder = magnitude % divisor;
    if (awayFromZero(rounding, negative, quotient, remainder, divisor))
        ++quotient;
    if (quotient > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(negative ? -quotient : quotient);
}

std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 divisor, Rounding rounding) noexcept
{
    return divide(static_cast<Wide>(a) * b, divisor, rounding);
}

std::optional<qint64> roundToMultiple(qint64 value, qint64 step, Rounding rounding) noexcept
{
    const auto steps = divide(value, step, rounding);
    qint64 rounded = 0;
    if (!steps || __builtin_mul_overflow(*steps, step, &rounded))
        return std::nullopt;
    return rounded;
}

} // namespace mizan
