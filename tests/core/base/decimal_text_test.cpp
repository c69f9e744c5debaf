// Decimal text: exact in both directions, in every script of digits, and never rounded.
#include "core/base/decimal_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <limits>
#include <random>

using namespace mizan;

TEST_CASE("numbers are read in any script with either decimal mark", "[base]")
{
    CHECK(parseDecimal(u"12.50", 2).scaled == 1250);
    CHECK(parseDecimal(u"1.234,56", 2, u',').scaled == 123456);
    CHECK(parseDecimal(u"1'234.5", 2).scaled == 123450);
    CHECK(parseDecimal(u"\u0661\u0662\u066B\u0665", 2).scaled == 1250); // Arabic-Indic 12.5
    CHECK(parseDecimal(u"\u06F1\u06F2", 2).scaled == 1200);             // Persian 12
    CHECK(parseDecimal(u"\u2066\u221212.5\u2069", 2).scaled == -1250);  // Isolated, with the minus sign of the screen
    CHECK(parseDecimal(u"+7", 0).scaled == 7);
    CHECK(parseDecimal(u"2.5500", 2).scaled == 255);
}

TEST_CASE("what is no number is told apart from what is too fine or too large", "[base]")
{
    struct Row {
        QString text;
        DecimalError error;
    };
    const auto row = GENERATE(Row {QStringLiteral(""), DecimalError::Malformed},
        Row {QStringLiteral("abc"), DecimalError::Malformed}, Row {QStringLiteral("1.2.3"), DecimalError::Malformed},
        Row {QStringLiteral("--1"), DecimalError::Malformed}, Row {QStringLiteral("1-"), DecimalError::Malformed},
        Row {QStringLiteral("."), DecimalError::Malformed},
        Row {QStringLiteral("0.001"), DecimalError::TooManyDecimals},
        Row {QStringLiteral("99999999999999999999"), DecimalError::TooLarge},
        Row {QStringLiteral("92233720368547758.08"), DecimalError::TooLarge});
    CHECK(parseDecimal(row.text, 2).error == row.error);
}

TEST_CASE("text and number are each other's inverse", "[base][property]")
{
    std::mt19937_64 random(7);
    for (int decimals = 0; decimals <= 6; ++decimals) {
        for (int i = 0; i < 500; ++i) {
            const auto value = static_cast<qint64>(random()) / (qint64 {1} << (i % 60)) / 16;
            CHECK(parseDecimal(QString::fromLatin1(decimalText(value, decimals)), decimals).scaled == value);
            CHECK(parseDecimal(QString::fromLatin1(shortDecimalText(value, decimals)), decimals).scaled == value);
        }
    }
    CHECK(decimalText(std::numeric_limits<qint64>::min(), 2) == "-92233720368547758.08");
}
