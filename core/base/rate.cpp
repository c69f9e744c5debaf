// Rates and the shares of money they stand for.
#include "core/base/rate.h"

#include "core/base/decimal_text.h"
#include "core/base/number_rules.h"
#include "core/base/result.h"

namespace mizan {

std::optional<Rate> Rate::fromText(QStringView text)
{
    text = text.trimmed();
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent)
        text.chop(1);
    const ParsedDecimal parsed = parseDecimal(text, percent ? 7 : 9);
    if (parsed.error)
        return std::nullopt;
    return fromNano(parsed.scaled);
}

QString Rate::toPercentDecimal() const { return QString::fromLatin1(shortDecimalText(m_nano, 7)); }

QString Rate::toDecimal() const { return QString::fromLatin1(shortDecimalText(m_nano, 9)); }

MoneyResult<Money> portion(Money amount, Rate rate, Rounding rounding)
{
    const auto minor = multiplyDivide(amount.minor(), rate.nano(), Rate::NanoPerOne, rounding);
    if (!minor)
        return refuse(rules::NumberMustFit, QStringLiteral("amount"));
    return Money::checked(*minor, amount.currency());
}

MoneyResult<Money> portionWithin(Money gross, Rate rate, Rounding rounding)
{
    qint64 divisor = 0;
    if (rate.nano() < 0 || __builtin_add_overflow(Rate::NanoPerOne, rate.nano(), &divisor))
        return refuse(rules::NumberMustFit, QStringLiteral("rate"));
    const auto minor = multiplyDivide(gross.minor(), rate.nano(), divisor, rounding);
    if (!minor)
        return refuse(rules::NumberMustFit, QStringLiteral("amount"));
    return Money::checked(*minor, gross.currency());
}

} // namespace mizan
