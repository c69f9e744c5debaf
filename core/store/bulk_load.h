// A side file that is built in one go and then takes the place of the shop's file.
#pragma once

#include "core/store/connection.h"

#include <memory>

namespace mizan::store {

namespace rules {
inline constexpr Rule FileMustNotBeInUse {"store.file-must-not-be-in-use"};
}

/// An empty file beside the shop's, under the same key, without journal and without syncs: quick to fill, worthless if
/// the machine stops (an old one found there is removed). `where`: the shop's file.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSideFile(const FileLocation &where);

/// The same for comparing: beside the shop's file under another name and a key of its own that nobody keeps. On
/// PostgreSQL a temporary schema of its own. discardSideFile removes it.
[[nodiscard]] Result<std::unique_ptr<Connection>> openScratch(Connection &beside);

/// Closes and removes it (file, or scratch schema).
void discardSideFile(std::unique_ptr<Connection> side);

/// Makes the side file durable and puts it in the place of the shop's, whose connection is closed first after a
/// truncating checkpoint. A stop at any instant leaves the old or the new file, whole.
[[nodiscard]] Result<void> swapIn(std::unique_ptr<Connection> side, std::unique_ptr<Connection> target);

} // namespace mizan::store
