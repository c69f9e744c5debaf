// The PDF file, read back by a program that shares no code with its writer (poppler-utils).
#include "core/documents/document_layout.h"
#include "core/documents/isolate.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/raster_painter.h"
#include "core/documents/receipt_document.h"
#include "core/documents/subset_face.h"
#include "core/documents/z_report_document.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/documents/sample_papers.h"

#include <QImage>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

constexpr int MarginDots = 32; ///< 4 mm of 80 mm paper.

class PdfFile {
public:
    explicit PdfFile(const DisplayList &list)
    {
        QFile file(m_folder.filePath(u"paper.pdf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = pdfOf(list);
        REQUIRE(file.write(bytes) == bytes.size());
    }

    /// The text as a reader copies it, presentation forms folded.
    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}))
            .normalized(QString::NormalizationForm_KC);
    }

    /// The first page at the density of a receipt printer.
    [[nodiscard]] QImage picture() const
    {
        output(u"pdftoppm"_s,
            {u"-r"_s, u"203.2"_s, u"-gray"_s, u"-singlefile"_s, u"-png"_s, path(), m_folder.filePath(u"page"_s)});
        return QImage(m_folder.filePath(u"page.png"_s)).convertToFormat(QImage::Format_Grayscale8);
    }

    [[nodiscard]] QString title() const
    {
        return QString::fromUtf8(output(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, path()}))
            .section(u'\n', 0, 0)
            .mid(6)
            .trimmed();
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"paper.pdf"_s); }
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        CAPTURE(program.toStdString());
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

bool isInk(const QImage &image, int x, int y) { return image.valid(x, y) && qGray(image.pixel(x, y)) < 128; }

bool isInkNear(const QImage &image, int x, int y)
{
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (isInk(image, x + dx, y + dy))
                return true;
        }
    }
    return false;
}

/// Dots of `one` that have no ink anywhere near them in `other`, in thousandths of all its dots.
double lostInk(const QImage &one, const QPoint &shift, const QImage &other)
{
    qint64 all = 0;
    qint64 lost = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (!isInk(one, x, y))
                continue;
            ++all;
            lost += isInkNear(other, x + shift.x(), y + shift.y()) ? 0 : 1;
        }
    }
    REQUIRE(all > 1'000);
    return 1000.0 * static_cast<double>(lost) / static_cast<double>(all);
}

Document sampleDocument(int which)
{
    switch (which) {
    case 0:
        return receiptDocument(test::englishReceipt().receipt, test::englishReceipt().wording);
    case 1:
        return receiptDocument(test::arabicReceipt().receipt, test::arabicReceipt().wording);
    case 2:
        return receiptDocument(test::hebrewReturn().receipt, test::hebrewReturn().wording);
    case 3:
        return receiptDocument(test::japaneseReceipt().receipt, test::japaneseReceipt().wording);
    default:
        return zReportDocument(test::arabicZReport().report, test::arabicZReport().wording);
    }
}

} // namespace

TEST_CASE("a reader finds the words of every script in the file", "[documents]")
{
    const auto [sample, words] = GENERATE(table<int, QStringList>({
        {0,
            {u"Sourdough"_s, u"Hauptstraße"_s, u"1,249.00"_s, u"قهوة"_s, u"بالهيل"_s, u"תנובה"_s, u"चाय"_s, u"मसाला"_s,
                u"ชาไทย"_s, u"ΑΒΓ"_s}},
        {1,
            {u"بقالة"_s, u"الواحة"_s, u"الإجمالي"_s, u"الضريبة"_s, u"خبز"_s, u"الدسم"_s, u"الزيتون"_s, u"صندوق"_s,
                u"2026-11-21"_s, u"11.383"_s}},
        {2, {u"מכולת"_s, u"הפינה"_s, u"שוקולד"_s, u"העתק"_s, u"−50.30"_s}},
        {3, {u"角の店"_s, u"銀座"_s, u"コシヒカリ"_s, u"新潟産"_s}},
    }));

    const QString text = PdfFile(test::laidOut(sampleDocument(sample), Paper::receipt80())).text();

    for (const QString &word : words) {
        CAPTURE(word.toStdString(), text.toStdString());
        CHECK(text.contains(word.normalized(QString::NormalizationForm_KC)));
    }
}

TEST_CASE("file and printer show the same ink: no dot of a letter is lost", "[documents]")
{
    const DisplayList list = test::laidOut(sampleDocument(GENERATE(0, 1, 2, 3, 4)), Paper::receipt80());
    const QImage printer = rasterOf(list.pages.front(), 576);

    const QImage file = PdfFile(list).picture();

    CHECK(lostInk(printer, {MarginDots, 0}, file) < 0.5);
    CHECK(lostInk(file, {-MarginDots, 0}, printer) < 0.5);
}

TEST_CASE("composed glyphs keep their parts in the embedded face", "[documents]")
{
    const TextLine line =
        TextEngine(test::systemFonts(), u"ar"_s, Direction::RightToLeft).line(u"ضريبية الإجمالي الآن"_s, {});
    GlyphUse use;
    for (const GlyphRun &run : line.runs)
        use.note(run);

    const SubsetFace subset = subsetOf(*line.runs.front().face, use);

    REQUIRE_FALSE(subset.file.isEmpty());
    CHECK(static_cast<std::size_t>(subset.characters.size()) >= use.glyphs().size() - 1); // Parts included.
    CHECK(subset.characterOf.size() >= use.glyphs().size() - 1);
}

TEST_CASE("the same paper gives the same bytes", "[documents]")
{
    const DisplayList first = test::laidOut(sampleDocument(1), Paper::receipt80());
    const DisplayList again = test::laidOut(sampleDocument(1), Paper::receipt80());

    CHECK(pdfOf(first) == pdfOf(again));
}

TEST_CASE("the file's title may be in any script", "[documents]")
{
    Document document = sampleDocument(1);
    document.title = u"إيصال B1-T1"_s;

    CHECK(PdfFile(test::laidOut(document, Paper::receipt80())).title() == document.title);
}

TEST_CASE("a receipt's file is small", "[documents]")
{
    CHECK(pdfOf(test::laidOut(sampleDocument(0), Paper::receipt80())).size() < 60'000);
}

TEST_CASE("an empty document is an empty page", "[documents]")
{
    CHECK(pdfOf(test::laidOut({}, Paper::receipt80())).startsWith("%PDF-"));
}
