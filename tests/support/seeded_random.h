// Randomness that a seed repeats.
#pragma once

#include "core/base/random_source.h"

#include <QtGlobal>

#include <random>

namespace mizan::test {

class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint64 seed = 1)
        : m_engine(seed)
    {
    }
    void fill(std::span<std::byte> bytes) override;
    /// From `low` to `high`, both included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high);
    [[nodiscard]] bool oneIn(qint64 n) { return between(1, n) == 1; }

private:
    std::mt19937_64 m_engine;
};

} // namespace mizan::test
