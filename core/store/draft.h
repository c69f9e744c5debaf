// What is on a screen but not yet a fact, saved at every line so that a power cut loses nothing that was seen.
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <optional>

namespace mizan::store {

struct DraftKey {
    std::string_view kind; ///< "sales.ticket", …
    DeviceId owner;
};

struct Draft {
    QByteArray body; ///< As its room writes and reads it.
    qint64 atMs = 0;
};

/// Replaces the draft of this key; durable when it returns, unless a transaction is open.
void saveDraft(Connection &connection, const DraftKey &key, const Draft &draft);
[[nodiscard]] std::optional<Draft> loadDraft(Connection &connection, const DraftKey &key);
/// Nothing happens where there is none.
void dropDraft(Connection &connection, const DraftKey &key);

} // namespace mizan::store
