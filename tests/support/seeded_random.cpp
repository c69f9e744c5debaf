// Bytes and numbers from a Mersenne twister: the same for the same seed on every machine.
#include "tests/support/seeded_random.h"

namespace mizan::test {

void SeededRandom::fill(std::span<std::byte> bytes)
{
    quint64 word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = m_engine();
        bytes[i] = static_cast<std::byte>(word & 0xff);
        word >>= 8;
    }
}

qint64 SeededRandom::between(qint64 low, qint64 high)
{
    // Not std::uniform_int_distribution: its numbers differ between standard libraries.
    const quint64 range = static_cast<quint64>(high) - static_cast<quint64>(low) + 1;
    const quint64 word = m_engine();
    return static_cast<qint64>(static_cast<quint64>(low) + (range == 0 ? word : word % range));
}

} // namespace mizan::test
