// Rate: an exact decimal for taxes, discounts and exchange, in thousand-millionths (15 % = 0.15).
#pragma once

#include "core/base/money.h"
#include "core/base/rounding.h"

#include <compare>
#include <optional>

namespace mizan {

class Rate {
public:
    static constexpr qint64 NanoPerOne = 1'000'000'000;

    constexpr Rate() noexcept = default;
    [[nodiscard]] static constexpr Rate fromNano(qint64 nano) noexcept { return Rate(nano); }
    [[nodiscard]] static constexpr Rate percent(qint64 percent) noexcept { return Rate(percent * (NanoPerOne / 100)); }
    /// "0.0775" or with a percent sign "7.75%"; none when malformed or finer than a thousand-millionth.
    [[nodiscard]] static std::optional<Rate> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 nano() const noexcept { return m_nano; }
    [[nodiscard]] constexpr bool isZero() const noexcept { return m_nano == 0; }
    /// "7.75" for 7.75 %.
    [[nodiscard]] QString toPercentDecimal() const;
    /// "0.0775".
    [[nodiscard]] QString toDecimal() const;

    friend constexpr Rate operator+(Rate a, Rate b) noexcept { return Rate(a.m_nano + b.m_nano); }
    friend constexpr auto operator<=>(Rate, Rate) noexcept = default;

private:
    explicit constexpr Rate(qint64 nano) noexcept
        : m_nano(nano)
    {
    }
    qint64 m_nano = 0;
};

/// amount × rate; refused on overflow (`number.must-fit`).
[[nodiscard]] MoneyResult<Money> portion(Money amount, Rate rate, Rounding rounding = Rounding::HalfUp);
/// What a gross amount holds of a rate that was added to its net: gross × rate / (1 + rate).
[[nodiscard]] MoneyResult<Money> portionWithin(Money gross, Rate rate, Rounding rounding = Rounding::HalfUp);

} // namespace mizan
