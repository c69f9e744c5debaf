// Numbers are cut out of the text; which is which follows from the locale.
#include "ui/words/date_reading.h"

#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

/// The groups of digits, as they were written.
std::vector<QString> digitGroups(QStringView text)
{
    std::vector<QString> groups;
    bool isOpen = false;
    for (const QChar c : text) {
        if (!c.isDigit()) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            groups.emplace_back();
        isOpen = true;
        groups.back() += c;
    }
    return groups;
}

bool hasLetters(QStringView text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            return true;
    }
    return false;
}

} // namespace

std::optional<BusinessDate> readDay(QStringView text, const QLocale &locale)
{
    constexpr qsizetype LongYear = 4;
    constexpr qint64 Century = 2000;
    const auto groups = digitGroups(text);
    if (groups.size() != 3 || hasLetters(text))
        return std::nullopt;
    const auto number = [&](std::size_t i) { return readWholeNumber(groups[i]).value_or(-1); };
    const bool yearFirst = groups[0].size() == LongYear;
    const bool monthFirst = !yearFirst && locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    qint64 year = number(yearFirst ? 0 : 2);
    if (!yearFirst && groups[2].size() < LongYear)
        year += Century;
    const qint64 month = number(yearFirst || !monthFirst ? 1 : 0);
    const qint64 day = number(yearFirst ? 2 : monthFirst ? 1 : 0);
    return BusinessDate::fromParts(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
}

std::optional<int> readMinute(QStringView text)
{
    constexpr qint64 Hours = 24;
    constexpr qint64 Minutes = 60;
    auto groups = digitGroups(text);
    if (groups.empty() || groups.size() > 2 || hasLetters(text))
        return std::nullopt;
    if (groups.size() == 1 && groups[0].size() > 2) {
        groups.push_back(groups[0].right(2));
        groups[0].chop(2);
    }
    const qint64 hour = readWholeNumber(groups[0]).value_or(-1);
    const qint64 minute = groups.size() == 2 ? readWholeNumber(groups[1]).value_or(-1) : 0;
    if (hour < 0 || minute < 0 || minute >= Minutes || hour * Minutes + minute > Hours * Minutes)
        return std::nullopt;
    return static_cast<int>(hour * Minutes + minute);
}

QString minuteText(int minute)
{
    constexpr int Minutes = 60;
    return isolated(u"%1:%2"_s.arg(minute / Minutes, 2, 10, QChar(u'0')).arg(minute % Minutes, 2, 10, QChar(u'0')));
}

} // namespace mizan::ui
