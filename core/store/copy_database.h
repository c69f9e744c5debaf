// A copy of the shop's file as it is at one instant, under a key of its own, while others go on writing.
#pragma once

#include "core/store/connection.h"

#include <functional>
#include <memory>

namespace mizan::store {

/// Told now and then, in pages; false stops.
using OnCopied = std::function<bool(qint64 done, qint64 total)>;

/// `from` is only read; `to` is made, and must not be there yet. The open copy; none where `onCopied` stopped it: what
/// stands there then is worthless and the caller's to remove. Throws Fault where a disk fails.
[[nodiscard]] Result<std::unique_ptr<Connection>> copyDatabase(
    const FileLocation &from, const FileLocation &to, const OnCopied &onCopied = {});

} // namespace mizan::store
