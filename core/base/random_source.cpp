// The operating system's random generator.
#include "core/base/random_source.h"

#include <QRandomGenerator>

#include <cstring>

namespace mizan {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const quint64 word = QRandomGenerator::system()->generate64();
        const std::size_t count = std::min(sizeof word, bytes.size() - done);
        std::memcpy(bytes.data() + done, &word, count);
        done += count;
    }
}

} // namespace mizan
