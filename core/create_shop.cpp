// Makes vault and database under other names, founds the company, and gives the files their names last.
#include "core/create_shop.h"

#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mizan {

using namespace Qt::StringLiterals;

namespace {

/// Removes what was made so far, unless all went well.
class Unfinished {
public:
    explicit Unfinished(QDir folder, bool folderIsNew)
        : m_folder(std::move(folder))
        , m_folderIsNew(folderIsNew)
    {
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    ~Unfinished()
    {
        if (m_finished)
            return;
        for (const QString &file : m_folder.entryList(QDir::Files | QDir::Hidden))
            m_folder.remove(file);
        if (m_folderIsNew)
            QDir().rmdir(m_folder.path());
    }
    void finish() noexcept { m_finished = true; }

private:
    QDir m_folder;
    bool m_folderIsNew;
    bool m_finished = false;
};

/// The folder, there and writable.
Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return refuse(store::rules::FolderMustBeWritable, u"folder"_s, {{"path", folder}});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile probe(QDir(folder).filePath(u".writable"_s));
    if (!probe.open(QIODevice::WriteOnly))
        return refuse(store::rules::FolderMustBeWritable, u"folder"_s, {{"path", folder}});
    probe.remove();
    return {};
}

Result<CompanyFounded> foundIn(const QString &database, const store::Vault &vault, const CreateShop &request,
    const Clock &clock, RandomSource &random)
{
    auto connection = store::Connection::open(store::FileLocation {database, vault.key(), store::Access::Write, true});
    if (!connection)
        return refuseAs(connection);
    const AllLedgers ledgers;
    Shop shop(*std::move(connection), clock, random, daybook::SigningKey(vault.deviceSeed()), ledgers.list());
    return foundCompany(shop, request.company);
}

} // namespace

Result<void> checkNewShopFolder(const QString &folder)
{
    const QDir dir(folder);
    if (QFileInfo::exists(folder)
        && (!QFileInfo(folder).isDir() || !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return refuse(rules::FolderMustBeEmpty, u"folder"_s, {{"folder", folder}});
    return {};
}

Result<ShopCreated> createShop(const CreateShop &request, const Clock &clock, RandomSource &random)
{
    if (const Result<void> checked = checkFounding(request.company); !checked)
        return refuseAs(checked);
    if (const Result<void> checked = checkNewShopFolder(request.folder); !checked)
        return refuseAs(checked);
    const bool folderIsNew = !QFileInfo::exists(request.folder);
    if (const Result<void> made = makeFolder(request.folder); !made)
        return refuseAs(made);

    const QDir folder(request.folder);
    Unfinished unfinished(folder, folderIsNew);
    auto vault = store::Vault::create(
        folder.filePath(QString::fromLatin1(VaultFileName)), request.passphrase, random, request.vaultCost);
    if (!vault)
        return refuseAs(vault);
    const QString making = folder.filePath(u"making.db"_s);
    auto founded = foundIn(making, vault->vault, request, clock, random);
    if (!founded)
        return refuseAs(founded);
    // The connection is closed, so the file is whole without its log. With its name the folder becomes a shop.
    if (!QFile::rename(making, folder.filePath(QString::fromLatin1(DatabaseFileName))))
        return refuse(store::rules::FolderMustBeWritable, u"folder"_s, {{"path", request.folder}});
    auto opened = openShop({request.folder, request.passphrase}, std::move(vault->vault), clock, random);
    if (!opened)
        return refuseAs(opened);
    unfinished.finish();
    return ShopCreated {*std::move(opened), std::move(vault->recoveryCode), *founded};
}

} // namespace mizan
