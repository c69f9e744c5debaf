// Every glyph is placed by itself, from a face rebuilt for this document; libharu's own text layout is never used.
#include "core/documents/pdf_writer.h"

#include "core/documents/paper.h"
#include "core/documents/subset_face.h"

#include <QTemporaryFile>

#include <hpdf.h>

#include <array>
#include <map>

namespace mizan::documents {

namespace {

/// A libharu document. Its errors stick: every later call fails until they are reset, so they are looked at after each
/// block.
class Pdf {
public:
    Pdf()
        : m_pdf(HPDF_New(nullptr, nullptr))
    {
        if (!m_pdf)
            throw PdfFault("libharu could not begin a document");
        HPDF_UseUTFEncodings(m_pdf);
        HPDF_SetCurrentEncoder(m_pdf, "UTF-8");
        HPDF_SetCompressionMode(m_pdf, HPDF_COMP_ALL);
        check("begin");
    }
    ~Pdf() { HPDF_Free(m_pdf); }
    Pdf(const Pdf &) = delete;
    Pdf &operator=(const Pdf &) = delete;

    operator HPDF_Doc() const noexcept { return m_pdf; }

    void check(const char *doing) const
    {
        const HPDF_STATUS status = HPDF_GetError(m_pdf);
        if (status == HPDF_OK)
            return;
        const HPDF_STATUS detail = HPDF_GetErrorDetail(m_pdf);
        HPDF_ResetError(m_pdf);
        throw PdfFault("libharu: " + std::string(doing) + ", error " + std::to_string(status) + " detail "
            + std::to_string(detail));
    }

private:
    HPDF_Doc m_pdf;
};

/// A face of the document as libharu knows it.
struct LoadedFace {
    HPDF_Font font = nullptr;
    std::map<quint32, QByteArray> utf8Of; ///< What to show for each glyph.
    std::unique_ptr<QTemporaryFile> file; ///< libharu reads it until the document is saved.
};

class Writer {
public:
    explicit Writer(const DisplayList &list)
        : m_list(list)
    {
    }

    QByteArray write()
    {
        HPDF_SetInfoAttr(m_pdf, HPDF_INFO_TITLE, m_list.title.toUtf8().constData());
        m_pdf.check("title");
        loadFaces();
        for (const Page &page : m_list.pages)
            drawPage(page);
        return bytes();
    }

private:
    void loadFaces()
    {
        std::vector<FacePtr> faces; // In order of appearance, so that the file does not depend on addresses.
        std::map<FacePtr, GlyphUse> uses;
        for (const Page &page : m_list.pages) {
            for (const Mark &mark : page.marks) {
                const auto *run = std::get_if<GlyphRun>(&mark);
                if (!run)
                    continue;
                if (!uses.contains(run->face))
                    faces.push_back(run->face);
                uses[run->face].note(*run);
            }
        }
        for (const FacePtr &face : faces)
            m_faces[face] = loaded(subsetOf(*face, uses[face]));
    }

    LoadedFace loaded(const SubsetFace &subset)
    {
        LoadedFace face;
        face.file = std::make_unique<QTemporaryFile>();
        if (subset.file.isEmpty() || !face.file->open() || face.file->write(subset.file) != subset.file.size()
            || !face.file->flush())
            throw PdfFault("a font could not be prepared for embedding");
        const char *name = HPDF_LoadTTFontFromFile(m_pdf, face.file->fileName().toLocal8Bit().constData(), HPDF_TRUE);
        m_pdf.check("load a font");
        face.font = HPDF_GetFont(m_pdf, name, "UTF-8");
        m_pdf.check("use a font");
        // Measuring marks every glyph as used; libharu's own subsetter would lose parts of composed glyphs.
        const QByteArray all = subset.characters.toUtf8();
        HPDF_Font_TextWidth(
            face.font, reinterpret_cast<const HPDF_BYTE *>(all.constData()), static_cast<HPDF_UINT>(all.size()));
        m_pdf.check("measure a font");
        for (const auto &[glyph, character] : subset.characterOf)
            face.utf8Of[glyph] = QString(QChar(character)).toUtf8();
        return face;
    }

    void drawPage(const Page &page)
    {
        m_page = HPDF_AddPage(m_pdf);
        m_height = page.height;
        HPDF_Page_SetWidth(m_page, static_cast<HPDF_REAL>(page.width));
        HPDF_Page_SetHeight(m_page, static_cast<HPDF_REAL>(page.height));
        m_pdf.check("add a page");
        for (const Mark &mark : page.marks) {
            std::visit([this](const auto &one) { draw(one); }, mark);
            m_pdf.check("draw");
        }
    }

