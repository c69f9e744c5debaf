// Sample papers as files, for looking at: set MIZAN_SAMPLES to a folder to keep them.
#include "core/documents/document_layout.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/raster_painter.h"
#include "core/documents/receipt_document.h"
#include "core/documents/z_report_document.h"
#include "tests/core/documents/sample_papers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

void writeSamples(const QDir &folder, const QString &name, const Document &document, const Paper &paper, int dots)
{
    const auto fonts = FontSet::ofSystem();
    REQUIRE(fonts);
    const DisplayList list = layOut(document, paper, *fonts);
    QFile file(folder.filePath(name + u".pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray pdf = pdfOf(list);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(file.write(pdf) == pdf.size());
    CHECK(rasterOf(list.pages.front(), dots).save(folder.filePath(name + u".png"_s)));
}

} // namespace

TEST_CASE("every sample paper becomes a file and a raster on both widths of roll", "[documents]")
{
    const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("MIZAN_SAMPLES");
    const QDir folder(kept.isEmpty() ? temporary.path() : kept);
    const struct {
        QString name;
        Document document;
    } papers[] = {
        {u"english"_s, receiptDocument(test::englishReceipt().receipt, test::englishReceipt().wording)},
        {u"arabic"_s, receiptDocument(test::arabicReceipt().receipt, test::arabicReceipt().wording)},
        {u"hebrew"_s, receiptDocument(test::hebrewReturn().receipt, test::hebrewReturn().wording)},
        {u"japanese"_s, receiptDocument(test::japaneseReceipt().receipt, test::japaneseReceipt().wording)},
        {u"z-english"_s, zReportDocument(test::englishZReport().report, test::englishZReport().wording)},
        {u"z-arabic"_s, zReportDocument(test::arabicZReport().report, test::arabicZReport().wording)},
    };
    for (const auto &paper : papers) {
        writeSamples(folder, paper.name + u"-80"_s, paper.document, Paper::receipt80(), 576);
        writeSamples(folder, paper.name + u"-58"_s, paper.document, Paper::receipt58(), 384);
    }
}
