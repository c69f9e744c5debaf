// More page cache for the time of a large import.
#pragma once

#include "core/store/connection.h"

namespace mizan::store {

/// While it lives, a writer on SQLCipher keeps up to 256 MiB of pages instead of 64: codes arrive in no order, and a
/// page that is dropped is encrypted for it and decrypted again. Made and gone outside of transactions. Nothing to do
/// on PostgreSQL.
class BulkCache {
public:
    explicit BulkCache(Connection &connection);
    ~BulkCache();
    BulkCache(const BulkCache &) = delete;
    BulkCache &operator=(const BulkCache &) = delete;

private:
    Connection &m_connection;
};

} // namespace mizan::store