    void draw(const GlyphRun &run)
    {
        const LoadedFace &face = m_faces.at(run.face);
        HPDF_Page_BeginText(m_page);
        HPDF_Page_SetFontAndSize(m_page, face.font, static_cast<HPDF_REAL>(run.size));
        for (const Glyph &glyph : run.glyphs) {
            const auto shown = face.utf8Of.find(glyph.id);
            if (shown == face.utf8Of.end())
                continue;
            HPDF_Page_SetTextMatrix(
                m_page, 1, 0, 0, 1, static_cast<HPDF_REAL>(glyph.x), static_cast<HPDF_REAL>(m_height - glyph.y));
            HPDF_Page_ShowText(m_page, shown->second.constData());
        }
        HPDF_Page_EndText(m_page);
    }

    void rectangle(double x, double y, double width, double height)
    {
        HPDF_Page_Rectangle(m_page, static_cast<HPDF_REAL>(x), static_cast<HPDF_REAL>(m_height - y - height),
            static_cast<HPDF_REAL>(width), static_cast<HPDF_REAL>(height));
    }

    void draw(const FilledBox &box)
    {
        rectangle(box.x, box.y, box.width, box.height);
        HPDF_Page_Fill(m_page);
    }

    void draw(const ModuleGrid &grid)
    {
        for (int y = 0; y < grid.modules.height; ++y) {
            for (int x = 0; x < grid.modules.width; ++x) {
                const int first = x;
                while (x < grid.modules.width && grid.modules.at(x, y))
                    ++x;
                if (x > first) {
                    rectangle(grid.x + first * grid.moduleWidth, grid.y + y * grid.moduleHeight,
                        (x - first) * grid.moduleWidth, grid.moduleHeight);
                }
            }
        }
        HPDF_Page_Fill(m_page);
    }

    /// One bit for each dot: as paths they would fill the file.
    void draw(const DotPicture &picture)
    {
        const Modules &dots = picture.dots;
        const int bytesPerRow = (dots.width + 7) / 8;
        QByteArray bits(qsizetype {bytesPerRow} * dots.height, '\0');
        for (int y = 0; y < dots.height; ++y) {
            for (int x = 0; x < dots.width; ++x) {
                if (dots.at(x, y))
                    bits[y * bytesPerRow + x / 8] =
                        static_cast<char>(static_cast<uchar>(bits[y * bytesPerRow + x / 8]) | (0x80 >> (x % 8)));
            }
        }
        HPDF_Image image = HPDF_Image_LoadRaw1BitImageFromMem(m_pdf,
            reinterpret_cast<const HPDF_BYTE *>(bits.constData()), static_cast<HPDF_UINT>(dots.width),
            static_cast<HPDF_UINT>(dots.height), static_cast<HPDF_UINT>(bytesPerRow), HPDF_TRUE, HPDF_TRUE);
        m_pdf.check("load a picture");
        const double height = dots.height * PointsPerDot;
        HPDF_Page_DrawImage(m_page, image, static_cast<HPDF_REAL>(picture.x),
            static_cast<HPDF_REAL>(m_height - picture.y - height), static_cast<HPDF_REAL>(dots.width * PointsPerDot),
            static_cast<HPDF_REAL>(height));
    }

    QByteArray bytes()
    {
        HPDF_SaveToStream(m_pdf);
        m_pdf.check("save");
        HPDF_ResetStream(m_pdf);
        QByteArray whole;
        std::array<HPDF_BYTE, 16384> part {};
        for (;;) {
            HPDF_UINT32 length = part.size();
            HPDF_ReadFromStream(m_pdf, part.data(), &length);
            if (length == 0)
                break;
            whole.append(reinterpret_cast<const char *>(part.data()), static_cast<qsizetype>(length));
        }
        HPDF_ResetError(m_pdf); // Reading to the end counts as an error.
        return whole;
    }

    const DisplayList &m_list;
    std::map<FacePtr, LoadedFace> m_faces; // Before the document, which reads their files until it goes.
    Pdf m_pdf;
    HPDF_Page m_page = nullptr;
    double m_height = 0;
};

} // namespace

QByteArray pdfOf(const DisplayList &list) { return Writer(list).write(); }

} // namespace mizan::documents
