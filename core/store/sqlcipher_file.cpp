// The one place where SQLCipher files are opened, keyed and set up.
#include "core/store/sqlcipher_file.h"

#include "core/store/sqlcipher_handle.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

constexpr sqlite3_int64 SmallestFile = 4096; // One page.
constexpr std::string_view FirstRead = "SELECT count(*) FROM sqlite_schema";
constexpr int BusyWaitMs = 5000;
constexpr qint64 JournalSizeLimit = 64ll << 20;

std::unexpected<Refusal> refuseFile(Rule rule, const FileLocation &where, const QString &detail = {})
{
    std::vector<Refusal::Value> values {{"path", where.path}};
    if (!detail.isEmpty())
        values.push_back({"detail", detail});
    return refuse(rule, u"path"_s, std::move(values));
}

/// Whether there is a file, or a folder to make one in.
Result<void> checkPlace(const FileLocation &where)
{
    const QFileInfo file(where.path);
    if (!where.create)
        return file.isFile() ? Result<void>() : refuseFile(rules::FileMustExist, where);
    const QFileInfo folder(file.absolutePath());
    const bool possible = file.isFile() || (folder.isDir() && folder.isWritable());
    return possible ? Result<void>() : refuseFile(rules::FolderMustBeWritable, where);
}

/// Whose salt the file begins with. Read through the engine's own file: closing one of ours would drop every lock that
/// this process has on it (POSIX).
Result<void> checkBeginning(SqlcipherHandle &handle, const FileLocation &where)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle.db(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    sqlite3_int64 size = 0;
    std::array<char, DatabaseKey::SaltSize> beginning {};
    int code = file->pMethods->xFileSize(file, &size);
    if (code == SQLITE_OK && size == 0 && where.create)
        return {};
    if (code == SQLITE_OK && size >= static_cast<sqlite3_int64>(beginning.size()))
        code = file->pMethods->xRead(file, beginning.data(), static_cast<int>(beginning.size()), 0);
    if (code != SQLITE_OK)
        handle.fail(code, "reading the beginning of the file");
    if (std::memcmp(beginning.data(), "SQLite format 3", beginning.size()) == 0)
        return refuseFile(rules::FileMustBeEncrypted, where);
    if (size < SmallestFile)
        return refuseFile(rules::FileMustBeWhole, where, u"the file is shorter than one page"_s);
    if (std::memcmp(beginning.data(), where.key.bytes().last<DatabaseKey::SaltSize>().data(), beginning.size()) != 0)
        return refuseFile(rules::KeyMustFit, where);
    return {};
}

void setKey(SqlcipherHandle &handle, const DatabaseKey &key)
{
    QByteArray raw = key.toRawKey();
    const int code = sqlite3_key_v2(handle.db(), "main", raw.constData(), static_cast<int>(raw.size()));
    sodium_memzero(raw.data(), static_cast<std::size_t>(raw.size()));
    if (code != SQLITE_OK)
        handle.fail(code, "setting the key");
    if (handle.text("PRAGMA cipher_version").isEmpty())
        throw Fault(FaultKind::Other, u"this program was linked with an SQLite that does not encrypt"_s);
}

