// The vault as it lies on the disk: a small JSON file that notices every change to it.
#pragma once

#include "core/base/result.h"
#include "core/store/vault.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mizan::store {

enum class SlotKind { Passphrase, Recovery, KeyStore };

/// One wrapping of the database key.
struct VaultSlot {
    SlotKind kind = SlotKind::Passphrase;
    VaultCost cost {0, 0}; ///< Passphrase slots only; zero elsewhere.
    QByteArray salt;       ///< 16 bytes.
    QByteArray nonce;      ///< 24 bytes.
    QByteArray sealed;     ///< The key and its tag: 64 bytes.

    /// What is authenticated with the key: everything but `sealed`, and the vault it belongs to.
    [[nodiscard]] QByteArray associatedData(const QByteArray &vaultId) const;
};

struct VaultFile {
    QByteArray id; ///< 16 random bytes.
    std::vector<VaultSlot> wraps;
    QByteArray seedNonce;  ///< 24 bytes.
    QByteArray seedSealed; ///< The device's seed and its tag: 48 bytes.
    QByteArray seal;       ///< Over all of the above, by a key that follows from the database key: 32 bytes.

    [[nodiscard]] VaultSlot *find(SlotKind kind) noexcept;
    /// The slot of its kind, replaced or added.
    void put(const VaultSlot &slot);
    /// The bytes that the seal is over.
    [[nodiscard]] QByteArray sealedBytes() const;

    /// Damage of any byte, also by a careless editor, is refused here; a careful one is found by the seal.
    [[nodiscard]] static Result<VaultFile> read(const QString &path);
    /// Throws Fault.
    void write(const QString &path) const;
};

} // namespace mizan::store
