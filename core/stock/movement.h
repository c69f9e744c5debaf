// Movements: what went from where to where, with its value; the section "movements" that any kind of fact may carry.
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"

#include <span>
#include <vector>

namespace mizan::stock {

/// Some of one product. Quantity 0 moves value only: the settling of goods that were sold before they had a cost.
struct MovedGoods {
    ProductId product;
    Quantity quantity;     ///< Not negative; goods that come back move the other way.
    qint64 valueMinor = 0; ///< In the company's currency.

    friend bool operator==(const MovedGoods &, const MovedGoods &) = default;
};

struct Movement {
    PlaceId from;
    PlaceId to;
    std::vector<MovedGoods> goods;

    friend bool operator==(const Movement &, const Movement &) = default;
};

/// "movements": [{"from": id, "to": id, "rows": [[product id, quantity in millionths, value in minor units], …]}, …].
/// Nothing is written where nothing moves.
void writeMovements(daybook::BodyWriter &writer, std::span<const Movement> movements);

/// None where the fact has no such section. Throws store::Fault (Damaged) where it is not as written above.
[[nodiscard]] std::vector<Movement> readMovements(const daybook::BodyValue &body);

} // namespace mizan::stock
