// What a customer sees of a sale: its lines, and as one what was sold in one.
#pragma once

#include "core/sales/recorded_sale.h"

#include <span>

namespace mizan::sales {

/// A line, or all lines of a bundle.
struct SoldItem {
    std::size_t first = 0;              ///< Of the lines.
    std::size_t count = 1;              ///< How many they are.
    std::optional<Quantity> bundles {}; ///< Of a bundle: how many of it; below 0 where they come back.
};

/// In the order of the lines. Lines of a bundle are one item where all of it is there, in the same number: of a return
/// that takes back a part of it, each stands by itself.
[[nodiscard]] std::vector<SoldItem> soldItems(std::span<const RecordedLine> lines);

/// The lines of a bundle as one: its name, its price, and their amounts together. `item` is a bundle.
[[nodiscard]] RecordedLine bundleLine(std::span<const RecordedLine> lines, const SoldItem &item);

} // namespace mizan::sales
