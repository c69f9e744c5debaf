// Side files are encrypted like the shop's from their first byte; only their durability is put off until the swap.
#include "core/store/bulk_load.h"

#include "core/base/assertion.h"
#include "core/base/random_source.h"
#include "core/store/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

const QString SideSuffix = u".rebuild"_s;
const QString ScratchSuffix = u".scratch"_s;

Result<std::unique_ptr<Connection>> openEmpty(const QString &path, const DatabaseKey &key)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return refuse(rules::FolderMustBeWritable, u"path"_s, {{"path", path}});
    return Connection::open(FileLocation {path, key, Access::Load, true});
}

Result<std::unique_ptr<Connection>> openScratchSchema(const SchemaLocation &beside)
{
    std::array<std::byte, 8> name;
    SystemRandom().fill(name);
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(name.data()), name.size()).toHex();
    SchemaLocation where = beside;
    where.schema += u"_scratch_"_s + QString::fromLatin1(hex);
    where.create = true;
    return Connection::open(where);
}

/// Alone on the file, with an empty write-ahead log that is gone from the disk; none when another program has it open.
bool makeAlone(Connection &target)
{
    try {
        target.execute("PRAGMA busy_timeout = 0");
        target.execute("PRAGMA locking_mode = EXCLUSIVE"); // Held until the connection closes, after the swap.
        Statement mode = target.query("PRAGMA journal_mode = DELETE"); // Checkpoints, then removes -wal and -shm.
        return mode.step() && mode.text(0) == u"delete"_s;
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Busy)
            throw;
        return false;
    }
}

} // namespace

Result<std::unique_ptr<Connection>> openSideFile(const FileLocation &where)
{
    return openEmpty(where.path + SideSuffix, where.key);
}

Result<std::unique_ptr<Connection>> openScratch(Connection &beside)
{
    if (beside.dialect().engine() == Engine::PostgreSql)
        return openScratchSchema(beside.schemaLocation());
    SystemRandom random;
    return openEmpty(beside.path() + ScratchSuffix, DatabaseKey::random(random));
}

void discardSideFile(std::unique_ptr<Connection> side)
{
    const QString path = side->path();
    if (side->dialect().engine() == Engine::PostgreSql) {
        MIZAN_ASSERT(path.contains(u"_scratch_"_s));
        side->execute(u"DROP SCHEMA \"%1\" CASCADE"_s.arg(path).toStdString());
        return;
    }
    MIZAN_ASSERT(path.endsWith(SideSuffix) || path.endsWith(ScratchSuffix));
    side.reset();
    QFile::remove(path);
}

Result<void> swapIn(std::unique_ptr<Connection> side, std::unique_ptr<Connection> target)
{
    const QString from = side->path();
    const QString to = target->path();
    MIZAN_ASSERT(from == to + SideSuffix && !side->inTransaction() && !target->inTransaction());
    side.reset();
    try {
        syncFile(from); // Whole on the disk before anybody can find it under the shop's name.
        target->forgetStatements();
        if (!makeAlone(*target)) {
            QFile::remove(from);
            return refuse(rules::FileMustNotBeInUse, u"path"_s, {{"path", to}});
        }
        // The old log must be gone for good before the new file is there: replayed over it, it would spoil it.
        syncFolder(QFileInfo(to).absolutePath());
        renameDurably(from, to);
    } catch (const Fault &) {
        QFile::remove(from); // Not there any more once it was renamed.
        throw;
    }
    return {};
}

} // namespace mizan::store
