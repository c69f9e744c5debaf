// From a period's name to its days.
#include "ui/reports/period_choice.h"

#include <QCoreApplication>
#include <QDate>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::PeriodChoice)
};

constexpr qint64 FarDays = 1'000'000;

BusinessDate dayAfter(BusinessDate day, qint64 days) { return BusinessDate::fromDays(day.days() + days); }

/// The first day of today's month, or of the one before.
QDate monthStart(BusinessDate today, int monthsBack)
{
    const QDate day = QDate(1970, 1, 1).addDays(today.days());
    return QDate(day.year(), day.month(), 1).addMonths(-monthsBack);
}

BusinessDate businessDay(QDate day) { return BusinessDate::fromDays(QDate(1970, 1, 1).daysTo(day)); }

} // namespace

QString periodText(Period period)
{
    switch (period) {
    case Period::Today:
        return Words::tr("Today");
    case Period::Yesterday:
        return Words::tr("Yesterday");
    case Period::LastSevenDays:
        return Words::tr("Last 7 days");
    case Period::ThisMonth:
        return Words::tr("This month");
    case Period::LastMonth:
        return Words::tr("Last month");
    case Period::AllDays:
        return Words::tr("All days");
    }
    return {};
}

reports::Days daysOf(Period period, BusinessDate today)
{
    switch (period) {
    case Period::Today:
        break;
    case Period::Yesterday:
        return {dayAfter(today, -1), dayAfter(today, -1)};
    case Period::LastSevenDays:
        return {dayAfter(today, -6), today};
    case Period::ThisMonth:
        return {businessDay(monthStart(today, 0)), today};
    case Period::LastMonth:
        return {businessDay(monthStart(today, 1)), dayAfter(businessDay(monthStart(today, 0)), -1)};
    case Period::AllDays:
        return {BusinessDate::fromDays(-FarDays), BusinessDate::fromDays(FarDays)};
    }
    return {today, today};
}

} // namespace mizan::ui
