// Result codes become faults in one place.
#include "core/store/sqlcipher_handle.h"

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

struct Finalizer {
    void operator()(sqlite3_stmt *statement) const noexcept { sqlite3_finalize(statement); }
};
using OneStatement = std::unique_ptr<sqlite3_stmt, Finalizer>;

OneStatement firstRow(SqlcipherHandle &handle, std::string_view sql)
{
    handle.mustBeUsable();
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(handle.db(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    OneStatement statement(raw);
    if (code == SQLITE_OK)
        code = sqlite3_step(raw);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        handle.fail(code, sql);
    return code == SQLITE_ROW ? std::move(statement) : nullptr;
}

} // namespace

SqlcipherHandle::SqlcipherHandle(sqlite3 *db) noexcept
    : m_db(db)
{
}

SqlcipherHandle::~SqlcipherHandle() { sqlite3_close_v2(m_db); }

void SqlcipherHandle::throwCondemned()
{
    throw Fault(FaultKind::SyncFailed, u"the disk refused to make an earlier commit durable; open the file again"_s);
}

void SqlcipherHandle::fail(int code, std::string_view during)
{
    const FaultKind kind = faultKindOf(code);
    if (kind == FaultKind::SyncFailed)
        m_condemned = true;
    const QString words =
        u"%1 (%2, code %3) during: %4"_s
            .arg(QString::fromUtf8(sqlite3_errmsg(m_db)), QString::fromUtf8(sqlite3_errstr(code)))
            .arg(code)
            .arg(QString::fromUtf8(during.data(), static_cast<qsizetype>(during.size())).simplified());
    throw Fault(kind, words);
}

void SqlcipherHandle::rollBack() noexcept
{
    // After some failures the engine has rolled back by itself.
    if (sqlite3_get_autocommit(m_db) == 0 && sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        qWarning("store: rollback: %s", sqlite3_errmsg(m_db));
}

void SqlcipherHandle::execute(std::string_view sql)
{
    mustBeUsable();
    const char *next = sql.data();
    const char *const end = sql.data() + sql.size();
    while (next != end) {
        sqlite3_stmt *raw = nullptr;
        int code = sqlite3_prepare_v2(m_db, next, static_cast<int>(end - next), &raw, &next);
        const OneStatement statement(raw);
        if (code == SQLITE_OK && raw)
            while ((code = sqlite3_step(raw)) == SQLITE_ROW) { }
        if (code != SQLITE_OK && code != SQLITE_DONE)
            fail(code, sql);
    }
}

qint64 SqlcipherHandle::number(std::string_view sql)
{
    const OneStatement row = firstRow(*this, sql);
    return row ? sqlite3_column_int64(row.get(), 0) : 0;
}

QString SqlcipherHandle::text(std::string_view sql)
{
    const OneStatement row = firstRow(*this, sql);
    return row ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), 0))) : QString();
}

FaultKind faultKindOf(int code) noexcept
{
    switch (code) {
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
        return FaultKind::SyncFailed;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
        return FaultKind::Damaged;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return FaultKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return FaultKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return FaultKind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FaultKind::Busy;
    case SQLITE_CONSTRAINT:
        return FaultKind::Constraint;
    default:
        return FaultKind::Other;
    }
}

} // namespace mizan::store
