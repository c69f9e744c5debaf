// Sets the size, and gives memory back.
#include "core/store/bulk_cache.h"

namespace mizan::store {

BulkCache::BulkCache(Connection &connection)
    : m_connection(connection)
{
    if (m_connection.dialect().engine() == Engine::SqlCipher)
        m_connection.execute("PRAGMA cache_size = -262144");
}

BulkCache::~BulkCache()
{
    if (m_connection.dialect().engine() != Engine::SqlCipher)
        return;
    try {
        m_connection.execute("PRAGMA cache_size = -65536"); // The writer's own (sqlcipher_file.cpp).
        m_connection.execute("PRAGMA shrink_memory");
    } catch (const Fault &fault) {
        qWarning("the page cache stays as large as an import needed it: %s", fault.what());
    }
}

} // namespace mizan::store
