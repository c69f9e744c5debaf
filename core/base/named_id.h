// Ids of what is known for ever by a name ("tax_class:standard"): the same on every machine.
#pragma once

#include "core/base/id.h"

namespace mizan {

/// The first 16 bytes of the name's SHA-256, marked as a UUID of version 8 (RFC 9562: the maker's own).
[[nodiscard]] IdBytes idFromName(const QString &name);

} // namespace mizan
