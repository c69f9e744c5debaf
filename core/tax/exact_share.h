// Exact shares of an amount (a fraction of minor units), and their rounding, alone or together.
#pragma once

#include "core/base/rounding.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan::tax {

/// numerator / divisor minor units. The divisor is above 0 and at most LargestDivisor.
struct ExactShare {
    static constexpr Wide LargestDivisor = 1'000'000'000'000'000'000;

    Wide numerator = 0;
    Wide divisor = 1;
};

/// Rounds the exact sum once and spreads it: every share gets its floor or its ceiling, those with the largest
/// remainder the ceiling, equal remainders the earlier one. Negated shares give negated parts (for a rounding that
/// mirrors). None where a number would not fit 64 bits, or the divisors have no common multiple up to LargestDivisor
/// squared, which no shop's mix of taxes comes near.
[[nodiscard]] std::optional<std::vector<qint64>> roundTogether(std::span<const ExactShare> shares, Rounding rounding);

} // namespace mizan::tax
