// Numbers on the screen and numbers as people type them.
#include "ui/words/numbers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

QString bare(QString text)
{
    return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')).replace(QChar(u'\u00A0'), u' ');
}

NumberLook in(const char *locale) { return {.locale = QLocale(QString::fromLatin1(locale))}; }

Money eur(qint64 minor) { return {minor, Currency::of("EUR")}; }

} // namespace

TEST_CASE("an amount is isolated and has a true minus and its currency's decimals", "[words]")
{
    CHECK(amountText(eur(-12495), in("en_US")) == u"\u2066\u2212124.95\u2069"_s);
    CHECK(bare(amountText(Money(1234567, Currency::of("JPY")), in("en_US"))) == u"1,234,567"_s);
    CHECK(bare(amountText(Money(1234567, Currency::of("KWD")), in("en_US"))) == u"1,234.567"_s);
    CHECK(bare(amountText(eur(123456789), in("de_DE"))) == u"1.234.567,89"_s);
}

TEST_CASE("a change of an amount reads left to right as one piece", "[words]")
{
    CHECK(changeText(eur(750), eur(675), in("ar_EG")) == u"\u2066\u20667.50\u2069 \u2192 \u20666.75\u2069\u2069"_s);
}

TEST_CASE("the currency's sign stands where the locale puts it", "[words]")
{
    CHECK(bare(moneyText(eur(1250), in("en_IE"))) == u"€12.50"_s);
    CHECK(bare(moneyText(eur(1250), in("de_DE"))) == u"12,50 €"_s);
    CHECK(bare(moneyText(eur(-1250), in("en_US"))) == u"−€12.50"_s);
    CHECK(bare(moneyText(Money(1250, Currency::of("SAR")), in("en_US"))) == u"SAR 12.50"_s);
    CHECK(bare(moneyWithCode(eur(1250), in("en_US"))) == u"EUR 12.50"_s);
}

TEST_CASE("digits are Latin everywhere unless the user chose the locale's own", "[words]")
{
    NumberLook arabic = in("ar_EG");
    CHECK(bare(amountText(eur(123450), arabic)) == u"1,234.50"_s);
    arabic.digits = Digits::Native;
    CHECK(bare(amountText(eur(123450), arabic)).contains(u"٢"_s));
}

TEST_CASE("quantities, prices and rates show no digits that say nothing", "[words]")
{
    CHECK(bare(quantityText(Quantity::fromMicro(1'500'000), in("en_US"))) == u"1.5"_s);
    CHECK(bare(quantityText(Quantity::units(12), in("en_US"))) == u"12"_s);
    CHECK(bare(priceText(UnitPrice(125'000, Currency::of("EUR")), in("en_US"))) == u"0.125"_s);
    CHECK(bare(percentText(Rate::percent(19), in("en_US"))) == u"19 %"_s);
}

TEST_CASE("an amount is read in any script and with any decimal mark", "[words]")
{
    const auto typed = GENERATE(u"12.50"_s, u"12,50"_s, u"١٢٫٥٠"_s, u"۱۲٫۵۰"_s, u" 12.5 "_s, u"12٫5"_s, u"1250/100"_s);
    const auto read = readMoney(typed, Currency::of("EUR"));
    if (typed.contains(u'/')) {
        CHECK(read.error == TypingError::NotANumber);
    } else {
        REQUIRE(read.value);
        CHECK(read.value->minor() == 1250);
    }
}

TEST_CASE("group marks are told from decimal marks", "[words]")
{
    struct Row {
        QString typed;
        qint64 minor;
    };
    const auto row = GENERATE(Row {u"1,234.50"_s, 123450}, Row {u"1.234,50"_s, 123450}, Row {u"1 234,50"_s, 123450},
        Row {u"1,234"_s, 123400}, Row {u"1.234.567"_s, 123456700}, Row {u"١٬٢٣٤٫٥٠"_s, 123450}, Row {u"0.5"_s, 50});
    const auto read = readMoney(row.typed, Currency::of("EUR"));
    INFO(row.typed.toStdString());
    REQUIRE(read.value);
    CHECK(read.value->minor() == row.minor);
}

TEST_CASE("a sum and a product may be typed", "[words]")
{
    const auto read = readMoney(u"12*3.5+2"_s, Currency::of("EUR"));
    REQUIRE(read.value);
    CHECK(read.value->minor() == 4400);
    CHECK(readQuantity(u"3.125*8"_s).value == Quantity::units(25));
    CHECK(readQuantity(u"10 - 2.5"_s).value == Quantity::fromMicro(7'500'000));
    CHECK(readMoney(u"-5"_s, Currency::of("EUR")).value == eur(-500));
}

TEST_CASE("what cannot be exact or cannot fit is said, never rounded", "[words]")
{
    CHECK(readMoney(u"1.005"_s, Currency::of("EUR")).value == eur(100500)); // A group mark: no euro has three decimals.
    CHECK(readMoney(u"0.005"_s, Currency::of("EUR")).error == TypingError::TooManyDecimals);
    CHECK(readMoney(u"0.1*0.1*0.1"_s, Currency::of("EUR")).error == TypingError::TooManyDecimals);
    CHECK(readMoney(u"99999999999999999999"_s, Currency::of("EUR")).error == TypingError::TooLarge);
    CHECK(readMoney(u"9999999999999*9999999999"_s, Currency::of("EUR")).error == TypingError::TooLarge);
    CHECK(readMoney(u""_s, Currency::of("EUR")).error == TypingError::Empty);
    CHECK(readMoney(u"abc"_s, Currency::of("EUR")).error == TypingError::NotANumber);
    CHECK(readMoney(u"1+"_s, Currency::of("EUR")).error == TypingError::NotANumber);
    CHECK(readPercent(u"7,75"_s).value == Rate::fromNano(77'500'000));
}

TEST_CASE("what is shown can be typed back", "[words]")
{
    const auto minor = GENERATE(take(50, random(-99999999LL, 99999999LL)));
    const auto locale = GENERATE("en_US", "de_DE", "fr_FR", "ar_EG");
    CHECK(readMoney(amountText(eur(minor), in(locale)), Currency::of("EUR")).value == eur(minor));
}

TEST_CASE("a whole number is digits of any script and nothing else", "[words][numbers]")
{
    CHECK(readWholeNumber(u"30") == 30);
    CHECK(readWholeNumber(u" ٣٠ ") == 30);
    for (const QStringView text : {u"", u"1.5", u"-1", u"1 000", u"ten", u"99999999999999999999"})
        CHECK_FALSE(readWholeNumber(text));
}
