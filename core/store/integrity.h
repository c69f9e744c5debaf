// Is the file itself whole? Pages authentic, structure sound.
#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace mizan::store {

/// What is wrong, in the engine's words; empty when whole. Checkpoints first, and beyond 4 GiB leaves out the check
/// that SQLCipher 4.6 gets wrong there. SQLCipher only; on PostgreSQL always empty.
[[nodiscard]] QStringList findDamage(Connection &connection);

} // namespace mizan::store
