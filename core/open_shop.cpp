// The order of opening: lock, vault, database, rebuild where needed, daybook.
#include "core/open_shop.h"

#include "core/base/clock.h"
#include "core/rank_products.h"
#include "core/store/local_tables.h"

#include <QDir>
#include <QFileInfo>

namespace mizan {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

QString vaultPath(const QString &folder) { return QDir(folder).filePath(QString::fromLatin1(VaultFileName)); }

store::FileLocation databaseAt(const QString &folder, const store::Vault &vault, store::Access access)
{
    return {QDir(folder).filePath(QString::fromLatin1(DatabaseFileName)), vault.key(), access};
}

Result<void> checkFolder(const QString &folder)
{
    if (!holdsShop(folder))
        return refuse(rules::FolderMustHoldShop, u"folder"_s, {{"folder", folder}});
    return {};
}

/// Whether this program can read what is in there; the database of a newer one is refused, not touched.
Result<void> checkContent(Connection &connection, const QString &folder)
{
    if (const Result<void> known = store::checkSchema(connection); !known)
        return known;
    if (!connection.hasTable("fact") || !connection.hasTable("ledger_version"))
        return refuse(rules::FolderMustHoldShop, u"folder"_s, {{"folder", folder}});
    return {};
}

/// Opened after a rebuild, which forgets what comes first in searches.
Result<std::unique_ptr<Connection>> openRebuilt(const QString &folder, const store::Vault &vault)
{
    auto connection = Connection::open(databaseAt(folder, vault, store::Access::Write));
    if (connection)
        rankProducts(**connection);
    return connection;
}

Result<std::unique_ptr<Connection>> openCurrent(
    const OpenShop &request, const store::Vault &vault, const AllLedgers &ledgers)
{
    auto connection = Connection::open(databaseAt(request.folder, vault, store::Access::Write));
    if (!connection)
        return connection;
    if (const Result<void> checked = checkContent(**connection, request.folder); !checked)
        return refuseAs(checked);
    if (!daybook::needsRebuild(**connection, ledgers.list()))
        return connection;
    if (const Result<qint64> rebuilt = daybook::rebuildFile(*std::move(connection), ledgers.list(), request.onRebuild);
        !rebuilt)
        return refuseAs(rebuilt);
    return openRebuilt(request.folder, vault);
}

Result<OpenedShop> openLocked(
    const OpenShop &request, store::FileLock lock, store::Vault vault, const Clock &clock, RandomSource &random)
{
    auto ledgers = std::make_unique<AllLedgers>();
    auto connection = openCurrent(request, vault, *ledgers);
    if (!connection)
        return refuseAs(connection);
    auto shop = std::make_unique<Shop>(
        *std::move(connection), clock, random, daybook::SigningKey(vault.deviceSeed()), ledgers->list());
    auto checkpointer = std::make_unique<store::Checkpointer>(shop->connection());
    return OpenedShop {std::move(lock), std::move(vault), std::move(ledgers), std::move(shop), std::move(checkpointer)};
}

} // namespace

bool holdsShop(const QString &folder)
{
    return QFileInfo::exists(vaultPath(folder))
        && QFileInfo::exists(QDir(folder).filePath(QString::fromLatin1(DatabaseFileName)));
}

Result<OpenedShop> openShop(const OpenShop &request, const Clock &clock, RandomSource &random)
{
    if (const Result<void> checked = checkFolder(request.folder); !checked)
        return refuseAs(checked);
    auto lock = store::FileLock::take(request.folder);
    if (!lock)
        return refuseAs(lock);
    auto vault = store::Vault::unlock(vaultPath(request.folder), request.passphrase);
    if (!vault)
        return refuseAs(vault);
    return openLocked(request, *std::move(lock), *std::move(vault), clock, random);
}

Result<OpenedShop> openShop(const OpenShop &request, store::Vault vault, const Clock &clock, RandomSource &random)
{
    if (const Result<void> checked = checkFolder(request.folder); !checked)
        return refuseAs(checked);
    auto lock = store::FileLock::take(request.folder);
    if (!lock)
        return refuseAs(lock);
    return openLocked(request, *std::move(lock), std::move(vault), clock, random);
}

Result<void> checkRecoveryCode(const QString &folder, const QString &code)
{
    if (const Result<void> checked = checkFolder(folder); !checked)
        return refuseAs(checked);
    if (const auto vault = store::Vault::unlockWithRecoveryCode(vaultPath(folder), code); !vault)
        return refuseAs(vault);
    return {};
}

Result<OpenedShop> recoverShop(const RecoverShop &request, const Clock &clock, RandomSource &random)
{
    if (const Result<void> checked = store::checkPassphrase(request.newPassphrase); !checked)
        return refuseAs(checked);
    if (const Result<void> checked = checkFolder(request.folder); !checked)
        return refuseAs(checked);
    auto lock = store::FileLock::take(request.folder);
    if (!lock)
        return refuseAs(lock);
    auto vault = store::Vault::unlockWithRecoveryCode(vaultPath(request.folder), request.recoveryCode);
    if (!vault)
        return refuseAs(vault);
    auto opened =
        openLocked({request.folder, {}, request.onRebuild}, *std::move(lock), *std::move(vault), clock, random);
    if (!opened)
        return opened;
    // Last, so that a shop that does not open keeps the passphrase that somebody may yet remember.
    if (const auto changed = opened->vault.changePassphrase(request.newPassphrase, random, request.vaultCost); !changed)
        return refuseAs(changed);
    return opened;
}

Result<qint64> rebuildShop(const OpenShop &request)
{
    if (const Result<void> checked = checkFolder(request.folder); !checked)
        return refuseAs(checked);
    const auto lock = store::FileLock::take(request.folder);
    if (!lock)
        return refuseAs(lock);
    const auto vault = store::Vault::unlock(vaultPath(request.folder), request.passphrase);
    if (!vault)
        return refuseAs(vault);
    auto connection = Connection::open(databaseAt(request.folder, *vault, store::Access::Write));
    if (!connection)
        return refuseAs(connection);
    if (const Result<void> checked = checkContent(**connection, request.folder); !checked)
        return refuseAs(checked);
    const AllLedgers ledgers;
    const auto rebuilt = daybook::rebuildFile(*std::move(connection), ledgers.list(), request.onRebuild);
    if (!rebuilt)
        return rebuilt;
    if (const auto opened = openRebuilt(request.folder, *vault); !opened)
        return refuseAs(opened);
    return rebuilt;
}

Result<ReadableShop> openShopForReading(const QString &folder, const QString &passphrase)
{
    if (const Result<void> checked = checkFolder(folder); !checked)
        return refuseAs(checked);
    auto vault = store::Vault::unlock(vaultPath(folder), passphrase);
    if (!vault)
        return refuseAs(vault);
    auto ledgers = std::make_unique<AllLedgers>();
    auto connection = Connection::open(databaseAt(folder, *vault, store::Access::Read));
    if (!connection)
        return refuseAs(connection);
    if (const Result<void> checked = checkContent(**connection, folder); !checked)
        return refuseAs(checked);
    if (daybook::needsRebuild(**connection, ledgers->list()))
        return refuse(rules::LedgersMustBeCurrent);
    return ReadableShop {*std::move(vault), std::move(ledgers), *std::move(connection)};
}

} // namespace mizan
