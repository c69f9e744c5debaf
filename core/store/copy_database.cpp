// SQLite's backup between two keyed connections. The source holds a read transaction all the while: without one, each
// commit of a till would start the copy again.
#include "core/store/copy_database.h"

#include "core/store/sqlcipher_handle.h"

#include <sqlite3.h>

namespace mizan::store {

namespace {

constexpr int PagesAtOnce = 1024;

/// Ends the backup, however its steps went.
class Backup {
public:
    Backup(Connection &from, Connection &to)
        : m_backup(sqlite3_backup_init(to.sqliteHandle(), "main", from.sqliteHandle(), "main"))
    {
    }
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;
    ~Backup() { sqlite3_backup_finish(m_backup); } // Takes none as well.

    [[nodiscard]] int step() { return m_backup ? sqlite3_backup_step(m_backup, PagesAtOnce) : SQLITE_ERROR; }
    [[nodiscard]] qint64 total() const { return sqlite3_backup_pagecount(m_backup); }
    [[nodiscard]] qint64 done() const { return total() - sqlite3_backup_remaining(m_backup); }

private:
    sqlite3_backup *m_backup;
};

/// A read transaction until it goes.
class Reading {
public:
    explicit Reading(Connection &connection)
        : m_connection(connection)
    {
        m_connection.execute("BEGIN");
        auto row = m_connection.query("SELECT count(*) FROM sqlite_schema"); // Now it sees one instant.
        static_cast<void>(row.step());
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading()
    {
        try {
            m_connection.execute("COMMIT");
        } catch (const Fault &) { // Nothing was written; the connection goes with whoever has it.
        }
    }

private:
    Connection &m_connection;
};

} // namespace

Result<std::unique_ptr<Connection>> copyDatabase(
    const FileLocation &from, const FileLocation &to, const OnCopied &onCopied)
{
    auto source = Connection::open({from.path, from.key, Access::Read});
    if (!source)
        return refuseAs(source);
    auto target = Connection::open({to.path, to.key, Access::Write, true});
    if (!target)
        return refuseAs(target);
    {
        const Reading reading(**source);
        Backup backup(**source, **target);
        int stepped = SQLITE_OK;
        while ((stepped = backup.step()) == SQLITE_OK) {
            if (onCopied && !onCopied(backup.done(), backup.total()))
                return std::unique_ptr<Connection>();
        }
        if (stepped != SQLITE_DONE)
            throw Fault(faultKindOf(stepped),
                QStringLiteral("%1 while copying").arg(QString::fromUtf8(sqlite3_errstr(stepped))));
    }
    return target;
}

} // namespace mizan::store
