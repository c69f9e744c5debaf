// Exact shares: sums of fractions in 128 bits, and the largest remainder.
#include "core/tax/exact_share.h"

#include "core/base/assertion.h"

#include <algorithm>
#include <numeric>

namespace mizan::tax {

namespace {

Wide greatestCommonDivisor(Wide a, Wide b) noexcept
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

/// The quotient towards minus infinity, and what remains (0 <= rest < divisor).
struct Floored {
    Wide whole;
    Wide rest;
};

Floored floored(Wide numerator, Wide divisor) noexcept
{
    Floored result {numerator / divisor, numerator % divisor};
    if (result.rest < 0) {
        result.whole -= 1;
        result.rest += divisor;
    }
    return result;
}

/// Σ shares as whole + rest / divisor, exactly.
struct ExactSum {
    static constexpr Wide LargestCommonDivisor =
        ExactShare::LargestDivisor * ExactShare::LargestDivisor; // Twice it still fits.

    Wide whole = 0;
    Wide rest = 0;
    Wide divisor = 1;

    [[nodiscard]] bool add(const ExactShare &share) noexcept
    {
        const Floored part = floored(share.numerator, share.divisor);
        const Wide shared = greatestCommonDivisor(divisor, share.divisor);
        Wide common = 0;
        if (__builtin_mul_overflow(divisor / shared, share.divisor, &common) || common > LargestCommonDivisor)
            return false;
        const Floored carried = floored(rest * (common / divisor) + part.rest * (common / share.divisor), common);
        whole += part.whole + carried.whole;
        rest = carried.rest;
        divisor = common;
        return true;
    }

    /// All that a rounding sees of the fraction is whether it is nothing, below, at or above a half: so in quarters.
    [[nodiscard]] std::optional<qint64> rounded(Rounding rounding) const noexcept
    {
        const Wide twice = rest * 2;
        const int quarters = rest == 0 ? 0 : twice < divisor ? 1 : twice == divisor ? 2 : 3;
        return divide(whole * 4 + quarters, 4, rounding);
    }
};

/// The sign in which the sum, or else the first share that is not zero, is positive; by it, negated shares are split
/// alike.
int leadingSign(const ExactSum &sum, std::span<const ExactShare> shares) noexcept
{
    if (sum.whole < 0)
        return -1;
    if (sum.whole > 0 || sum.rest > 0)
        return 1;
    const auto first = std::ranges::find_if(shares, [](const ExactShare &share) { return share.numerator != 0; });
    return first != shares.end() && first->numerator < 0 ? -1 : 1;
}

bool hasLargerRemainder(const Floored &a, Wide aDivisor, const Floored &b, Wide bDivisor) noexcept
{
    return a.rest * bDivisor > b.rest * aDivisor; // Each below 10^18, so the products fit.
}

} // namespace

std::optional<std::vector<qint64>> roundTogether(std::span<const ExactShare> shares, Rounding rounding)
{
    ExactSum sum;
    for (const ExactShare &share : shares) {
        if (!sum.add(share))
            return std::nullopt;
    }
    const auto total = sum.rounded(rounding);
    if (!total)
        return std::nullopt;
    const int sign = leadingSign(sum, shares);

    std::vector<Floored> parts;
    parts.reserve(shares.size());
    Wide missing = Wide(*total) * sign;
    for (const ExactShare &share : shares) {
        parts.push_back(floored(share.numerator * sign, share.divisor));
        missing -= parts.back().whole;
    }
    std::vector<std::size_t> byRemainder(shares.size());
    std::iota(byRemainder.begin(), byRemainder.end(), std::size_t(0));
    std::ranges::stable_sort(byRemainder, [&](std::size_t a, std::size_t b) {
        return hasLargerRemainder(parts[a], shares[a].divisor, parts[b], shares[b].divisor);
    });
    for (const std::size_t index : byRemainder) {
        if (missing == 0)
            break;
        MIZAN_ASSERT(missing > 0 && parts[index].rest != 0);
        parts[index].whole += 1;
        missing -= 1;
    }
    MIZAN_ASSERT(missing == 0);

    std::vector<qint64> result;
    result.reserve(parts.size());
    for (const Floored &part : parts) {
        const Wide value = part.whole * sign;
        const auto minor = static_cast<qint64>(value);
        if (minor != value)
            return std::nullopt;
        result.push_back(minor);
    }
    return result;
}

} // namespace mizan::tax
