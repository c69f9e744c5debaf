// A device's Ed25519 key: it signs the facts of its strand; its id follows from its public key.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/fact.h"

#include <QByteArray>

#include <array>
#include <span>

namespace mizan::daybook {

using PublicKey = std::array<std::byte, 32>;

class SigningKey {
public:
    /// From the 32-byte seed that the vault keeps.
    explicit SigningKey(const QByteArray &seed);
    ~SigningKey();
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;

    [[nodiscard]] const PublicKey &publicKey() const noexcept { return m_public; }
    [[nodiscard]] DeviceId device() const noexcept { return m_device; }
    [[nodiscard]] Signature sign(const Hash &hash) const;

    [[nodiscard]] static bool verify(const PublicKey &key, const Hash &hash, const Signature &signature);
    /// The first 16 bytes of SHA-256 of the public key, marked as a UUID of version 8.
    [[nodiscard]] static DeviceId deviceOf(const PublicKey &key);

private:
    PublicKey m_public {};
    DeviceId m_device;
    std::array<std::byte, 64> m_secret {};
};

} // namespace mizan::daybook
