// Decimal marks found by looking, and numbers that are read strictly.
#include "core/base/csv_number.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;

TEST_CASE("the decimal mark is found by looking at the numbers", "[base]")
{
    const auto [numbers, separator, mark] = GENERATE(table<QStringList, char, QChar>({
        {{u"1.50"_s, u"2"_s}, ';', u'.'},
        {{u"1,50"_s, u"2"_s}, ',', u','},
        {{u"1.234,5"_s}, ',', u','},
        {{u"1,234.5"_s}, ';', u'.'},
        {{u"1.234.567"_s}, ',', u','},
        {{u"0,125"_s}, ',', u','},
        {{u"1,234"_s}, ',', u'.'},
        {{u"1,234"_s}, ';', u','},
        {{u"1.234"_s}, ';', u'.'},
        {{u"12"_s}, ',', u'.'},
        {{u"1,234"_s, u"0,5"_s}, ',', u','},
    }));
    DecimalMarkFinder finder;
    for (const QString &number : numbers)
        finder.look(number);
    CHECK(finder.mark(separator) == mark);
}

TEST_CASE("numbers of files are read exactly", "[base]")
{
    const auto [text, mark, scaled] = GENERATE(table<QString, QChar, qint64>({
        {u"1,234.50"_s, u'.', 123450},
        {u"1.234,50"_s, u',', 123450},
        {u"12,34,567.00"_s, u'.', 123456700},
        {u"€ 2.55"_s, u'.', 255},
        {u"2,55 €"_s, u',', 255},
        {u"٢٫٥"_s, u'.', 250},
        {u"-3"_s, u'.', -300},
    }));
    const ParsedDecimal parsed = parseFileDecimal(text, 2, mark);
    CHECK(!parsed.error);
    CHECK(parsed.scaled == scaled);
}

TEST_CASE("a number with the other file's mark is malformed, not a hundred times as large", "[base]")
{
    const auto [text, mark] = GENERATE(table<QString, QChar>({
        {u"2,75"_s, u'.'},
        {u"2.75"_s, u','},
        {u"1,2345"_s, u'.'},
        {u",5"_s, u'.'},
        {u"1,,234"_s, u'.'},
        {u"12 apples"_s, u'.'},
        {u""_s, u'.'},
    }));
    CHECK(parseFileDecimal(text, 2, mark).error == DecimalError::Malformed);
}
