// The vault: the file beside the database that keeps its key, wrapped once for each way to open it.
#pragma once

#include "core/base/result.h"
#include "core/store/database_key.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace mizan::store {

class KeyStore;

namespace rules { // In the order of checking.
inline constexpr Rule VaultMustExist {"vault.must-exist"};
inline constexpr Rule VaultMustNotExist {"vault.must-not-exist"};
inline constexpr Rule VaultMustBeWhole {"vault.must-be-whole"};
inline constexpr Rule VaultMustNotBeNewer {"vault.must-not-be-newer"};
inline constexpr Rule PassphraseMustBeLongEnough {"vault.passphrase-must-be-long-enough"};
inline constexpr Rule PassphraseMustFit {"vault.passphrase-must-fit"};
inline constexpr Rule RecoveryCodeMustFit {"vault.recovery-code-must-fit"};
} // namespace rules

/// What a passphrase's slot costs to open. Defaults hold promise P18; tests use `lightForTests`.
struct VaultCost {
    quint64 memoryBytes = 64ull << 20;
    quint64 passes = 3;
    [[nodiscard]] static VaultCost lightForTests() noexcept;
};

/// What a vault would refuse as its passphrase (PassphraseMustBeLongEnough).
[[nodiscard]] Result<void> checkPassphrase(const QString &passphrase);

/// The unlocked vault: the database key and this installation's signing seed.
class Vault {
public:
    struct Created;
    /// Makes `path` with a passphrase slot and a recovery slot; the recovery code is in the answer and nowhere else.
    [[nodiscard]] static Result<Created> create(
        const QString &path, const QString &passphrase, RandomSource &random, VaultCost cost = {});
    [[nodiscard]] static Result<Vault> unlock(const QString &path, const QString &passphrase);
    [[nodiscard]] static Result<Vault> unlockWithRecoveryCode(const QString &path, const QString &code);
    /// Through the system's key store, where a slot for it was made; none when there is no such store or slot.
    [[nodiscard]] static std::optional<Vault> unlockWithKeyStore(const QString &path);
    [[nodiscard]] static std::optional<Vault> unlockWithKeyStore(const QString &path, KeyStore &keyStore);

    [[nodiscard]] const DatabaseKey &key() const noexcept { return m_key; }
    /// 32 bytes of Ed25519 seed of this installation's device; a copied database without its vault is another device.
    [[nodiscard]] const QByteArray &deviceSeed() const noexcept { return m_deviceSeed; }

    /// Gives the passphrase slot a new passphrase. Written to a new file, synced, renamed.
    [[nodiscard]] Result<void> changePassphrase(const QString &passphrase, RandomSource &random, VaultCost cost = {});
    /// A fresh recovery code; the old one opens nothing any more.
    [[nodiscard]] Result<QString> renewRecoveryCode(RandomSource &random);
    /// Adds the slot that the system's key store opens; false where the system has none.
    [[nodiscard]] Result<bool> addKeyStoreSlot(RandomSource &random);
    [[nodiscard]] Result<bool> addKeyStoreSlot(RandomSource &random, KeyStore &keyStore);

private:
    Vault(QString path, const DatabaseKey &key, QByteArray deviceSeed);
    QString m_path;
    DatabaseKey m_key;
    QByteArray m_deviceSeed;
};

struct Vault::Created {
    Vault vault;
    QString recoveryCode; ///< Groups of letters and digits without look-alikes; shown once.
};

} // namespace mizan::store
