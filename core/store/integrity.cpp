// Two checks: is every page authentic, and do the pages make a sound database.
#include "core/store/integrity.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

/// Beyond this many bytes SQLCipher 4.6's own check finds errors that are not there.
constexpr qint64 LargestForCipherCheck = 4ll << 30;

QStringList rowsOf(Connection &connection, std::string_view sql)
{
    QStringList rows;
    Statement row = connection.query(sql);
    while (row.step())
        rows.append(row.text(0));
    return rows;
}

} // namespace

QStringList findDamage(Connection &connection)
{
    if (connection.dialect().engine() != Engine::SqlCipher)
        return {};
    QStringList damage;
    try {
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"); // The cipher check reads the file alone, not the log.
        if (QFileInfo(connection.path()).size() <= LargestForCipherCheck)
            damage += rowsOf(connection, "PRAGMA cipher_integrity_check");
        QStringList structure = rowsOf(connection, "PRAGMA integrity_check(100)");
        structure.removeAll(u"ok"_s);
        damage += structure;
        for (const QString &table : rowsOf(connection, "PRAGMA foreign_key_check"))
            damage.append(u"a row of %1 refers to one that is not there"_s.arg(table));
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        damage.append(fault.detail());
    }
    return damage;
}

} // namespace mizan::store
