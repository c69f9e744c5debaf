// An SQLite file system that hands everything on to the real one and remembers what was not synced yet.
#include "tests/core/store/faulty_disk.h"

#include "core/base/assertion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace mizan::test {

namespace {

constexpr qsizetype SectorSize = 512;

/// One file: what is surely on the platter, and what is on its way there.
struct Platter {
    struct Write {
        qsizetype at;
        QByteArray bytes;
        bool truncate; ///< The file ends at `at`.
    };
    QByteArray synced;
    std::vector<Write> pending;

    static void apply(QByteArray &content, qsizetype at, QByteArrayView bytes)
    {
        if (content.size() < at + bytes.size())
            content.resize(at + bytes.size(), '\0');
        std::copy(bytes.begin(), bytes.end(), content.begin() + at);
    }
    static void apply(QByteArray &content, const Write &write)
    {
        if (write.truncate)
            content.resize(std::min(content.size(), write.at));
        else
            apply(content, write.at, write.bytes);
    }
    void sync()
    {
        for (const Write &write : pending)
            apply(synced, write);
        pending.clear();
    }
    [[nodiscard]] QByteArray afterPowerCut(SeededRandom &random) const
    {
        QByteArray content = synced;
        for (const Write &write : pending) {
            if (write.truncate && random.oneIn(2))
                apply(content, write);
            for (qsizetype from = 0; from < write.bytes.size(); from += SectorSize)
                if (random.oneIn(2))
                    apply(content, write.at + from,
                        QByteArrayView(write.bytes)
                            .sliced(from)
                            .first(std::min(SectorSize, write.bytes.size() - from)));
        }
        return content;
    }
};

struct File {
    sqlite3_file base;
    const QString *name; ///< Like the platter, none for files whose loss does not matter.
    Platter *platter;
    [[nodiscard]] sqlite3_file *real() noexcept { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

} // namespace

struct FaultyDisk::State {
    sqlite3_vfs vfs {};
    sqlite3_vfs *real = nullptr;
    std::map<QString, Platter> platters;
    int calls = 0;
    int cutAt = -1;
    SeededRandom *random = nullptr;
    std::function<void()> atCut;
    std::optional<DiskImage> image;
    int failAt = -1;
    int failCode = SQLITE_OK;
    QString failSync;
    bool failed = false;
    std::mutex mutex; ///< A checkpoint may run on a thread of its own.

    /// The code to fail with, or OK. `synced`: the file to be synced, if it is that.
    int call(const QString *synced)
    {
        ++calls;
        if (calls == cutAt && !image) {
            image.emplace();
            for (const auto &[name, platter] : platters)
                image->emplace(name, platter.afterPowerCut(*random));
            atCut();
        }
        if (synced && *synced == failSync) {
            failed = true;
            failSync.clear();
            return SQLITE_IOERR_FSYNC;
        }
        failed = failed || calls == failAt;
        return calls == failAt ? failCode : SQLITE_OK;
    }
};

namespace {

FaultyDisk::State *theDisk = nullptr;

File *own(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

sqlite3_file *real(sqlite3_file *file) { return own(file)->real(); }

int closeFile(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    const std::lock_guard guard(theDisk->mutex);
    if (const int code = theDisk->call(nullptr); code != SQLITE_OK)
        return code;
    if (Platter *const platter = own(file)->platter)
        platter->pending.push_back(
            {static_cast<qsizetype>(at), QByteArray(static_cast<const char *>(bytes), size), false});
    return real(file)->pMethods->xWrite(real(file), bytes, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard guard(theDisk->mutex);
    if (Platter *const platter = own(file)->platter)
        platter->pending.push_back({static_cast<qsizetype>(size), {}, true});
    return real(file)->pMethods->xTruncate(real(file), size);
}

/// The real disk is not troubled: nothing but the platter's memory has to survive.
int syncFile(sqlite3_file *file, int)
{
    const std::lock_guard guard(theDisk->mutex);
    if (const int code = theDisk->call(own(file)->name); code != SQLITE_OK)
        return code;
    if (Platter *const platter = own(file)->platter)
        platter->sync();
    return SQLITE_OK;
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_SIZE_HINT)
        return SQLITE_OK; // Else the real file grows without a write that we see.
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

const sqlite3_io_methods Methods {
    .iVersion = 2, // Without memory mapping, which would write past us.
    .xClose = closeFile,
    .xRead = [](sqlite3_file *f, void *to, int n,
                 sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); },
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    .xLock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    .xUnlock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    .xCheckReservedLock = [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    .xFileControl = fileControl,
    .xSectorSize = [](sqlite3_file *) { return static_cast<int>(SectorSize); },
    .xDeviceCharacteristics = [](sqlite3_file *) { return 0; }, // It promises nothing.
    .xShmMap = [](sqlite3_file *f, int page, int size, int extend,
                   void volatile **out) { return real(f)->pMethods->xShmMap(real(f), page, size, extend, out); },
    .xShmLock = [](sqlite3_file *f, int offset, int n,
                    int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); },
    .xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    .xShmUnmap = [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    File *const mine = own(file);
    mine->base.pMethods = nullptr;
    mine->name = nullptr;
    mine->platter = nullptr;
    const int code = theDisk->real->xOpen(theDisk->real, name, mine->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    mine->base.pMethods = &Methods;
    if (name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL))) {
        const std::lock_guard guard(theDisk->mutex);
        const QString path = QFile::decodeName(name);
        const auto [found, isNew] = theDisk->platters.try_emplace(QFileInfo(path).fileName());
        if (isNew) { // What was there before is on the platter.
            QFile content(path);
            if (content.open(QIODevice::ReadOnly))
                found->second.synced = content.readAll();
        }
        mine->name = &found->first;
        mine->platter = &found->second;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const std::lock_guard guard(theDisk->mutex);
    theDisk->platters[QFileInfo(QFile::decodeName(name)).fileName()] = {};
    return theDisk->real->xDelete(theDisk->real, name, syncFolder);
}

} // namespace

FaultyDisk::FaultyDisk()
    : m_state(std::make_unique<State>())
{
    MIZAN_ASSERT(!theDisk);
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real; // Clock, randomness and names stay the real one's.
    m_state->vfs.zName = "faulty-disk";
    m_state->vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    theDisk = m_state.get();
    sqlite3_vfs_register(&m_state->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    theDisk = nullptr;
}

int FaultyDisk::calls() const noexcept { return m_state->calls; }

void FaultyDisk::cutPowerAt(int call, SeededRandom &random, std::function<void()> atCut)
{
    m_state->cutAt = call;
    m_state->random = &random;
    m_state->atCut = std::move(atCut);
}

const std::optional<DiskImage> &FaultyDisk::image() const noexcept { return m_state->image; }

void FaultyDisk::failAt(int call, int code)
{
    m_state->failAt = call;
    m_state->failCode = code;
    m_state->failed = false;
}

void FaultyDisk::failNextSync(const QString &name)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->failSync = name;
    m_state->failed = false;
}

bool FaultyDisk::failed() const noexcept
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->failed;
}

void restore(const DiskImage &image, const QString &folder)
{
    for (const auto &[name, content] : image) {
        QFile file(QDir(folder).filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        MIZAN_ASSERT(written);
    }
}

} // namespace mizan::test
