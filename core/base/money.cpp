// Sums of money, and its splitting without losing a minor unit.
#include "core/base/money.h"

#include "core/base/assertion.h"
#include "core/base/decimal_text.h"
#include "core/base/number_rules.h"
#include "core/base/result.h"
#include "core/base/rounding.h"

#include <algorithm>
#include <numeric>

namespace mizan {

MoneyResult<Money> Money::checked(qint64 minor, Currency currency)
{
    if (minor > Limit || minor < -Limit)
        return refuse(rules::NumberMustFit, QStringLiteral("amount"));
    return Money(minor, currency);
}

QString Money::toDecimal() const { return QString::fromLatin1(decimalText(m_minor, m_currency.decimals())); }

QString Money::toPlainText() const { return toDecimal() + QLatin1Char(' ') + m_currency.code(); }

Money &Money::operator+=(Money other)
{
    MIZAN_ASSERT(m_currency == other.m_currency);
    MIZAN_ASSERT(!__builtin_add_overflow(m_minor, other.m_minor, &m_minor));
    return *this;
}

Money &Money::operator-=(Money other)
{
    MIZAN_ASSERT(m_currency == other.m_currency);
    MIZAN_ASSERT(!__builtin_sub_overflow(m_minor, other.m_minor, &m_minor));
    return *this;
}

bool operator<(Money a, Money b)
{
    MIZAN_ASSERT(a.m_currency == b.m_currency);
    return a.m_minor < b.m_minor;
}

std::vector<Money> split(Money whole, std::span<const qint64> weights)
{
    Wide total = 0;
    for (const qint64 weight : weights) {
        MIZAN_ASSERT(weight >= 0);
        total += weight;
    }
    std::vector<Money> parts(weights.size(), Money::zero(whole.currency()));
    if (whole.isZero())
        return parts;
    MIZAN_ASSERT(total > 0);

    const bool negative = whole.isNegative();
    const Wide magnitude = negative ? -static_cast<Wide>(whole.minor()) : whole.minor();
    std::vector<qint64> shares(weights.size());
    std::vector<Wide> remainders(weights.size());
    Wide given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = magnitude * weights[i];
        shares[i] = static_cast<qint64>(product / total);
        remainders[i] = product % total;
        given += shares[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (auto left = static_cast<std::size_t>(magnitude - given), i = std::size_t {0}; i < left; ++i)
        ++shares[order[i]];
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] = Money(negative ? -shares[i] : shares[i], whole.currency());
    return parts;
}

} // namespace mizan
