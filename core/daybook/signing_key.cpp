// Ed25519 by libsodium.
#include "core/daybook/signing_key.h"

#include "core/base/assertion.h"

#include <openssl/sha.h>
#include <sodium.h>

#include <cstring>

namespace mizan::daybook {

namespace {

const unsigned char *raw(const std::byte *bytes) noexcept { return reinterpret_cast<const unsigned char *>(bytes); }
unsigned char *raw(std::byte *bytes) noexcept { return reinterpret_cast<unsigned char *>(bytes); }

} // namespace

SigningKey::SigningKey(const QByteArray &seed)
{
    MIZAN_ASSERT(sodium_init() >= 0);
    MIZAN_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    MIZAN_ASSERT(crypto_sign_seed_keypair(raw(m_public.data()), raw(m_secret.data()),
                     reinterpret_cast<const unsigned char *>(seed.constData()))
        == 0);
    m_device = deviceOf(m_public);
}

SigningKey::~SigningKey() { sodium_memzero(m_secret.data(), m_secret.size()); }

Signature SigningKey::sign(const Hash &hash) const
{
    Signature signature;
    MIZAN_ASSERT(
        crypto_sign_detached(raw(signature.data()), nullptr, raw(hash.data()), hash.size(), raw(m_secret.data())) == 0);
    return signature;
}

bool SigningKey::verify(const PublicKey &key, const Hash &hash, const Signature &signature)
{
    return crypto_sign_verify_detached(raw(signature.data()), raw(hash.data()), hash.size(), raw(key.data())) == 0;
}

DeviceId SigningKey::deviceOf(const PublicKey &key)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(raw(key.data()), key.size(), digest.data());
    IdBytes bytes;
    std::memcpy(bytes.data(), digest.data(), bytes.size());
    bytes[6] = (bytes[6] & std::byte(0x0f)) | std::byte(0x80); // RFC 9562: version 8 is the maker's own.
    bytes[8] = (bytes[8] & std::byte(0x3f)) | std::byte(0x80);
    return DeviceId(bytes);
}

} // namespace mizan::daybook
