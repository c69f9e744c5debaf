// The sums of a sale's body, for ledgers: numbers only, read without making the sale.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/body_reader.h"

#include <vector>

namespace mizan::sales {

struct SaleSums {
    struct Tax {
        RecordId id; ///< tax::taxRateId of its code.
        qint64 baseMinor = 0;
        qint64 taxMinor = 0;
    };

    qint64 lines = 0;
    qint64 quantityMicro = 0;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 roundingMinor = 0;
    qint64 discountMinor = 0; ///< Given by hand: without promotions.
    qint64 discounts = 0;     ///< Lines with one of their own, and 1 for the whole sale's.
    qint64 promotions = 0;    ///< Lines that one took something off.
    qint64 promotedMinor = 0; ///< By promotions alone.
    qint64 costMinor = 0;
    std::vector<Tax> taxes;

    [[nodiscard]] qint64 totalMinor() const noexcept { return netMinor + taxMinor + roundingMinor; }
};

[[nodiscard]] SaleSums sumsOf(const daybook::BodyValue &body);
/// The field, or 0 where it was left out.
[[nodiscard]] qint64 int64Or0(const daybook::BodyValue &body, std::string_view key);

} // namespace mizan::sales
