// The key's bytes, and their hexadecimal form for SQLCipher.
#include "core/store/database_key.h"

#include "core/base/random_source.h"

#include <sodium.h>

#include <algorithm>

namespace mizan::store {

DatabaseKey DatabaseKey::random(RandomSource &random)
{
    DatabaseKey key;
    random.fill(key.m_bytes);
    return key;
}

DatabaseKey DatabaseKey::fromBytes(std::span<const std::byte, KeySize + SaltSize> bytes) noexcept
{
    DatabaseKey key;
    std::ranges::copy(bytes, key.m_bytes.begin());
    return key;
}

DatabaseKey::~DatabaseKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

QByteArray DatabaseKey::toRawKey() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray raw;
    raw.reserve(static_cast<qsizetype>(m_bytes.size()) * 2 + 3); // Never moved while it grows: no copy stays behind.
    raw += "x'";
    for (const std::byte byte : m_bytes) {
        raw += digits[std::to_integer<unsigned>(byte) >> 4];
        raw += digits[std::to_integer<unsigned>(byte) & 15];
    }
    raw += '\'';
    return raw;
}

} // namespace mizan::store
