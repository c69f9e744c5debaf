// Shares of values; a half of a minor unit goes up.
#include "core/stock/cost.h"

#include "core/base/assertion.h"
#include "core/base/number_rules.h"

namespace mizan::stock {

namespace {

/// value × part / whole, where whole is above 0.
Result<Money> share(qint64 valueMinor, Quantity part, Quantity whole, Currency currency)
{
    const auto minor = multiplyDivide(valueMinor, part.micro(), whole.micro(), Rounding::HalfUp);
    if (!minor)
        return refuse(rules::NumberMustFit);
    return Money::checked(*minor, currency);
}

Result<Money> sum(const Result<Money> &a, const Result<Money> &b)
{
    if (!a || !b)
        return a ? b : a;
    return Money::checked((*a + *b).minor(), a->currency());
}

/// The value of goods that are not there.
Result<Money> provisional(const StockLevel &level, Quantity missing, UnitPrice standardCost)
{
    if (level.quantity.isZero() || (level.valueMinor < 0) != level.quantity.isNegative())
        return amountOf(standardCost, missing);
    const bool isBelow = level.quantity.isNegative();
    return share(isBelow ? -level.valueMinor : level.valueMinor, missing, isBelow ? -level.quantity : level.quantity,
        standardCost.currency());
}

} // namespace

Result<Money> costOfLeaving(const StockLevel &level, Quantity leaving, UnitPrice standardCost)
{
    MIZAN_ASSERT(leaving > Quantity());
    const Currency currency = standardCost.currency();
    if (level.quantity <= Quantity())
        return provisional(level, leaving, standardCost);
    if (leaving <= level.quantity)
        return share(level.valueMinor, leaving, level.quantity, currency);
    return sum(Money::checked(level.valueMinor, currency), provisional(level, leaving - level.quantity, standardCost));
}

Result<Money> settlementOf(const StockLevel &level, Quantity arriving, Money value)
{
    MIZAN_ASSERT(arriving > Quantity());
    if (!level.quantity.isNegative())
        return Money::zero(value.currency());
    const Quantity missing = -level.quantity;
    const Quantity covered = std::min(missing, arriving);
    const auto taken = share(-level.valueMinor, covered, missing, value.currency());
    const auto known = share(value.minor(), covered, arriving, value.currency());
    if (!taken || !known)
        return taken ? known : taken;
    return Money::checked((*known - *taken).minor(), value.currency());
}

Money costOfReturned(const ReturnedPart &part)
{
    MIZAN_ASSERT(part.whole > Quantity() && part.before >= Quantity() && part.before + part.now <= part.whole);
    const auto upTo = [&](Quantity quantity) {
        // Never beyond the whole's cost, so it fits.
        return *multiplyDivide(part.cost.minor(), quantity.micro(), part.whole.micro(), Rounding::HalfUp);
    };
    return Money(upTo(part.before + part.now) - upTo(part.before), part.cost.currency());
}

} // namespace mizan::stock
