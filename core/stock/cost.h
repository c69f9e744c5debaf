// What goods are worth when they move: moving average, exact in 128 bits, each result rounded once.
#pragma once

#include "core/base/result.h"

namespace mizan::stock {

/// What a place holds of a product. Below zero, goods left before they came; their value is then provisional.
struct StockLevel {
    Quantity quantity;
    qint64 valueMinor = 0;

    friend bool operator==(const StockLevel &, const StockLevel &) = default;
};

/// The value of `leaving` goods (more than 0): their share of the level's value, all of it with the last of them. What
/// goes below zero takes the average of what is there, or of what is missing already, or else `standardCost`. Refused:
/// number.must-fit.
[[nodiscard]] Result<Money> costOfLeaving(const StockLevel &level, Quantity leaving, UnitPrice standardCost);

/// What has to follow goods sold below zero now that their cost is known: the value of `arriving` goods (more than 0)
/// that cover what is missing, less what was provisionally taken for it. It moves with quantity 0 to where those goods
/// went, and is cost of goods sold; negative where they were taken for too dear; 0 where nothing is missing.
[[nodiscard]] Result<Money> settlementOf(const StockLevel &level, Quantity arriving, Money value);

/// Goods that were sold before and come back.
struct ReturnedPart {
    Quantity whole;  ///< What the sale's line moved; more than 0.
    Money cost;      ///< Its value then.
    Quantity before; ///< What came back of it earlier.
    Quantity now;    ///< What comes back now.
};

/// The part's value; the parts of a whole line add up to it, whatever their sizes.
[[nodiscard]] Money costOfReturned(const ReturnedPart &part);

} // namespace mizan::stock
