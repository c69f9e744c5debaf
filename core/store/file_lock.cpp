// The kernel's own lock on a small file, which says who holds it. It ends with its program, so that nothing is ever
// left over: a lock known by a file's content needs guesses about dead programs, and a kill in the middle of guessing
// keeps the shop shut.
#include "core/store/file_lock.h"

#include "core/store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

constexpr int None = -1;

/// For whoever is refused; a disk too full to note it does not keep a shop shut.
void writeHolder(int descriptor)
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QByteArray text =
        u"%1\n%2\n%3\n"_s.arg(QCoreApplication::applicationPid()).arg(program, QSysInfo::machineHostName()).toUtf8();
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.constData(), std::size_t(text.size()), 0) < 0)
        qWarning("store: shop.lock: errno %d", errno);
}

/// Process, program and host; empty where the holder is just writing them.
QStringList holderOf(const QString &path)
{
    constexpr qint64 Most = 1000;
    QFile file(path);
    QStringList lines =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(Most)).split(u'\n') : QStringList();
    while (lines.size() < 3)
        lines += QString();
    return lines;
}

} // namespace

FileLock::FileLock(int descriptor) noexcept
    : m_descriptor(descriptor)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, None))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor != None)
        ::close(m_descriptor);
}

Result<FileLock> FileLock::take(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"shop.lock"_s);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor == None)
        return refuse(rules::FolderMustBeWritable, u"path"_s, {{"path", folder}});
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        writeHolder(descriptor);
        return lock;
    }
    if (errno != EWOULDBLOCK)
        return refuse(rules::FolderMustBeWritable, u"path"_s, {{"path", folder}});
    const QStringList holder = holderOf(path);
    return refuse(rules::ShopMustNotBeOpenElsewhere, u"path"_s,
        {{"path", folder}, {"program", holder[1]}, {"process", holder[0]}, {"host", holder[2]}});
}

} // namespace mizan::store
