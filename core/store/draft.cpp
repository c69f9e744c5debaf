// Rows of the table draft.
#include "core/store/draft.h"

namespace mizan::store {

void saveDraft(Connection &connection, const DraftKey &key, const Draft &draft)
{
    connection.run("INSERT INTO draft (kind, owner, body, at_ms) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (kind, owner) DO UPDATE SET body = excluded.body, at_ms = excluded.at_ms",
        key.kind, key.owner, draft.body, draft.atMs);
}

std::optional<Draft> loadDraft(Connection &connection, const DraftKey &key)
{
    Statement row = connection.query("SELECT body, at_ms FROM draft WHERE kind = ? AND owner = ?", key.kind, key.owner);
    return row.step() ? std::optional(Draft {row.bytes(0), row.int64(1)}) : std::nullopt;
}

void dropDraft(Connection &connection, const DraftKey &key)
{
    connection.run("DELETE FROM draft WHERE kind = ? AND owner = ?", key.kind, key.owner);
}

} // namespace mizan::store
