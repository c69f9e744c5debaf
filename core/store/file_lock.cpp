// The lock is a small file with the holder's program, process and host, kept by QLockFile.
#include "core/store/file_lock.h"

#include "core/store/connection.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

constexpr int WritingItsNameMs = 100;

/// A program that was killed between making the file and writing its name into it, or whose name a power cut kept from
/// the disk, leaves a lock that nobody holds. Qt takes away only what no living program has locked.
bool takeFromNobody(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const auto isNamed = [&] { return lock.getLockInfo(&process, &host, &program); };
    if (lock.error() != QLockFile::LockFailedError || isNamed())
        return false;
    if (lock.tryLock(WritingItsNameMs))
        return true;
    return !isNamed() && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"shop.lock"_s));
    lock->setStaleLockTime(0); // A shop is open for days: a lock is stale only when its process is gone.
    if (lock->tryLock(0) || takeFromNobody(*lock))
        return FileLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return refuse(rules::FolderMustBeWritable, u"path"_s, {{"path", folder}});
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return refuse(rules::ShopMustNotBeOpenElsewhere, u"path"_s,
        {{"path", folder}, {"program", program}, {"process", QString::number(process)}, {"host", host}});
}

} // namespace mizan::store
