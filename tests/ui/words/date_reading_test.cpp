// Days and hours as people type them.
#include "ui/words/date_reading.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;

namespace {

std::optional<BusinessDate> day(int year, int month, int at) { return BusinessDate::fromParts(year, month, at); }

} // namespace

TEST_CASE("a day is read in the locale's order, in any digits, or as ISO writes it", "[words]")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    CHECK(readDay(u"2026-12-31", american) == day(2026, 12, 31));
    CHECK(readDay(u"31.12.2026", german) == day(2026, 12, 31));
    CHECK(readDay(u" 31.12.26 ", german) == day(2026, 12, 31));
    CHECK(readDay(u"12/31/2026", american) == day(2026, 12, 31));
    CHECK(readDay(u"\u0663\u0661/\u0661\u0662/\u0662\u0660\u0662\u0666", german) == day(2026, 12, 31));
    for (const QStringView wrong : {QStringView(u"soon"), QStringView(u"31.12."), QStringView(u"31.13.2026"),
             QStringView(u"30.02.2026"), QStringView(u""), QStringView(u"1.2.3.4"), QStringView(u"31 Dec 2026")})
        CHECK_FALSE(readDay(wrong, german));
}

TEST_CASE("an hour is read with or without its minutes", "[words]")
{
    CHECK(readMinute(u"17:00") == 17 * 60);
    CHECK(readMinute(u"7.30") == 7 * 60 + 30);
    CHECK(readMinute(u"1730") == 17 * 60 + 30);
    CHECK(readMinute(u"17") == 17 * 60);
    CHECK(readMinute(u"\u0661\u0667:\u0660\u0660") == 17 * 60);
    CHECK(readMinute(u"24:00") == 24 * 60);
    for (const QStringView wrong :
        {QStringView(u"24:01"), QStringView(u"7:60"), QStringView(u"noon"), QStringView(u"")})
        CHECK_FALSE(readMinute(wrong));
    CHECK(minuteText(17 * 60 + 5).contains(QStringLiteral("17:05")));
}
