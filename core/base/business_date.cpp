// Business dates by the proleptic Gregorian calendar.
#include "core/base/business_date.h"

#include "core/base/assertion.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace mizan {

std::optional<BusinessDate> BusinessDate::fromParts(int year, int month, int day) noexcept
{
    using namespace std::chrono;
    const year_month_day date {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    return fromDays(sys_days(date).time_since_epoch().count());
}

std::optional<BusinessDate> BusinessDate::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return std::nullopt;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < QLatin1Char('0') || text[i] > QLatin1Char('9'))
            return std::nullopt;
    }
    return fromParts(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
}

QString BusinessDate::toIso() const { return QDate(1970, 1, 1).addDays(m_days).toString(Qt::ISODate); }

int BusinessDate::year() const { return QDate(1970, 1, 1).addDays(m_days).year(); }

BusinessDate businessDateOf(qint64 atMs, const BusinessDay &day)
{
    const QTimeZone zone(day.timeZone.toLatin1());
    MIZAN_ASSERT(zone.isValid());
    const qint64 localMs =
        atMs + zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone::utc())) * qint64 {1000};
    const qint64 shifted = localMs - day.startsAtMinute * qint64 {60'000};
    constexpr qint64 DayMs = 86'400'000;
    return BusinessDate::fromDays(shifted >= 0 ? shifted / DayMs : -((-shifted + DayMs - 1) / DayMs));
}

} // namespace mizan
