// How the quantity or the amount of a line came to be, where it was not simply counted.
#pragma once

#include "core/base/quantity.h"

#include <optional>

namespace mizan::sales {

/// Packs were rung up, such as boxes of 12: the line's quantity counts units all the same.
struct LinePack {
    Quantity units;                    ///< In one.
    std::optional<UnitPrice> price {}; ///< Of a whole one, where the shop gave it a price of its own.
    /// How many of them so many units are.
    [[nodiscard]] Quantity packsIn(Quantity quantity) const;
    friend bool operator==(const LinePack &, const LinePack &) = default;
};

/// A scale printed a label with a price or a weight; the line's barcode is its code.
struct LineLabel {
    std::optional<Money>
        amount {}; ///< The price: what the line comes to, never worked out anew. None: it was a weight.
    friend bool operator==(const LineLabel &, const LineLabel &) = default;
};

} // namespace mizan::sales
