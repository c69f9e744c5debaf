// Adding up a counted drawer.
#include "core/sales/shift.h"

#include "core/base/rounding.h"

namespace mizan::sales {

std::optional<Money> CashCount::total(Currency currency) const
{
    qint64 sum = 0;
    for (const Denomination &piece : pieces) {
        if (piece.faceMinor < 0 || piece.count < 0)
            return std::nullopt;
        const auto amount = multiplyDivide(piece.faceMinor, piece.count, 1, Rounding::Down);
        if (!amount || __builtin_add_overflow(sum, *amount, &sum) || sum > Money::Limit)
            return std::nullopt;
    }
    return Money(sum, currency);
}

} // namespace mizan::sales
