// Whether conditions hold; days and hours by the wall clock of the branch.
#include "core/catalogue/price_scope.h"

#include "core/base/assertion.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace mizan::catalogue {

namespace {

template <class Id>
bool names(const std::vector<Id> &listed, const Id &id)
{
    return std::ranges::find(listed, id) != listed.end();
}

bool isDayOf(const PriceScope &scope, BusinessDate day)
{
    return !(scope.from && day < *scope.from) && !(scope.through && day > *scope.through);
}

/// 0 is Monday; the first of January 1970 was a Thursday.
unsigned weekdayOf(BusinessDate day) { return static_cast<unsigned>(((day.days() + 3) % 7 + 7) % 7); }

} // namespace

WallTime wallTimeOf(qint64 atMs, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    MIZAN_ASSERT(zone.isValid());
    constexpr qint64 MinuteMs = 60'000;
    const qint64 local =
        atMs + zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone::utc())) * qint64 {1000};
    const BusinessDate day = businessDateOf(atMs, {timeZone, 0});
    return {day, static_cast<int>((local - day.days() * MinutesADay * MinuteMs) / MinuteMs)};
}

bool holdsFor(const PriceScope &scope, const PriceContext &context)
{
    if (!scope.branches.empty() && !names(scope.branches, context.branch))
        return false;
    if (scope.isForEverybody() || (context.customer && names(scope.customers, *context.customer)))
        return true;
    return !context.group.isEmpty() && std::ranges::any_of(scope.groups, [&](const QString &group) {
        return group.compare(context.group, Qt::CaseInsensitive) == 0;
    });
}

bool holdsAt(const PriceScope &scope, unsigned weekdays, const std::optional<HourWindow> &hours, const WallTime &at)
{
    BusinessDate day = at.day;
    if (hours) {
        const bool crosses = hours->fromMinute > hours->toMinute;
        const bool isAfterMidnight = crosses && at.minute < hours->toMinute;
        const bool isInside = crosses ? isAfterMidnight || at.minute >= hours->fromMinute
                                      : at.minute >= hours->fromMinute && at.minute < hours->toMinute;
        if (!isInside)
            return false;
        if (isAfterMidnight)
            day = BusinessDate::fromDays(day.days() - 1);
    }
    return isDayOf(scope, day) && (weekdays & (1u << weekdayOf(day))) != 0;
}

QString couponCode(const QString &scanned) { return scanned.trimmed().toUpper(); }

} // namespace mizan::catalogue
