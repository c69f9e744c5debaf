// Vault, copy, then a device and a till of its own.
#include "core/training_shop.h"

#include "core/access/company.h"
#include "core/access/sign_in.h"
#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/store/local_setting.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace mizan {

using namespace Qt::StringLiterals;

namespace {

const QString TillCode = u"TR"_s;

/// The passphrase of nobody: 32 random bytes that are forgotten here. Guessing them is hopeless at any cost.
QString nobodysPassphrase(RandomSource &random)
{
    QByteArray bytes(32, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    return QString::fromLatin1(bytes.toHex());
}

QString databaseIn(const QString &folder) { return QDir(folder).filePath(QString::fromLatin1(DatabaseFileName)); }

/// What is of this machine, and would go on in the copy: half a sale, papers that wait, the screen and the pole that
/// customers look at.
void forgetMachine(store::Connection &connection)
{
    connection.execute("DELETE FROM draft");
    connection.execute("DELETE FROM print_job");
    for (const std::string_view name : {"run.open", "display.screen", "display.pole"})
        store::dropLocalSetting(connection, name);
}

/// "TR", or "TR2" where somebody called a till so.
QString freeTillCode(store::Connection &connection, BranchId branch)
{
    const auto tills = access::allTills(connection);
    const auto isTaken = [&](const QString &code) {
        return std::ranges::any_of(
            tills, [&](const access::Till &till) { return till.branch == branch && till.code == code; });
    };
    QString code = TillCode;
    for (int next = 2; isTaken(code); ++next)
        code = TillCode + QString::number(next);
    return code;
}

void enrolTill(Shop &shop, const TrainingPlan &plan)
{
    const BusinessDate today = businessDateOf(shop.clock().nowMs(), plan.day);
    shop.daybook().enrol(plan.branch, plan.user, today);
    const QString code = freeTillCode(shop.connection(), plan.branch);
    const daybook::RecordChange till =
        access::tillChange({shop.ids().make<RecordId>(), shop.device(), code, code, plan.branch});
    daybook::Writing writing(shop.daybook());
    writing.append({shop.ids().make<FactId>(), daybook::RecordSetKind, 1, today, plan.branch, plan.user, std::nullopt,
        daybook::recordSetBody(std::span(&till, 1))});
    writing.commit();
}

} // namespace

Result<TrainingPlan> planTraining(Shop &shop, UserId user)
{
    const auto till = access::tillOfDevice(shop.connection(), shop.device());
    const auto branch = till ? access::findBranch(shop.connection(), till->branch) : std::nullopt;
    if (!branch)
        return refuse(access::rules::TillMustBeKnown, {}, {{"device", shop.device().toText()}});
    const store::FileLocation from = shop.connection().location(store::Access::Read);
    return TrainingPlan {from, trainingFolder(from.path), branch->id, user, branch->day};
}

Result<std::unique_ptr<OpenedShop>> makeTrainingShop(
    const TrainingPlan &plan, const Clock &clock, RandomSource &random, const store::OnCopied &onCopied)
{
    removeTrainingShop(plan.folder);
    if (!QDir().mkpath(plan.folder))
        return refuse(store::rules::FolderMustBeWritable, u"folder"_s, {{"path", plan.folder}});
    QFile::setPermissions(plan.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto vault = store::Vault::create(QDir(plan.folder).filePath(QString::fromLatin1(VaultFileName)),
        nobodysPassphrase(random), random, store::VaultCost {.memoryBytes = 8u << 20, .passes = 1});
    if (!vault)
        return refuseAs(vault);
    auto copy = store::copyDatabase(plan.from, {databaseIn(plan.folder), vault->vault.key()}, onCopied);
    if (!copy)
        return refuseAs(copy);
    if (!*copy)
        return std::unique_ptr<OpenedShop>();
    forgetMachine(**copy);
    copy->reset();
    auto opened = openShop({plan.folder, {}}, std::move(vault->vault), clock, random);
    if (!opened)
        return refuseAs(opened);
    enrolTill(*opened->shop, plan);
    return std::make_unique<OpenedShop>(*std::move(opened));
}

void removeTrainingShop(const QString &folder)
{
    if (QFileInfo(folder).fileName() == u"training")
        QDir(folder).removeRecursively();
}

QString trainingFolder(const QString &shopDatabase) { return QFileInfo(shopDatabase).dir().filePath(u"training"_s); }

} // namespace mizan
