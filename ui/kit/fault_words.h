// What a person reads when the disk, the file or a server failed: what happened, what was kept, what to do.
#pragma once

#include "core/store/fault.h"

namespace mizan::ui {

[[nodiscard]] QString sentenceFor(const store::Fault &fault);

} // namespace mizan::ui
