// Bidirectional order by ICU, itemisation by script and face, shaping by HarfBuzz, line breaking by ICU.
#include "core/documents/text_engine.h"

#include <hb.h>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace mizan::documents {

namespace {

constexpr int LongestText = 20'000; ///< Characters; more on one line of a paper is not meant to be read.

constexpr double SecondLanguageScale = 0.82;

/// A stretch of one direction, one script and one face.
struct Piece {
    qsizetype from = 0;
    qsizetype to = 0;
    UScriptCode script = USCRIPT_COMMON;
    FacePtr face;
};

const char16_t *utf16(const QString &text) { return reinterpret_cast<const char16_t *>(text.utf16()); }

/// What is laid out at all: no more than can be read, and one paragraph, since ICU would order each by itself.
QString printable(const QString &text)
{
    QString kept = text.left(LongestText);
    for (QChar &c : kept) {
        if (c.direction() == QChar::DirB)
            c = u' ';
    }
    return kept;
}

bool isShared(UScriptCode script)
{
    return script == USCRIPT_COMMON || script == USCRIPT_INHERITED || script == USCRIPT_UNKNOWN;
}

/// Digits and signs always come from the main face, so that they look alike beside every script.
bool prefersMainFace(char32_t c)
{
    const UCharCategory category = static_cast<UCharCategory>(u_charType(static_cast<UChar32>(c)));
    return (c < 0x80 && category == U_DECIMAL_DIGIT_NUMBER) || category == U_CURRENCY_SYMBOL
        || category == U_MATH_SYMBOL;
}

bool isInvisible(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool isMark(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }

/// Characters that all scripts share stay in the face of what stands before them, if it has them.
FacePtr faceOf(const FontSet &fonts, char32_t c, bool bold, bool shared, const FacePtr &before)
{
    if (isInvisible(c))
        return before ? before : fonts.mainFace(bold);
    const bool stays = isMark(c) || (shared && !prefersMainFace(c));
    if (before && stays && before->glyphOf(c) != 0)
        return before;
    if (FacePtr face = fonts.faceFor(c, bold))
        return face;
    return fonts.mainFace(bold);
}

std::vector<Piece> pieces(const FontSet &fonts, const QString &text, qsizetype from, qsizetype to, bool bold)
{
    std::vector<Piece> found;
    for (qsizetype i = from; i < to;) {
        const bool pair = i + 1 < to && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        UErrorCode error = U_ZERO_ERROR;
        UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
        const bool shared = isShared(script);
        if (shared && !found.empty())
            script = found.back().script;
        const FacePtr face = faceOf(fonts, c, bold, shared, found.empty() ? nullptr : found.back().face);
        const qsizetype next = i + (pair ? 2 : 1);
        const bool continues = !found.empty() && found.back().face == face
            && (found.back().script == script || isShared(found.back().script));
        if (continues) {
            found.back().to = next;
            if (!shared)
                found.back().script = script;
        } else {
            found.push_back({i, next, script, face});
        }
        i = next;
    }
    return found;
}

struct BufferDeleter {
    void operator()(hb_buffer_t *buffer) const noexcept { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, BufferDeleter>;

Buffer shapedPiece(const QString &text, const Piece &piece, bool rightToLeft, const QByteArray &language)
{
    Buffer buffer(hb_buffer_create());
    hb_buffer_add_utf16(buffer.get(), text.utf16(), static_cast<int>(text.size()), static_cast<unsigned>(piece.from),
        static_cast<int>(piece.to - piece.from));
    hb_buffer_set_direction(buffer.get(), rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), hb_script_from_string(uscript_getShortName(piece.script), -1));
    hb_buffer_set_language(
        buffer.get(), hb_language_from_string(language.constData(), static_cast<int>(language.size())));
    hb_buffer_set_flags(buffer.get(), HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    // Without them a reader that copies "Difference" gets six letters and one "ff".
    const hb_feature_t noLigatures {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(piece.face->hbFont(), buffer.get(), &noLigatures, piece.script == USCRIPT_LATIN ? 1 : 0);
    return buffer;
}

/// Room for marks above and below beyond the letters' own, measured on what is drawn.
void makeRoom(TextLine &line, const GlyphRun &run)
{
    const double scale = run.size / run.face->unitsPerEm();
    line.ascent = std::max(line.ascent, run.size * 0.92);
    line.descent = std::max(line.descent, run.size * 0.26);
    for (const Glyph &glyph : run.glyphs) {
        hb_glyph_extents_t ink {};
        if (!hb_font_get_glyph_extents(run.face->hbFont(), glyph.id, &ink))
            continue;
        const double top = ink.y_bearing * scale - glyph.y;
        const double bottom = (ink.y_bearing + ink.height) * scale - glyph.y;
        line.ascent = std::max(line.ascent, top + run.size * 0.08);
        line.descent = std::max(line.descent, -bottom + run.size * 0.04);
    }
}

void append(TextLine &line, const QString &text, const Piece &piece, hb_buffer_t *buffer, double size, bool rightToLeft)
{
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const double scale = size / piece.face->unitsPerEm();
    GlyphRun run {piece.face, size, rightToLeft, text.mid(piece.from, piece.to - piece.from), {}};
    run.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        run.glyphs.push_back({infos[i].codepoint, line.width + positions[i].x_offset * scale,
            -positions[i].y_offset * scale, static_cast<qsizetype>(infos[i].cluster) - piece.from});
        line.width += positions[i].x_advance * scale;
    }
    makeRoom(line, run);
    line.runs.push_back(std::move(run));
}

/// Places in the text after which ICU allows what `kind` says; the end is the last of them.
std::vector<qsizetype> boundaries(const QString &text, std::unique_ptr<icu::BreakIterator> breaks)
{
    std::vector<qsizetype> places;
    if (breaks) {
        const icu::UnicodeString whole(false, utf16(text), static_cast<int32_t>(text.size()));
        breaks->setText(whole);
        for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next())
            places.push_back(at);
    }
    if (places.empty() || places.back() != text.size())
        places.push_back(text.size());
    return places;
}

} // namespace

/// A text with its bidirectional levels.
struct TextEngine::Paragraph {
    Paragraph(const QString &whole, Direction direction)
        : text(whole)
        , bidi(ubidi_open())
    {
        UErrorCode error = U_ZERO_ERROR;
        const UBiDiLevel level = direction == Direction::RightToLeft ? 1 : 0;
        ubidi_setPara(bidi, utf16(text), static_cast<int32_t>(text.size()), level, nullptr, &error);
    }
    ~Paragraph() { ubidi_close(bidi); }
    Paragraph(const Paragraph &) = delete;
    Paragraph &operator=(const Paragraph &) = delete;

    const QString &text;
    UBiDi *bidi;
};

TextEngine::TextEngine(std::shared_ptr<const FontSet> fonts, QString language, Direction direction)
    : m_fonts(std::move(fonts))
    , m_language(language.toLatin1())
    , m_direction(direction)
{
}

TextLine TextEngine::line(const QString &text, TextStyle style) const
{
    const QString printed = printable(text);
    return shaped(Paragraph(printed, m_direction), 0, printed.size(), style);
}

TextLine TextEngine::shaped(const Paragraph &paragraph, qsizetype from, qsizetype to, TextStyle style) const
{
    TextLine line;
    line.ascent = style.size * 0.92;
    line.descent = style.size * 0.26;
    if (from >= to)
        return line;
    UErrorCode error = U_ZERO_ERROR;
    UBiDi *part = ubidi_open();
    ubidi_setLine(paragraph.bidi, static_cast<int32_t>(from), static_cast<int32_t>(to), part, &error);
    const int32_t runs = ubidi_countRuns(part, &error);
    for (int32_t i = 0; i < runs; ++i) {
        int32_t start = 0;
        int32_t length = 0;
        const bool rightToLeft = ubidi_getVisualRun(part, i, &start, &length) == UBIDI_RTL;
        auto items = pieces(*m_fonts, paragraph.text, from + start, from + start + length, style.bold);
        if (rightToLeft)
            std::reverse(items.begin(), items.end());
        for (const Piece &piece : items) {
            const Buffer buffer = shapedPiece(paragraph.text, piece, rightToLeft, m_language);
            append(line, paragraph.text, piece, buffer.get(), style.size, rightToLeft);
        }
    }
    ubidi_close(part);
    return line;
}

/// The width of the text before each of its characters, as if on one line, in reading order.
std::vector<double> TextEngine::advances(const QString &text, TextStyle style) const
{
    std::vector<double> width(static_cast<std::size_t>(text.size()) + 1, 0.0);
    for (const Piece &piece : pieces(*m_fonts, text, 0, text.size(), style.bold)) {
        const bool rightToLeft = uscript_isRightToLeft(piece.script);
        const Buffer buffer = shapedPiece(text, piece, rightToLeft, m_language);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        const double scale = style.size / piece.face->unitsPerEm();
        for (unsigned i = 0; i < count; ++i)
            width[infos[i].cluster + 1] += positions[i].x_advance * scale;
    }
    for (std::size_t i = 1; i < width.size(); ++i)
        width[i] += width[i - 1];
    return width;
}

double TextEngine::width(const QString &text, TextStyle style) const
{
    double widest = 0;
    for (const QString &part : text.split(SecondLanguage)) {
        widest = std::max(widest, line(part, style).width);
        style.size *= SecondLanguageScale;
    }
    return widest;
}

std::vector<TextLine> TextEngine::lines(const QString &text, TextStyle style, double width, int maxLines) const
{
    std::vector<TextLine> all;
    for (const QString &part : text.split(SecondLanguage)) {
        for (TextLine &line : wrapped(part, style, width, maxLines))
            all.push_back(std::move(line));
        style.size *= SecondLanguageScale;
    }
    return all;
}

std::vector<TextLine> TextEngine::wrapped(const QString &text, TextStyle style, double width, int maxLines) const
{
    QString printed = printable(text);
    const std::vector<double> before = advances(printed, style);
    const auto widthOf = [&](qsizetype from, qsizetype to) {
        while (to > from && printed[to - 1].isSpace() && printed[to - 1] != QChar::Nbsp)
            --to; // A space at the end of a line may hang over.
        return before[static_cast<std::size_t>(to)] - before[static_cast<std::size_t>(from)];
    };
    UErrorCode error = U_ZERO_ERROR;
    const icu::Locale locale(m_language.constData());
    const auto breaks =
        boundaries(printed, std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createLineInstance(locale, error)));
    const auto letters = boundaries(
        printed, std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createCharacterInstance(locale, error)));

