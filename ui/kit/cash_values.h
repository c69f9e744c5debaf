// Notes and coins of currencies, and the amounts that people hand over.
#pragma once

#include "core/base/money.h"

#include <vector>

namespace mizan::ui {

struct Denominations {
    std::vector<Money> notes; ///< Largest first.
    std::vector<Money> coins; ///< Largest first.
};

/// Those in circulation; for a currency without a table of its own, 1-2-5 steps.
[[nodiscard]] Denominations denominationsOf(Currency currency);

/// The due amount first, then up to three distinct round sums above it: `due` rounded up to each note (UX 3.5).
[[nodiscard]] std::vector<Money> quickAmounts(Money due);

struct ChangePiece {
    Money value;
    int count;
};
/// The fewest notes and coins that make up the amount, largest first; what is smaller than the smallest coin is left
/// out.
[[nodiscard]] std::vector<ChangePiece> piecesOf(Money amount);

} // namespace mizan::ui
