// Quantities and unit prices, and the one product that turns them into money.
#include "core/base/quantity.h"

#include "core/base/assertion.h"
#include "core/base/decimal_text.h"
#include "core/base/number_rules.h"
#include "core/base/result.h"

namespace mizan {

namespace {

constexpr qint64 PowersOfTen[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

} // namespace

MoneyResult<Quantity> Quantity::checked(qint64 micro)
{
    if (micro > LimitMicro || micro < -LimitMicro)
        return refuse(rules::NumberMustFit, QStringLiteral("quantity"));
    return fromMicro(micro);
}

QString Quantity::toDecimal() const { return QString::fromLatin1(shortDecimalText(m_micro, 6)); }

Quantity &Quantity::operator+=(Quantity other)
{
    MIZAN_ASSERT(!__builtin_add_overflow(m_micro, other.m_micro, &m_micro));
    return *this;
}

Quantity &Quantity::operator-=(Quantity other)
{
    MIZAN_ASSERT(!__builtin_sub_overflow(m_micro, other.m_micro, &m_micro));
    return *this;
}

UnitPrice UnitPrice::of(Money amount)
{
    qint64 micro = 0;
    MIZAN_ASSERT(!__builtin_mul_overflow(amount.minor(), PowersOfTen[6 - amount.currency().decimals()], &micro));
    return {micro, amount.currency()};
}

MoneyResult<UnitPrice> UnitPrice::checked(qint64 micro, Currency currency)
{
    if (micro > LimitMicro || micro < -LimitMicro)
        return refuse(rules::NumberMustFit, QStringLiteral("price"));
    return UnitPrice(micro, currency);
}

QString UnitPrice::toDecimal() const
{
    int decimals = 6;
    qint64 scaled = m_micro;
    while (decimals > m_currency.decimals() && scaled % 10 == 0) {
        scaled /= 10;
        --decimals;
    }
    return QString::fromLatin1(decimalText(scaled, decimals));
}

MoneyResult<Money> amountOf(UnitPrice price, Quantity quantity, Rounding rounding)
{
    // Millionths × millionths = 10^-12 of the major unit.
    const qint64 divisor = PowersOfTen[6] * PowersOfTen[6 - price.currency().decimals()];
    const auto minor = multiplyDivide(price.micro(), quantity.micro(), divisor, rounding);
    if (!minor)
        return refuse(rules::NumberMustFit, QStringLiteral("amount"));
    return Money::checked(*minor, price.currency());
}

} // namespace mizan
