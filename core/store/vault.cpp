// Wrapping and unwrapping the database key, through libsodium only.
#include "core/store/vault.h"

#include "core/base/assertion.h"
#include "core/base/random_source.h"
#include "core/store/connection.h"
#include "core/store/key_store.h"
#include "core/store/recovery_code.h"
#include "core/store/vault_file.h"

#include <QFile>

#include <sodium.h>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

constexpr qsizetype ShortestPassphrase = 8;
constexpr qsizetype SeedSize = 32;

/// 32 secret bytes, wiped when they go.
struct WrappingKey {
    std::array<unsigned char, 32> bytes {};
    WrappingKey() = default;
    WrappingKey(const WrappingKey &) = default;
    WrappingKey &operator=(const WrappingKey &) = default;
    ~WrappingKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

unsigned long long sizeOf(const QByteArray &bytes) { return static_cast<unsigned long long>(bytes.size()); }

QByteArray randomBytes(RandomSource &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    random.fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(size))));
    return bytes;
}

QByteArray seal(const QByteArray &plain, const QByteArray &with, const QByteArray &nonce, const WrappingKey &key)
{
    QByteArray sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(data(sealed), nullptr, data(plain), sizeOf(plain), data(with),
        sizeOf(with), nullptr, data(nonce), key.bytes.data());
    return sealed;
}