    std::vector<qsizetype> starts {0};
    for (qsizetype from = 0; from < printed.size();) {
        const auto lastFitting = [&](const std::vector<qsizetype> &places) {
            qsizetype best = from;
            for (auto place = std::upper_bound(places.begin(), places.end(), from);
                place != places.end() && widthOf(from, *place) <= width; ++place)
                best = *place;
            return best;
        };
        qsizetype to = lastFitting(breaks);
        if (to == from)
            to = lastFitting(letters);
        if (to == from) // Not even one letter fits; it must stand somewhere.
            to = *std::upper_bound(letters.begin(), letters.end(), from);
        starts.push_back(from = to);
    }

    const bool cut = std::ssize(starts) - 1 > maxLines;
    if (cut) {
        starts.resize(static_cast<std::size_t>(maxLines));
        const double room = width - line(QStringLiteral("…"), style).width;
        qsizetype end = starts.back();
        for (auto place = std::upper_bound(letters.begin(), letters.end(), end);
            place != letters.end() && widthOf(starts.back(), *place) <= room; ++place)
            end = *place;
        printed = printed.left(end) + QStringLiteral("…");
        starts.push_back(printed.size());
    }
    const Paragraph paragraph(printed, m_direction);
    std::vector<TextLine> done;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        qsizetype end = starts[i + 1];
        while (end > starts[i] && printed[end - 1] == u' ')
            --end;
        done.push_back(shaped(paragraph, starts[i], end, style));
    }
    if (done.empty())
        done.push_back(shaped(paragraph, 0, 0, style));
    return done;
}

} // namespace mizan::documents
