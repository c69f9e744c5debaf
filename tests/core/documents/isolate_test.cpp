// Isolation and cleaning, tested on what is rendered.
#include "core/documents/isolate.h"

#include "core/documents/amount_text.h"
#include "tests/core/documents/rendered.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

QString seenInArabic(const QString &text)
{
    return test::seen(TextEngine(test::systemFonts(), u"ar"_s, Direction::RightToLeft).line(text, {}));
}

} // namespace

TEST_CASE("a machine's value is read from left to right after Arabic letters", "[documents]")
{
    const QString value = GENERATE(u"2024-05-01"_s, u"-37.50"_s, u"+966 50 123-4567"_s, u"-15%"_s,
        u"B1-T2-2026-000123"_s, u"−1,234.50"_s, u"14:32"_s, u"2 × 0.250"_s);

    CHECK(seenInArabic(u"التاريخ "_s + machineValue(value)).contains(value));
}

TEST_CASE("without an isolate the same value is reversed, so the test above can fail", "[documents]")
{
    CHECK_FALSE(seenInArabic(u"التاريخ 2024-05-01"_s).contains(u"2024-05-01"_s));
    CHECK_FALSE(seenInArabic(u"المبلغ -37.50"_s).contains(u"-37.50"_s));
}

TEST_CASE("a name cannot turn the price beside it", "[documents]")
{
    const QString name =
        GENERATE(u"Bread \u202E"_s, u"\u202Eevil\u202D"_s, u"\u2067\u2067\u2067open"_s, u"a\u2069\u2069b"_s, u"خبز"_s);
    const QString price = amountText(Money(123'450, Currency::of("KWD")), NumberMarks());

    const QString line = test::seen(
        TextEngine(test::systemFonts(), u"en"_s, Direction::LeftToRight).line(userText(name) + u' ' + price, {}));

    CHECK(line.endsWith(u"123.450"_s));
    CHECK(seenInArabic(userText(name) + u' ' + price).startsWith(u"123.450"_s));
}

TEST_CASE("cleaning leaves nothing that commands", "[documents]")
{
    QString everything;
    for (char16_t c = 0; c < 0x300; ++c)
        everything += QChar(c);
    everything +=
        u"\u2028\u2029\u202A\u202E\u2066\u2069\uFEFF\uFFFE\uFFFF"_s + QChar(0xD800) + QString::fromUcs4(U"\U000E0041");

    const QString kept = cleaned(everything);

    for (const QChar c : kept) {
        CHECK(c.category() != QChar::Other_Control);
        CHECK(c.category() != QChar::Other_NotAssigned);
        CHECK(c.category() != QChar::Separator_Line);
        CHECK(c.category() != QChar::Separator_Paragraph);
        CHECK_FALSE(c.isSurrogate());
    }
    CHECK(kept.contains(u"ABC"));
    CHECK(kept.contains(QChar(QChar::ReplacementCharacter)));
}

TEST_CASE("cleaning keeps joiners, composes letters and makes one line", "[documents]")
{
    CHECK(cleaned(u"می\u200Cخواهم") == u"می\u200Cخواهم"_s);
    CHECK(cleaned(u"Cafe\u0301") == u"Caf\u00E9"_s);
    CHECK(cleaned(u"  two\r\n\tlines \n") == u"two lines"_s);
    CHECK(cleaned(u"") == QString());
}

TEST_CASE("amounts have their currency's decimals, a true minus and the marks they are given", "[documents]")
{
    const auto plain = [](const QString &text) { return withoutIsolates(text); };
    CHECK(plain(amountText(Money(-123'456, Currency::of("EUR")), {})) == u"−1,234.56"_s);
    CHECK(plain(amountText(Money(1'234'567, Currency::of("KWD")), {})) == u"1,234.567"_s);
    CHECK(plain(amountText(Money(1'234, Currency::of("JPY")), {})) == u"1,234"_s);
    CHECK(plain(amountText(Money(5, Currency::of("EUR")), {})) == u"0.05"_s);
    CHECK(plain(amountText(Money(123'456'789, Currency::of("EUR")), {u","_s, u"."_s})) == u"1.234.567,89"_s);
    CHECK(plain(amountText(Money(99'999, Currency::of("EUR")), {u"."_s, {}})) == u"999.99"_s);
    CHECK(plain(amountWithCode(Money(250, Currency::of("EUR")), {})) == u"2.50\u00A0EUR"_s);
    CHECK(plain(rateText(Rate::fromNano(77'500'000), {})) == u"7.75%"_s);
    CHECK(plain(timesText(Quantity::fromMicro(350'000), u"kg", UnitPrice(12'000'000, Currency::of("EUR")), {}))
        == u"0.35\u00A0kg\u00A0×\u00A012.00"_s);
}
