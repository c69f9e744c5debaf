// Money: an exact count of a currency's minor units.
#pragma once

#include "core/base/currency.h"

#include <QString>

#include <expected>
#include <span>
#include <vector>

namespace mizan {

struct Refusal;
template <class T>
using MoneyResult = std::expected<T, Refusal>; // Result<T>; result.h includes this header.

/// An amount in minor units. Amounts that come from outside are held within ±Limit (see `checked`), so that sums of
/// ten thousand of them cannot overflow; an overflow in the operators, or a mix of currencies, is a bug and stops the
/// program.
class Money {
public:
    static constexpr qint64 Limit = 900'000'000'000'000; ///< 9 × 10^14 minor units: nine million million of euros.

    constexpr Money(qint64 minor, Currency currency) noexcept
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    [[nodiscard]] static Money zero(Currency currency) noexcept { return {0, currency}; }
    /// Refused beyond ±Limit (`number.must-fit`).
    [[nodiscard]] static MoneyResult<Money> checked(qint64 minor, Currency currency);

    [[nodiscard]] qint64 minor() const noexcept { return m_minor; }
    [[nodiscard]] Currency currency() const noexcept { return m_currency; }
    [[nodiscard]] bool isZero() const noexcept { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const noexcept { return m_minor < 0; }
    [[nodiscard]] Money abs() const noexcept { return {m_minor < 0 ? -m_minor : m_minor, m_currency}; }
    /// "12.50", without the currency.
    [[nodiscard]] QString toDecimal() const;
    /// "12.50 EUR".
    [[nodiscard]] QString toPlainText() const;

    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend Money operator-(Money a) { return Money::zero(a.m_currency) -= a; }
    friend bool operator==(Money, Money) noexcept = default;
    /// Amounts of one currency only.
    friend bool operator<(Money a, Money b);
    friend bool operator>(Money a, Money b) { return b < a; }
    friend bool operator<=(Money a, Money b) { return !(b < a); }
    friend bool operator>=(Money a, Money b) { return !(a < b); }

private:
    qint64 m_minor;
    Currency m_currency;
};

/// Splits `whole` in proportion to `weights` (none negative, not all zero unless whole is zero) by the largest
/// remainder; equal remainders go to the earlier part. The parts always add up to the whole.
[[nodiscard]] std::vector<Money> split(Money whole, std::span<const qint64> weights);

} // namespace mizan
