// Lots: single pieces by their serial number, or batches; the section "lots" that any kind of fact may carry.
#pragma once

#include "core/base/business_date.h"
#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace mizan::stock {

using LotId = Id<struct LotTag>;

/// Some of a lot. Of a serial number, one piece.
struct Lot {
    QString number;
    Quantity quantity = Quantity::units(1);
    std::optional<BusinessDate> expires {}; ///< None: nobody said.

    friend bool operator==(const Lot &, const Lot &) = default;
};

inline constexpr qsizetype MaxLotNumber = 50;

/// The same on every machine; capital and small letters are the same, because people type them as they like.
[[nodiscard]] LotId lotId(ProductId product, QStringView number);

/// As a scanner or a person gave it: trimmed, without control characters.
[[nodiscard]] QString lotNumber(QStringView typed);

struct MovedLot {
    ProductId product;
    Lot lot;
    PlaceId from;
    PlaceId to;

    friend bool operator==(const MovedLot &, const MovedLot &) = default;
};

/// "lots": [[product id, number, quantity in millionths, from, to, day on which it expires in days since 1970 or null],
/// …], beside "movements", whose quantities hold these. Nothing is written where there are none.
void writeMovedLots(daybook::BodyWriter &writer, std::span<const MovedLot> lots);

/// Empty where the fact has no such section. Throws store::Fault (Damaged) where it is not as written above.
[[nodiscard]] std::vector<MovedLot> readMovedLots(const daybook::BodyValue &body);

} // namespace mizan::stock
