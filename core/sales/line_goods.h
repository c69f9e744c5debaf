// How the quantity or the amount of a line came to be, where it was not simply counted.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <QString>

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

/// Goods that were sold as a part of a bundle. The lines of one sale with the same group are one bundle's, in the order
/// of its contents; what was said of the whole (a note, a changed price, who allowed it) stands in the first of them.
struct LineBundle {
    ProductId product;
    QString code;
    QString name;
    int group = 0;                         ///< From 0.
    int part = 0;                          ///< Which of its contents, from 0.
    int parts = 0;                         ///< How many it has.
    Quantity each;                         ///< Of these goods in one of it.
    UnitPrice price;                       ///< Of one of it, as the customer was shown.
    std::optional<UnitPrice> basePrice {}; ///< Its own, where a price list or somebody gave another.
    friend bool operator==(const LineBundle &, const LineBundle &) = default;
};

} // namespace mizan::sales
