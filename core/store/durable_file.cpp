// The operating system's own calls, since QSaveFile ignores a failed sync.
#include "core/store/durable_file.h"

#include "core/store/fault.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

[[noreturn]] void fail(const QString &doing, const QString &path, bool syncing = false)
{
    const int error = errno;
    const FaultKind kind = syncing                            ? FaultKind::SyncFailed
        : error == ENOSPC || error == EDQUOT                  ? FaultKind::DiskFull
        : error == EACCES || error == EPERM || error == EROFS ? FaultKind::ReadOnly
                                                              : FaultKind::Other;
    throw Fault(kind, u"%1 %2: %3"_s.arg(doing, path, QString::fromLocal8Bit(std::strerror(error))));
}

/// An open file, closed when it goes.
class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_path(path)
        , m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
        if (m_number < 0)
            fail(u"opening"_s, path);
    }
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    void write(const QByteArray &content)
    {
        for (qsizetype done = 0; done < content.size();) {
            const ssize_t now =
                ::write(m_number, content.constData() + done, static_cast<std::size_t>(content.size() - done));
            if (now < 0 && errno != EINTR)
                fail(u"writing"_s, m_path);
            done += now > 0 ? now : 0;
        }
    }
    void sync()
    {
        if (::fsync(m_number) != 0)
            fail(u"syncing"_s, m_path, true);
    }

private:
    QString m_path;
    int m_number;
};

} // namespace

void writeDurably(const QString &path, const QByteArray &content)
{
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    try {
        Descriptor file(fresh, O_WRONLY | O_CREAT | O_EXCL);
        file.write(content);
        file.sync();
    } catch (const Fault &) {
        QFile::remove(fresh);
        throw;
    }
    renameDurably(fresh, path);
}

void syncFile(const QString &path) { Descriptor(path, O_RDWR).sync(); }

void syncFolder(const QString &folder) { Descriptor(folder, O_RDONLY | O_DIRECTORY).sync(); }

void renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        fail(u"renaming"_s, from);
    syncFolder(QFileInfo(to).absolutePath());
}

} // namespace mizan::store
