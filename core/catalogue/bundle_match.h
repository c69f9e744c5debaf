// Filling the slots of a bundle with the dearest units that fit: greedy over units, which is best because the sets of
// units that fit together form a matroid.
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace mizan::catalogue {

/// Units of one kind that may fill some of the slots.
struct BundleSupply {
    quint32 fits = 0; ///< Bit i: slot i.
    qint64 units = 0;
};

/// How many units of one supply fill the slots of one bundle.
struct BundlePick {
    std::size_t supply = 0;
    std::vector<int> perSlot;
    [[nodiscard]] int units() const noexcept;
};

/// Supplies come dearest first, slots say how many units each holds. None where the slots cannot all be filled.
[[nodiscard]] std::optional<std::vector<BundlePick>> fillBundle(
    std::span<const BundleSupply> supplies, std::span<const int> slots);

} // namespace mizan::catalogue
