// Opening a shop's folder: lock, vault, database, ledgers brought up to date.
#pragma once

#include "core/all_ledgers.h"
#include "core/base/result.h"
#include "core/daybook/rebuild.h"
#include "core/daybook/shop.h"
#include "core/store/checkpointer.h"
#include "core/store/file_lock.h"
#include "core/store/vault.h"

#include <memory>

namespace mizan {

namespace rules { // In the order of checking; the vault's, the store's and the daybook's own rules come between.
inline constexpr Rule FolderMustHoldShop {"shop.folder-must-hold-shop"};
inline constexpr Rule LedgersMustBeCurrent {"shop.ledgers-must-be-current"};
} // namespace rules

/// Names of the files in a shop's folder.
inline constexpr const char *VaultFileName = "vault.json";
inline constexpr const char *DatabaseFileName = "shop.db";

/// Whether vault and database stand in the folder; whether they are whole is found when it is opened.
[[nodiscard]] bool holdsShop(const QString &folder);

struct OpenShop {
    QString folder;
    QString passphrase;
    daybook::OnProgress onRebuild {}; ///< Told while ledgers of another version are rebuilt; false stops and refuses.
};

/// A shop open for writing; no other program can open it so meanwhile. Members go in the reverse order.
struct OpenedShop {
    store::FileLock lock;
    store::Vault vault;
    std::unique_ptr<AllLedgers> ledgers;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<store::Checkpointer> checkpointer;
};

/// `clock` and `random` must outlive the shop.
[[nodiscard]] Result<OpenedShop> openShop(const OpenShop &request, const Clock &clock, RandomSource &random);
/// With a vault that is unlocked already (by the system's key store, or a recovery code).
[[nodiscard]] Result<OpenedShop> openShop(
    const OpenShop &request, store::Vault vault, const Clock &clock, RandomSource &random);

/// For who has forgotten the passphrase.
struct RecoverShop {
    QString folder;
    QString recoveryCode;
    QString newPassphrase; ///< The shop's from then on; the old one opens nothing any more.
    daybook::OnProgress onRebuild {};
    store::VaultCost vaultCost {};
};

/// Refused where the code does not open the folder's vault; changes nothing.
[[nodiscard]] Result<void> checkRecoveryCode(const QString &folder, const QString &code);
/// Opens the shop with its recovery code and then gives it the new passphrase. The code stays as it is. What is refused
/// changes nothing.
[[nodiscard]] Result<OpenedShop> recoverShop(const RecoverShop &request, const Clock &clock, RandomSource &random);

/// Throws the ledgers away and derives them again; the number of facts they came from. Nobody else may have the shop
/// open.
[[nodiscard]] Result<qint64> rebuildShop(const OpenShop &request);

/// A shop open for reading only, beside a till that sells in it.
struct ReadableShop {
    store::Vault vault;
    std::unique_ptr<AllLedgers> ledgers;
    std::unique_ptr<store::Connection> connection;
};

/// Refused with LedgersMustBeCurrent where a rebuild would be needed first.
[[nodiscard]] Result<ReadableShop> openShopForReading(const QString &folder, const QString &passphrase);

} // namespace mizan