void harden(SqlcipherHandle &handle, Access access)
{
    struct Switch {
        int option;
        int on;
    };
    const std::array switches {
        Switch {SQLITE_DBCONFIG_DEFENSIVE, access == Access::Load ? 0 : 1}, // It forbids journal_mode=OFF.
        Switch {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        Switch {SQLITE_DBCONFIG_DQS_DML, 0},
        Switch {SQLITE_DBCONFIG_DQS_DDL, 0},
        Switch {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const Switch &each : switches) {
        int now = -1;
        const int code = sqlite3_db_config(handle.db(), each.option, each.on, &now);
        if (code != SQLITE_OK && each.option == SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION)
            continue; // Debian builds without extensions: nothing to switch off.
        if (code != SQLITE_OK || now != each.on)
            throw Fault(FaultKind::Other, u"the engine refused hardening option %1"_s.arg(each.option));
    }
}

struct Setting {
    std::string_view name;
    std::string_view value;
    std::string_view readBack;
};

void apply(SqlcipherHandle &handle, const Setting &setting)
{
    const std::string pragma = "PRAGMA " + std::string(setting.name);
    handle.execute(pragma + "=" + std::string(setting.value));
    const QString now = handle.text(pragma);
    if (now.toUtf8() != QByteArrayView(setting.readBack.data(), static_cast<qsizetype>(setting.readBack.size())))
        throw Fault(FaultKind::Other, u"PRAGMA %1 is %2"_s.arg(QString::fromUtf8(setting.name.data()), now));
}

/// DESIGN section 8; each line says what would go wrong without it.
void applySettings(SqlcipherHandle &handle, Access access)
{
    const bool load = access == Access::Load;
    const std::string limit = std::to_string(JournalSizeLimit);
    const std::array settings {
        Setting {"journal_mode", load ? "OFF" : "WAL", load ? "off" : "wal"}, // Readers never wait for the writer.
        Setting {"synchronous", load ? "OFF" : "FULL", load ? "0" : "2"},     // NORMAL loses acknowledged sales.
        Setting {"foreign_keys", "ON", "1"},
        Setting {"recursive_triggers", "ON", "1"}, // Else INSERT OR REPLACE deletes past the refusing trigger.
        Setting {
            "cache_size", access == Access::Read ? "-16384" : "-65536", access == Access::Read ? "-16384" : "-65536"},
        Setting {"secure_delete", load ? "OFF" : "FAST", load ? "0" : "2"},
        Setting {"journal_size_limit", limit, limit},
        Setting {"wal_autocheckpoint", "0", "0"}, // A sale never pays for a checkpoint; see checkpointer.h.
    };
    for (const Setting &setting : settings)
        apply(handle, setting);
    if (access == Access::Read)
        apply(handle, {"query_only", "ON", "1"});
}

/// The vault has proven the key and the salt fits: what cannot be read now is damaged.
Result<void> readOnce(SqlcipherHandle &handle, const FileLocation &where)
{
    try {
        handle.execute(FirstRead);
        if (where.access != Access::Read && sqlite3_db_readonly(handle.db(), "main") != 0)
            return refuseFile(rules::FolderMustBeWritable, where);
        applySettings(handle, where.access);
        handle.execute(FirstRead); // Again: from here on this connection is seen by whoever wants the file for itself.
    } catch (const Fault &fault) {
        if (fault.kind() == FaultKind::Damaged)
            return refuseFile(rules::FileMustBeWhole, where, fault.detail());
        if (fault.kind() == FaultKind::ReadOnly)
            return refuseFile(rules::FolderMustBeWritable, where, fault.detail());
        throw;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<SqlcipherHandle>> openSqlcipherFile(const FileLocation &where)
{
    if (const auto checked = checkPlace(where); !checked)
        return refuseAs(checked);

    sqlite3 *db = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (where.create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(QFile::encodeName(where.path).constData(), &db, flags, nullptr);
    auto handle = std::make_unique<SqlcipherHandle>(db);
    if (code != SQLITE_OK) {
        if (faultKindOf(code) == FaultKind::ReadOnly)
            return refuseFile(rules::FolderMustBeWritable, where, QString::fromUtf8(sqlite3_errstr(code)));
        handle->fail(code, "opening the file");
    }
    if (const auto checked = checkBeginning(*handle, where); !checked)
        return refuseAs(checked);
    sqlite3_busy_timeout(db, BusyWaitMs);
    handle->execute("PRAGMA cipher_log_level=NONE");
    setKey(*handle, where.key);
    handle->execute(
        "PRAGMA temp_store=MEMORY"); // Before the first read: Debian's build would write plain temporary files.
    if (handle->number("PRAGMA temp_store") != 2)
        throw Fault(FaultKind::Other, u"temporary tables would be written to the disk unencrypted"_s);
    harden(*handle, where.access);
    if (const auto read = readOnce(*handle, where); !read)
        return refuseAs(read);
    return handle;
}

} // namespace mizan::store