std::optional<QByteArray> unseal(
    const QByteArray &sealed, const QByteArray &with, const QByteArray &nonce, const WrappingKey &key)
{
    QByteArray plain(sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    const int bad = crypto_aead_xchacha20poly1305_ietf_decrypt(data(plain), nullptr, nullptr, data(sealed),
        sizeOf(sealed), data(with), sizeOf(with), data(nonce), key.bytes.data());
    return bad ? std::nullopt : std::optional(plain);
}

/// A key for one purpose, from the database key.
WrappingKey keyFor(const DatabaseKey &key, std::string_view purpose)
{
    WrappingKey made;
    crypto_generichash(made.bytes.data(), made.bytes.size(), reinterpret_cast<const unsigned char *>(purpose.data()),
        purpose.size(), reinterpret_cast<const unsigned char *>(key.bytes().data()), DatabaseKey::KeySize);
    return made;
}

WrappingKey keyFromPassphrase(const QString &passphrase, const VaultSlot &slot)
{
    WrappingKey made;
    // Composed, so that two keyboards that write the same letters give the same passphrase.
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(made.bytes.data(), made.bytes.size(), utf8.constData(), sizeOf(utf8),
        data(slot.salt), slot.cost.passes, slot.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (failed)
        throw Fault(FaultKind::Other, u"not enough memory to try the passphrase"_s);
    return made;
}

WrappingKey keyFromSecret(std::span<const std::byte> secret, const VaultSlot &slot)
{
    WrappingKey made;
    crypto_generichash(made.bytes.data(), made.bytes.size(), reinterpret_cast<const unsigned char *>(secret.data()),
        secret.size(), data(slot.salt), sizeOf(slot.salt));
    return made;
}

VaultSlot emptySlot(SlotKind kind, RandomSource &random, VaultCost cost = {0, 0})
{
    return {kind, cost, randomBytes(random, crypto_pwhash_SALTBYTES),
        randomBytes(random, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES), {}};
}

void fillSlot(VaultSlot &slot, const VaultFile &file, const DatabaseKey &key, const WrappingKey &wrap)
{
    QByteArray plain(reinterpret_cast<const char *>(key.bytes().data()), static_cast<qsizetype>(key.bytes().size()));
    slot.sealed = seal(plain, slot.associatedData(file.id), slot.nonce, wrap);
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
}

std::optional<DatabaseKey> openSlot(const VaultSlot &slot, const VaultFile &file, const WrappingKey &wrap)
{
    auto plain = unseal(slot.sealed, slot.associatedData(file.id), slot.nonce, wrap);
    if (!plain)
        return std::nullopt;
    constexpr std::size_t size = DatabaseKey::KeySize + DatabaseKey::SaltSize;
    auto key =
        DatabaseKey::fromBytes(std::as_bytes(std::span(plain->constData(), plain->constData() + size)).first<size>());
    sodium_memzero(plain->data(), size);
    return key;
}

QByteArray sealOf(const VaultFile &file, const DatabaseKey &key)
{
    const WrappingKey sealing = keyFor(key, "mizan vault seal");
    const QByteArray bytes = file.sealedBytes();
    QByteArray made(32, '\0');
    crypto_generichash(data(made), 32, data(bytes), sizeOf(bytes), sealing.bytes.data(), sealing.bytes.size());
    return made;
}

void writeSealed(VaultFile &file, const QString &path, const DatabaseKey &key)
{
    file.seal = sealOf(file, key);
    file.write(path);
}

/// The device's seed, once the whole vault is proven to be what this key sealed.
std::optional<QByteArray> provenSeed(const VaultFile &file, const DatabaseKey &key)
{
    if (sodium_memcmp(data(file.seal), data(sealOf(file, key)), 32) != 0)
        return std::nullopt;
    return unseal(file.seedSealed, file.id, file.seedNonce, keyFor(key, "mizan device seed"));
}

void putPassphrase(
    VaultFile &file, const QString &passphrase, const DatabaseKey &key, RandomSource &random, VaultCost cost)
{
    VaultSlot slot = emptySlot(SlotKind::Passphrase, random, cost);
    fillSlot(slot, file, key, keyFromPassphrase(passphrase, slot));
    file.put(slot);
}

QString putRecovery(VaultFile &file, const DatabaseKey &key, RandomSource &random)
{
    RecoverySecret secret;
    random.fill(secret);
    VaultSlot slot = emptySlot(SlotKind::Recovery, random);
    fillSlot(slot, file, key, keyFromSecret(secret, slot));
    file.put(slot);
    const QString code = recoveryCodeText(secret);
    sodium_memzero(secret.data(), secret.size());
    return code;
}

std::unexpected<Refusal> refuseNotWhole(const QString &path)
{
    return refuse(rules::VaultMustBeWhole, u"path"_s, {{"path", path}});
}

void startSodium()
{
    const int started = sodium_init(); // Any number of times, from any thread.
    MIZAN_ASSERT(started >= 0);
}

QString nameInKeyStore(const VaultFile &file) { return u"shop "_s + QString::fromLatin1(file.id.toHex()); }

} // namespace

Result<void> checkPassphrase(const QString &passphrase)
{
    const qsizetype letters = passphrase.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (letters < ShortestPassphrase)
        return refuse(rules::PassphraseMustBeLongEnough, u"passphrase"_s, {{"shortest", qint64(ShortestPassphrase)}});
    return {};
}

VaultCost VaultCost::lightForTests() noexcept { return {crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_OPSLIMIT_MIN}; }

Vault::Vault(QString path, const DatabaseKey &key, QByteArray deviceSeed)
    : m_path(std::move(path))
    , m_key(key)
    , m_deviceSeed(std::move(deviceSeed))
{
}

Result<Vault::Created> Vault::create(
    const QString &path, const QString &passphrase, RandomSource &random, VaultCost cost)
{
    startSodium();
    if (QFile::exists(path))
        return refuse(rules::VaultMustNotExist, u"path"_s, {{"path", path}});
    if (const auto checked = checkPassphrase(passphrase); !checked)
        return refuseAs(checked);

    const DatabaseKey key = DatabaseKey::random(random);
    const QByteArray deviceSeed = randomBytes(random, SeedSize);
    VaultFile file;
    file.id = randomBytes(random, 16);
    file.seedNonce = randomBytes(random, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    file.seedSealed = seal(deviceSeed, file.id, file.seedNonce, keyFor(key, "mizan device seed"));
    putPassphrase(file, passphrase, key, random, cost);
    const QString code = putRecovery(file, key, random);
    try {
        writeSealed(file, path, key);
    } catch (const Fault &fault) {
        if (fault.kind() == FaultKind::ReadOnly)
            return refuse(rules::FolderMustBeWritable, u"path"_s, {{"path", path}, {"detail", fault.detail()}});
        throw;
    }
    return Created {Vault(path, key, deviceSeed), code};
}

Result<Vault> Vault::unlock(const QString &path, const QString &passphrase)
{
    startSodium();
    auto file = VaultFile::read(path);
    if (!file)
        return refuseAs(file);
    const VaultSlot *const slot = file->find(SlotKind::Passphrase);
    if (!slot)
        return refuseNotWhole(path);
    const auto key = openSlot(*slot, *file, keyFromPassphrase(passphrase, *slot));
    if (!key)
        return refuse(rules::PassphraseMustFit, u"passphrase"_s);
    const auto seed = provenSeed(*file, *key);
    if (!seed)
        return refuseNotWhole(path);
    return Vault(path, *key, *seed);
}

Result<Vault> Vault::unlockWithRecoveryCode(const QString &path, const QString &code)
{
    startSodium();
    auto file = VaultFile::read(path);
    if (!file)
        return refuseAs(file);
    const VaultSlot *const slot = file->find(SlotKind::Recovery);
    if (!slot)
        return refuseNotWhole(path);
    const auto secret = recoverySecretFromText(code);
    const auto key = secret ? openSlot(*slot, *file, keyFromSecret(*secret, *slot)) : std::nullopt;
    if (!key)
        return refuse(rules::RecoveryCodeMustFit, u"code"_s, {{"mistyped", qint64(secret ? 0 : 1)}});
    const auto seed = provenSeed(*file, *key);
    if (!seed)
        return refuseNotWhole(path);
    return Vault(path, *key, *seed);
}

std::optional<Vault> Vault::unlockWithKeyStore(const QString &path)
{
    return unlockWithKeyStore(path, systemKeyStore());
}

std::optional<Vault> Vault::unlockWithKeyStore(const QString &path, KeyStore &keyStore)
{
    startSodium();
    auto file = VaultFile::read(path);
    const VaultSlot *const slot = file ? file->find(SlotKind::KeyStore) : nullptr;
    if (!slot)
        return std::nullopt;
    const auto secret = keyStore.read(nameInKeyStore(*file));
    if (!secret)
        return std::nullopt;
    const auto key = openSlot(*slot, *file, keyFromSecret(std::as_bytes(std::span(*secret)), *slot));
    const auto seed = key ? provenSeed(*file, *key) : std::nullopt;
    return seed ? std::optional(Vault(path, *key, *seed)) : std::nullopt;
}

Result<void> Vault::changePassphrase(const QString &passphrase, RandomSource &random, VaultCost cost)
{
    if (const auto checked = checkPassphrase(passphrase); !checked)
        return refuseAs(checked);
    auto file = VaultFile::read(m_path);
    if (!file)
        return refuseAs(file);
    if (!provenSeed(*file, m_key))
        return refuseNotWhole(m_path);
    putPassphrase(*file, passphrase, m_key, random, cost);
    writeSealed(*file, m_path, m_key);
    return {};
}

Result<QString> Vault::renewRecoveryCode(RandomSource &random)
{
    auto file = VaultFile::read(m_path);
    if (!file)
        return refuseAs(file);
    if (!provenSeed(*file, m_key))
        return refuseNotWhole(m_path);
    QString code = putRecovery(*file, m_key, random);
    writeSealed(*file, m_path, m_key);
    return code;
}

Result<bool> Vault::addKeyStoreSlot(RandomSource &random) { return addKeyStoreSlot(random, systemKeyStore()); }

Result<bool> Vault::addKeyStoreSlot(RandomSource &random, KeyStore &keyStore)
{
    auto file = VaultFile::read(m_path);
    if (!file)
        return refuseAs(file);
    if (!provenSeed(*file, m_key))
        return refuseNotWhole(m_path);
    const QByteArray secret = randomBytes(random, 32);
    if (!keyStore.write(nameInKeyStore(*file), secret))
        return false;
    VaultSlot slot = emptySlot(SlotKind::KeyStore, random);
    fillSlot(slot, *file, m_key, keyFromSecret(std::as_bytes(std::span(secret)), slot));
    file->put(slot);
    writeSealed(*file, m_path, m_key);
    return true;
}

} // namespace mizan::store
