// Days and times for the screen, in Latin digits.
#include "ui/words/dates.h"

#include "ui/words/isolates.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

QDateTime inZone(qint64 atMs, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(atMs, zone.isValid() ? zone : QTimeZone::utc());
}

QString dayWords(const QDate &day, const QLocale &locale)
{
    return u"%1 %2 %3"_s.arg(day.day()).arg(locale.monthName(day.month(), QLocale::ShortFormat)).arg(day.year());
}

QString clockWords(const QTime &time) { return time.toString(u"HH:mm"_s); }

} // namespace

QString dateText(BusinessDate date, const QLocale &locale)
{
    return isolatedName(dayWords(QDate(1970, 1, 1).addDays(date.days()), locale));
}

QString timeText(qint64 atMs, const QString &timeZone) { return isolated(clockWords(inZone(atMs, timeZone).time())); }

QString instantText(qint64 atMs, const QString &timeZone, const QLocale &locale)
{
    const QDateTime instant = inZone(atMs, timeZone);
    return isolatedName(dayWords(instant.date(), locale) + u' ' + clockWords(instant.time()));
}

} // namespace mizan::ui
