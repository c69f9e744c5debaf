// Begin, commit, and the rollback that happens unless it was committed.
#include "core/base/assertion.h"
#include "core/store/connection_private.h"

#include <QtGlobal>

namespace mizan::store {

namespace {

/// PostgreSQL cannot prepare what begins and ends transactions.
void command(Connection &connection, std::string_view sql)
{
    if (connection.dialect().engine() == Engine::SqlCipher)
        connection.run(sql);
    else
        connection.execute(sql);
}

} // namespace

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    MIZAN_ASSERT(!connection.inTransaction());
    command(connection, connection.dialect().beginWriting());
    connection.d->serverTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const bool isOnServer = m_connection.dialect().engine() == Engine::PostgreSql;
    try {
        if (!isOnServer)
            m_connection.d->handle->rollBack();
        else if (m_connection.inTransaction())
            m_connection.execute("ROLLBACK");
    } catch (const Fault &fault) {
        qWarning("store: rollback: %s", fault.what()); // The connection is broken: closing it rolls back.
    }
    m_connection.d->serverTransaction = false;
}

void Transaction::commit()
{
    MIZAN_ASSERT(m_open);
    if (m_connection.dialect().engine() == Engine::PostgreSql)
        m_connection.execute("SELECT 1"); // After a failed statement COMMIT would roll back and call it a success.
    command(m_connection, "COMMIT");
    m_connection.d->serverTransaction = false;
    m_open = false;
}

} // namespace mizan::store
