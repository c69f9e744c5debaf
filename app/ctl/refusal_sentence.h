// A refusal as an English sentence for the terminal. (Screens have ui/words, in the user's language.)
#pragma once

#include "core/base/refusal.h"
#include "core/store/fault.h"

namespace mizan::ctl {

/// "The folder must be empty (folder=/srv/shop). [shop.folder-must-be-empty]"
[[nodiscard]] QString sentenceFor(const Refusal &refusal);
[[nodiscard]] QString sentenceFor(const store::Fault &fault);

} // namespace mizan::ctl
