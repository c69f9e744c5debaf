// The daybook as a file of lines: one fact each, with everything a stranger needs to check chain and signatures.
#pragma once

#include "core/daybook/rebuild.h"

class QIODevice;

namespace mizan::daybook {

/// JSON Lines, strand by strand in sequence. The body stands as a text, so that its bytes are those that were hashed;
/// ids, dates and instants as docs/daybook-format.md writes them, hashes and signatures as hex. The number of facts;
/// `file` is open.
[[nodiscard]] Result<qint64> exportFacts(
    store::Connection &connection, QIODevice &file, const OnProgress &progress = {});

} // namespace mizan::daybook
