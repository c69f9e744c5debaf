// Quantity and UnitPrice: millionths of a unit, and millionths of the major currency unit for one unit.
#pragma once

#include "core/base/money.h"
#include "core/base/rounding.h"

#include <compare>

namespace mizan {

class Quantity {
public:
    static constexpr qint64 MicroPerUnit = 1'000'000;
    static constexpr qint64 LimitMicro = 1'000'000'000'000'000; ///< A thousand million units on one line.

    constexpr Quantity() noexcept = default;
    [[nodiscard]] static constexpr Quantity fromMicro(qint64 micro) noexcept { return Quantity(micro); }
    [[nodiscard]] static constexpr Quantity units(qint64 units) noexcept { return Quantity(units * MicroPerUnit); }
    /// Refused beyond ±LimitMicro (`number.must-fit`).
    [[nodiscard]] static MoneyResult<Quantity> checked(qint64 micro);

    [[nodiscard]] constexpr qint64 micro() const noexcept { return m_micro; }
    [[nodiscard]] constexpr bool isZero() const noexcept { return m_micro == 0; }
    [[nodiscard]] constexpr bool isNegative() const noexcept { return m_micro < 0; }
    [[nodiscard]] constexpr bool isWhole() const noexcept { return m_micro % MicroPerUnit == 0; }
    /// "1.5", without trailing zeros.
    [[nodiscard]] QString toDecimal() const;

    Quantity &operator+=(Quantity other);
    Quantity &operator-=(Quantity other);
    friend Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator-(Quantity a) noexcept { return Quantity(-a.m_micro); }
    friend constexpr auto operator<=>(Quantity, Quantity) noexcept = default;

private:
    explicit constexpr Quantity(qint64 micro) noexcept
        : m_micro(micro)
    {
    }
    qint64 m_micro = 0;
};

class UnitPrice {
public:
    static constexpr qint64 MicroPerMajor = 1'000'000;
    static constexpr qint64 LimitMicro = 1'000'000'000'000'000; ///< A thousand million major units.

    constexpr UnitPrice(qint64 micro, Currency currency) noexcept
        : m_micro(micro)
        , m_currency(currency)
    {
    }
    /// The price that is exactly this amount for one unit.
    [[nodiscard]] static UnitPrice of(Money amount);
    /// Refused beyond ±LimitMicro (`number.must-fit`).
    [[nodiscard]] static MoneyResult<UnitPrice> checked(qint64 micro, Currency currency);

    [[nodiscard]] qint64 micro() const noexcept { return m_micro; }
    [[nodiscard]] Currency currency() const noexcept { return m_currency; }
    [[nodiscard]] bool isZero() const noexcept { return m_micro == 0; }
    [[nodiscard]] bool isNegative() const noexcept { return m_micro < 0; }
    /// "2.55"; at least the currency's decimals, more only where the price has them ("0.125").
    [[nodiscard]] QString toDecimal() const;
    friend bool operator==(UnitPrice, UnitPrice) noexcept = default;

private:
    qint64 m_micro;
    Currency m_currency;
};

/// price × quantity in minor units, rounded once; refused beyond Money::Limit (`number.must-fit`).
[[nodiscard]] MoneyResult<Money> amountOf(UnitPrice price, Quantity quantity, Rounding rounding = Rounding::HalfUp);

} // namespace mizan
