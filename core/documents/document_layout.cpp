// Stacks the blocks of a document and breaks them into pages.
#include "core/documents/document_layout.h"

#include "core/documents/dither.h"
#include "core/documents/table_layout.h"

#include <algorithm>
#include <cmath>

namespace mizan::documents {

namespace {

constexpr double HeavyDots = 3;
constexpr double LightDots = 1.5;
constexpr double LinearBarcodeHeight = 34; ///< Points: 12 mm, enough for a hand scanner.
constexpr int FewestDotsPerModule = 2;     ///< A bar of one dot runs into its neighbour on thermal paper.
constexpr int MostDotsPerModule = 5;

class Composer {
public:
    Composer(const Document &document, const Paper &paper, std::shared_ptr<const FontSet> fonts)
        : m_document(document)
        , m_paper(paper)
        , m_engine(std::move(fonts), document.language, document.direction)
    {
        newPage();
    }

    DisplayList compose()
    {
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        finishPage();
        return {m_document.title, std::move(m_pages)};
    }

private:
    void newPage()
    {
        m_pages.push_back({m_paper.width, 0, m_paper.margin, m_paper.printableWidth(), {}});
        m_y = m_paper.margin;
    }

    void finishPage() { m_pages.back().height = m_paper.isSheet ? m_paper.pageHeight : m_y + m_paper.margin; }

    /// Starts a new page when the next thing would not fit on this one.
    void need(double height)
    {
        if (m_y + height + m_paper.margin > m_paper.pageHeight && m_y > m_paper.margin) {
            finishPage();
            newPage();
        }
    }

    void put(std::vector<GlyphRun> runs, double height)
    {
        need(height);
        for (GlyphRun &run : runs) {
            for (Glyph &glyph : run.glyphs)
                glyph.y += m_y;
            m_pages.back().marks.push_back(std::move(run));
        }
        m_y += height;
    }

    void box(double x, double y, double width, double height)
    {
        m_pages.back().marks.push_back(FilledBox {x, y, width, height});
    }

    void add(const Paragraph &paragraph)
    {
        const double padding = paragraph.framed ? m_paper.bodySize * 0.5 : 0;
        const TextStyle style = m_paper.styleOf(paragraph.role);
        std::vector<GlyphRun> runs;
        double y = padding;
        for (TextLine &line :
            m_engine.lines(paragraph.text, style, m_paper.printableWidth() - 2 * padding, MostLinesOfAText)) {
            const double x = alignedLeft(paragraph.align, m_document.direction, m_paper.margin + padding,
                m_paper.printableWidth() - 2 * padding, line.width);
            const double descent = line.descent;
            y += line.ascent;
            place(std::move(line), x, y, runs);
            y += descent;
        }
        y += padding;
        put(std::move(runs), y);
        if (paragraph.framed)
            frame(m_y - y, y);
    }

    void frame(double top, double height)
    {
        const double thick = HeavyDots * PointsPerDot;
        const double left = m_paper.margin;
        const double width = m_paper.printableWidth();
        box(left, top, width, thick);
        box(left, top + height - thick, width, thick);
        box(left, top, thick, height);
        box(left + width - thick, top, thick, height);
    }

    void add(const Table &table)
    {
        for (PlacedRow &row : placeRows(table, m_paper, m_engine, m_document.direction))
            put(std::move(row.runs), row.height);
    }

    void add(const Separator &separator)
    {
        const double thick = (separator.heavy ? HeavyDots : LightDots) * PointsPerDot;
        const double space = m_paper.bodySize * 0.38;
        need(thick + 2 * space);
        m_y += space;
        if (separator.dashed) {
            const double dash = 6 * PointsPerDot;
            for (double x = 0; x + dash <= m_paper.printableWidth(); x += 2 * dash)
                box(m_paper.margin + x, m_y, dash, thick);
        } else {
            box(m_paper.margin, m_y, m_paper.printableWidth(), thick);
        }
        m_y += thick + space;
    }

    void add(const Space &space)
    {
        const double height = space.lines * m_paper.bodySize * 1.2;
        need(height);
        m_y += height;
    }

    void add(const Barcode &barcode)
    {
        for (const Modules &form : barcode.forms) {
            const int dots = dotsPerModule(form);
            if (dots < FewestDotsPerModule)
                continue;
            putModules(form, dots * PointsPerDot);
            break;
        }
        if (!barcode.caption.isEmpty())
            add(Paragraph {barcode.caption, Role::Small, Align::Centre});
    }

    void add(const Picture &picture)
    {
        if (picture.image.isNull())
            return;
        const double room = std::floor(m_paper.printableWidth() / PointsPerDot + 0.01);
        Modules dots = dithered(picture.image, static_cast<int>(room));
        const double height = dots.height * PointsPerDot;
        need(height);
        const double left = std::floor((room - dots.width) / 2) * PointsPerDot;
        // On a whole dot, or every edge of the picture would fall between two.
        m_y = std::ceil(m_y / PointsPerDot - 0.01) * PointsPerDot;
        m_pages.back().marks.push_back(DotPicture {std::move(dots), m_paper.margin + left, m_y});
        m_y += height;
    }

    [[nodiscard]] int dotsPerModule(const Modules &form) const
    {
        const double dots = std::floor(m_paper.printableWidth() / PointsPerDot + 0.01);
        // Paper outside the head's reach is light too, so the quiet zone may lie on the margin.
        const double margin = std::floor(m_paper.margin / PointsPerDot);
        const int inside = static_cast<int>(dots) / form.width;
        const int withQuiet = static_cast<int>(dots + 2 * margin) / (form.width + 2 * form.quietZone);
        return std::min({inside, withQuiet, form.isLinear() ? 3 : MostDotsPerModule});
    }

    void putModules(const Modules &form, double module)
    {
        const double moduleHeight = form.isLinear() ? LinearBarcodeHeight : module;
        const double quiet = form.isLinear() ? 0 : module * form.quietZone;
        const double height = moduleHeight * form.height + 2 * quiet;
        need(height);
        // A left edge on a whole dot keeps every bar a whole number of dots wide.
        const double spareDots = std::floor((m_paper.printableWidth() - module * form.width) / 2 / PointsPerDot + 0.01);
        m_pages.back().marks.push_back(
            ModuleGrid {form, m_paper.margin + spareDots * PointsPerDot, m_y + quiet, module, moduleHeight});
        m_y += height;
    }

    const Document &m_document;
    const Paper &m_paper;
    TextEngine m_engine;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

DisplayList layOut(const Document &document, const Paper &paper, std::shared_ptr<const FontSet> fonts)
{
    return Composer(document, paper, std::move(fonts)).compose();
}

} // namespace mizan::documents
