// Converting between the shop's money and another, each rounding named where it happens.
#include "core/sales/foreign_cash.h"

#include "core/base/number_rules.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// Within Money's limit or refused.
Result<Money> checkedMoney(std::optional<qint64> minor, Currency currency)
{
    if (!minor)
        return refuse(mizan::rules::NumberMustFit, currency.code());
    return Money::checked(*minor, currency);
}

/// How much of a currency a worth in the shop's money is, rounded to multiples of the step.
Result<Money> converted(Money worth, const CurrencyTerms &taken, Rounding rounding)
{
    const Wide value = Wide(worth.minor()) * taken.currency.minorPerMajor() * Rate::NanoPerOne;
    const Wide stepWorth = Wide(taken.rate.nano()) * worth.currency().minorPerMajor() * taken.stepMinor;
    const auto steps = divide(value, stepWorth, rounding);
    return checkedMoney(steps ? multiplyDivide(*steps, taken.stepMinor, 1, Rounding::Down) : steps, taken.currency);
}

} // namespace

Result<Money> worthOf(Money foreign, Rate rate, Currency shop)
{
    const Wide value = Wide(foreign.minor()) * rate.nano() * shop.minorPerMajor();
    return checkedMoney(
        divide(value, Wide(foreign.currency().minorPerMajor()) * Rate::NanoPerOne, Rounding::HalfUp), shop);
}

Result<Money> dueIn(Money due, const CurrencyTerms &taken) { return converted(due, taken, Rounding::Ceiling); }

Result<Money> changeIn(Money excess, const CurrencyTerms &taken) { return converted(excess, taken, Rounding::Floor); }

Result<Money> valueLeaving(const ForeignHolding &held, Money amount, Rate rate)
{
    const Money nothing = Money::zero(amount.currency());
    const Money there = std::max(held.amount, nothing);
    const Money fromThere = std::min(amount, there);
    const auto more = worthOf(amount - fromThere, rate, held.value.currency());
    if (!more || there.isZero())
        return more;
    const auto part = multiplyDivide(held.value.minor(), fromThere.minor(), there.minor(), Rounding::HalfUp);
    return checkedMoney(part ? std::optional(*part + more->minor()) : part, held.value.currency());
}

} // namespace mizan::sales
