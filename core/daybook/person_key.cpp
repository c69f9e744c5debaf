// XChaCha20-Poly1305 by libsodium; its nonces are long enough to be drawn at random.
#include "core/daybook/person_key.h"

#include "core/base/assertion.h"
#include "core/store/connection.h"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <vector>

namespace mizan::daybook {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(std::tuple_size_v<PersonKey::Bytes> == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *raw(const void *bytes) noexcept { return static_cast<const unsigned char *>(bytes); }
unsigned char *raw(char *bytes) noexcept { return reinterpret_cast<unsigned char *>(bytes); }

/// What a sealed text is bound to: nobody can put one person's name, or their phone as their name, into another place.
std::string placeOf(RecordId person, std::string_view field)
{
    std::string place(reinterpret_cast<const char *>(person.bytes().data()), person.bytes().size());
    return place.append(field);
}

} // namespace

PersonKey::PersonKey(RecordId person, const Bytes &bytes) noexcept
    : m_person(person)
    , m_bytes(bytes)
{
}

PersonKey::~PersonKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

PersonKey PersonKey::ensure(store::Connection &connection, RandomSource &random, RecordId person)
{
    if (const auto known = find(connection, person))
        return *known;
    Bytes bytes;
    random.fill(bytes);
    connection.run("INSERT INTO person_key (person, key) VALUES (?, ?)", person, std::span<const std::byte>(bytes));
    return {person, bytes};
}

std::optional<PersonKey> PersonKey::find(store::Connection &connection, RecordId person)
{
    auto row = connection.query("SELECT key FROM person_key WHERE person = ?", person);
    if (!row.step())
        return std::nullopt;
    const auto stored = row.blob(0);
    Bytes bytes {};
    if (stored.size() != bytes.size())
        return std::nullopt;
    std::ranges::copy(stored, bytes.begin());
    return PersonKey(person, bytes);
}

void PersonKey::remove(store::Connection &connection, RecordId person)
{
    connection.run("DELETE FROM person_key WHERE person = ?", person);
}

QString PersonKey::seal(RandomSource &random, std::string_view field, const QString &text) const
{
    const QByteArray plain = text.toUtf8();
    const std::string place = placeOf(m_person, field);
    QByteArray sealed(NonceSize + plain.size() + TagSize, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(sealed.data(), static_cast<std::size_t>(NonceSize))));
    MIZAN_ASSERT(crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed.data() + NonceSize), nullptr,
                     raw(plain.constData()), static_cast<unsigned long long>(plain.size()), raw(place.data()),
                     place.size(), nullptr, raw(sealed.constData()), raw(m_bytes.data()))
        == 0);
    return QString::fromLatin1(sealed.toBase64());
}

std::optional<QString> PersonKey::open(std::string_view field, std::string_view sealed) const
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(sealed.data(), static_cast<qsizetype>(sealed.size())), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = decoded ? decoded.decoded : QByteArray();
    if (bytes.size() < NonceSize + TagSize)
        return std::nullopt;
    const std::string place = placeOf(m_person, field);
    QByteArray plain(bytes.size() - NonceSize - TagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain.data()), nullptr, nullptr,
            raw(bytes.constData() + NonceSize), static_cast<unsigned long long>(bytes.size() - NonceSize),
            raw(place.data()), place.size(), raw(bytes.constData()), raw(m_bytes.data()))
        != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

QString PersonKey::proofOf(std::string_view text) const
{
    std::array<unsigned char, 16> proof;
    MIZAN_ASSERT(crypto_generichash(
                     proof.data(), proof.size(), raw(text.data()), text.size(), raw(m_bytes.data()), m_bytes.size())
        == 0);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(proof.data()), static_cast<qsizetype>(proof.size())).toHex());
}

} // namespace mizan::daybook
