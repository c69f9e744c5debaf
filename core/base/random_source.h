// Randomness is handed in, so that a test can repeat a day.
#pragma once

#include <cstddef>
#include <span>

namespace mizan {

class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

/// The operating system's generator.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace mizan
