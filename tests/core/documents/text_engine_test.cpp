// Shaping, order, breaking and cutting of text.
#include "core/documents/text_engine.h"

#include "core/documents/isolate.h"
#include "tests/core/documents/rendered.h"

#include <QTemporaryDir>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

TextEngine engine(Direction direction = Direction::LeftToRight, const QString &language = u"en"_s)
{
    return {test::systemFonts(), language, direction};
}

std::size_t glyphCount(const TextLine &line)
{
    return std::accumulate(line.runs.begin(), line.runs.end(), std::size_t {0},
        [](std::size_t sum, const GlyphRun &run) { return sum + run.glyphs.size(); });
}

} // namespace

TEST_CASE("papers need a font", "[documents]")
{
    const QTemporaryDir empty;

    const auto fonts = FontSet::ofFolder(empty.path());

    REQUIRE_FALSE(fonts);
    CHECK(fonts.error().rule == rules::FontMustBeInstalled);
    CHECK(fonts.error().subject == empty.path());
}

TEST_CASE("a folder of fonts is enough", "[documents]")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::link(u"/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"_s, folder.filePath(u"a.ttf"_s)));

    const auto fonts = FontSet::ofFolder(folder.path());

    REQUIRE(fonts);
    CHECK((*fonts)->faceFor(U'A', false));
    CHECK((*fonts)->faceFor(U'A', true)); // Regular stands in for a bold that is not there.
    CHECK_FALSE((*fonts)->faceFor(U'خ', false));
}

TEST_CASE("every script finds a face with its letters", "[documents]")
{
    for (const char32_t c : U"AЖΩ9خگۓתभไ€−×•…面のば") {
        if (c == 0)
            continue;
        CAPTURE(uint(c));
        CHECK(test::systemFonts()->faceFor(c, false));
        CHECK(test::systemFonts()->faceFor(c, true));
    }
}

TEST_CASE("Arabic letters join and lam-alef is one glyph", "[documents]")
{
    const TextEngine arabic = engine(Direction::RightToLeft, u"ar"_s);

    CHECK(glyphCount(arabic.line(u"لا"_s, {})) == 1);
    const TextLine joined = arabic.line(u"ببب"_s, {});
    REQUIRE(joined.runs.size() == 1);
    CHECK(joined.runs.front().rightToLeft);
    REQUIRE(joined.runs.front().glyphs.size() >= 3);
    CHECK(joined.runs.front().glyphs.front().id != joined.runs.front().glyphs.back().id); // Final and initial form.
}

TEST_CASE("Devanagari vowels stand before their consonant", "[documents]")
{
    const TextLine line = engine().line(u"कि"_s, {});

    REQUIRE(line.runs.size() == 1);
    const GlyphRun &run = line.runs.front();
    REQUIRE(run.glyphs.size() == 2);
    CHECK(run.glyphs.back().id == run.face->glyphOf(U'क')); // The vowel, second in the text, is seen first.
}

TEST_CASE("no glyph is missing in a line of many scripts", "[documents]")
{
    const TextLine line = engine().line(u"Bread خبز לחם रोटी ขนมปัง Хлеб ψωμί 12.50 €"_s, {});

    for (const GlyphRun &run : line.runs) {
        for (const Glyph &glyph : run.glyphs)
            CHECK(glyph.id != 0);
    }
}

TEST_CASE("a line is as wide as its words and broken between them", "[documents]")
{
    const QString text = u"The quick brown fox jumps over the lazy dog"_s;
    const double whole = engine().line(text, {}).width;

    const auto lines = engine().lines(text, {}, whole / 3, 10);

    CHECK(lines.size() >= 3);
    QStringList words;
    for (const TextLine &line : lines) {
        CHECK(line.width <= whole / 3 + 0.001);
        words += test::seen(line).split(u' ');
    }
    CHECK(words.join(u' ') == text);
}

TEST_CASE("Thai is broken without spaces", "[documents]")
{
    const QString text = u"ภาษาไทยไม่มีช่องว่างระหว่างคำ"_s;

    const auto lines =
        engine(Direction::LeftToRight, u"th"_s).lines(text, {}, engine().line(text, {}).width / 2 + 5, 10);

    CHECK(lines.size() >= 2);
}

TEST_CASE("a word wider than the line is broken between letters, never lost", "[documents]")
{
    const QString word(200, u'W');

    const auto lines = engine().lines(word, {}, 100, 1000);

    qsizetype letters = 0;
    for (const TextLine &line : lines) {
        CHECK(line.width <= 100.001);
        letters += test::seen(line).size();
    }
    CHECK(letters == 200);
}

TEST_CASE("what does not fit the lines it may have ends in an ellipsis inside the width", "[documents]")
{
    const auto lines = engine().lines(QString(1'000'000, u'x'), {}, 150, 3);

    REQUIRE(lines.size() == 3);
    CHECK(test::seen(lines.back()).endsWith(u'…'));
    for (const TextLine &line : lines)
        CHECK(line.width <= 150.001);
}

TEST_CASE("nothing is wider than a line so narrow that no letter fits, and it still ends", "[documents]")
{
    CHECK(engine().lines(u"abc"_s, {}, 0.1, 10).size() == 3);
}

TEST_CASE("an empty text is one empty line of a letter's height", "[documents]")
{
    const auto lines = engine().lines({}, {}, 100, 10);

    REQUIRE(lines.size() == 1);
    CHECK(lines.front().width == 0);
    CHECK(lines.front().ascent > 5);
}

TEST_CASE("a line break in a text is a space, and nothing after it is lost", "[documents]")
{
    for (const Direction direction : {Direction::LeftToRight, Direction::RightToLeft})
        CHECK(test::seen(engine(direction).line(u"one\ntwo\u2029three"_s, {})) == u"one two three"_s);
}

TEST_CASE("marks above and below get room", "[documents]")
{
    const TextLine plain = engine().line(u"ااا"_s, {});
    const TextLine marked = engine().line(u"لًّٰاٍِ"_s, {});

    CHECK(marked.ascent > plain.ascent);
}

TEST_CASE("digits are equally wide in both weights, so decimals stand under each other", "[documents]")
{
    for (const bool bold : {false, true}) {
        const double one = engine().line(u"1111.11"_s, {9, bold}).width;
        CHECK(engine().line(u"8080.80"_s, {9, bold}).width == Catch::Approx(one));
    }
}
