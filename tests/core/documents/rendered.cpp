// Works on glyphs and their clusters only, never on the document the paper was made from.
#include "tests/core/documents/rendered.h"

#include "core/documents/document_layout.h"

#include <catch2/catch_test_macros.hpp>

#include <hb.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace mizan::test {

using namespace documents;

namespace {

bool isInvisible(QChar c) { return c.category() == QChar::Other_Format; }

QString seen(const GlyphRun &run)
{
    QString text;
    for (const Glyph &glyph : run.glyphs) {
        qsizetype at = glyph.cluster; // An isolate before a letter belongs to the letter's cluster.
        while (at + 1 < run.text.size() && isInvisible(run.text[at]))
            ++at;
        if (!isInvisible(run.text[at]))
            text += run.text[at];
    }
    return text;
}

} // namespace

std::shared_ptr<const FontSet> systemFonts()
{
    static const auto fonts = FontSet::ofSystem();
    REQUIRE(fonts);
    return *fonts;
}

DisplayList laidOut(const Document &document, const Paper &paper) { return layOut(document, paper, systemFonts()); }

QString seen(const TextLine &line)
{
    QString text;
    for (const GlyphRun &run : line.runs)
        text += seen(run);
    return text;
}

QStringList seenLines(const DisplayList &list)
{
    QStringList lines;
    for (const Page &page : list.pages) {
        std::map<long, std::multimap<double, QString>> rows; // Baseline in hundredths of a point, then place.
        for (const Mark &mark : page.marks) {
            const auto *run = std::get_if<GlyphRun>(&mark);
            if (run && !run->glyphs.empty()) {
                double baseline = run->glyphs.front().y;
                for (const Glyph &glyph : run->glyphs)
                    baseline = std::max(baseline, glyph.y); // Marks above a letter stand higher.
                rows[std::lround(baseline * 10)].emplace(run->glyphs.front().x, seen(*run));
            }
        }
        for (const auto &[baseline, runs] : rows) {
            QString line;
            for (const auto &[x, text] : runs)
                line += text;
            lines += line;
        }
    }
    return lines;
}

std::vector<Ink> inkOf(const Page &page)
{
    std::vector<Ink> found;
    for (const Mark &mark : page.marks) {
        const auto *run = std::get_if<GlyphRun>(&mark);
        if (!run)
            continue;
        const double scale = run->size / run->face->unitsPerEm();
        QRectF box;
        for (const Glyph &glyph : run->glyphs) {
            hb_glyph_extents_t ink {};
            if (hb_font_get_glyph_extents(run->face->hbFont(), glyph.id, &ink) && ink.width > 0) {
                box |= QRectF(glyph.x + ink.x_bearing * scale, glyph.y - ink.y_bearing * scale, ink.width * scale,
                    -ink.height * scale);
            }
        }
        found.push_back({seen(*run), box});
    }
    return found;
}

} // namespace mizan::test
