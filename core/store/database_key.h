// The random key of a database file. Wiped from memory when it goes; never printed.
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <span>

namespace mizan {
class RandomSource;
}

namespace mizan::store {

/// 256 bits of key and the file's 128-bit salt, as SQLCipher takes them raw.
class DatabaseKey {
public:
    static constexpr std::size_t KeySize = 32;
    static constexpr std::size_t SaltSize = 16;

    [[nodiscard]] static DatabaseKey random(RandomSource &random);
    [[nodiscard]] static DatabaseKey fromBytes(std::span<const std::byte, KeySize + SaltSize> bytes) noexcept;
    DatabaseKey(const DatabaseKey &) noexcept = default;
    DatabaseKey &operator=(const DatabaseKey &) noexcept = default;
    ~DatabaseKey();

    [[nodiscard]] std::span<const std::byte, KeySize + SaltSize> bytes() const noexcept { return m_bytes; }
    /// x'<64 hex digits of key><32 of salt>', the form sqlite3_key_v2 takes; wipe it after use.
    [[nodiscard]] QByteArray toRawKey() const;

private:
    DatabaseKey() noexcept = default;
    std::array<std::byte, KeySize + SaltSize> m_bytes {};
};

} // namespace mizan::store
