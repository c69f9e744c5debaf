// The day in the books to which something belongs; not always the calendar's (a bar closes at four).
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace mizan {

class BusinessDate {
public:
    constexpr BusinessDate() noexcept = default;
    [[nodiscard]] static constexpr BusinessDate fromDays(qint64 daysSince1970) noexcept
    {
        return BusinessDate(daysSince1970);
    }
    /// "2026-11-21".
    [[nodiscard]] static std::optional<BusinessDate> fromIso(QStringView text);
    [[nodiscard]] static std::optional<BusinessDate> fromParts(int year, int month, int day) noexcept;

    [[nodiscard]] constexpr qint64 days() const noexcept { return m_days; }
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] int year() const;
    friend constexpr auto operator<=>(BusinessDate, BusinessDate) noexcept = default;

private:
    explicit constexpr BusinessDate(qint64 days) noexcept
        : m_days(days)
    {
    }
    qint64 m_days = 0;
};

/// How a branch turns an instant into its day.
struct BusinessDay {
    QString timeZone = QStringLiteral("UTC"); ///< IANA name.
    int startsAtMinute = 0; ///< Minutes after midnight: 240 when the night before belongs to the old day.
};

[[nodiscard]] BusinessDate businessDateOf(qint64 atMs, const BusinessDay &day);

} // namespace mizan
