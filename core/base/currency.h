// Currencies of ISO 4217: code, number, decimals.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace mizan {

struct CurrencyEntry {
    char code[4];
    quint16 number;  ///< ISO 4217 numeric code.
    quint8 decimals; ///< 0 to 4: how many digits the minor unit has.
};

/// One of the currencies of ISO 4217; two bytes, compared by value.
class Currency {
public:
    /// The ISO code in capital letters; none for a code that ISO 4217 does not have.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code) noexcept;
    [[nodiscard]] static std::optional<Currency> fromNumber(qint64 isoNumber) noexcept;
    /// For codes written in source; an unknown one is a bug.
    [[nodiscard]] static Currency of(const char *code) noexcept;
    [[nodiscard]] static std::span<const CurrencyEntry> all() noexcept;

    [[nodiscard]] QString code() const;
    [[nodiscard]] const char *codeAscii() const noexcept;
    [[nodiscard]] int number() const noexcept;
    [[nodiscard]] int decimals() const noexcept;
    /// Minor units in one major unit: 1, 10, 100, 1000 or 10000.
    [[nodiscard]] qint64 minorPerMajor() const noexcept;

    friend bool operator==(Currency, Currency) noexcept = default;

private:
    explicit constexpr Currency(quint16 index) noexcept
        : m_index(index)
    {
    }
    quint16 m_index;
};

} // namespace mizan
