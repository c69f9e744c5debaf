// The preview is what is printed: letters in their columns, or the very dots.
#include "core/devices/escpos.h"
#include "core/devices/printed_image.h"
#include "core/documents/document_layout.h"
#include "core/documents/paper_words.h"
#include "core/documents/raster_painter.h"
#include "core/documents/receipt_document.h"
#include "tests/core/devices/escpos_reader.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/documents/sample_papers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::devices;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

bool hasInk(const QImage &image, QRect where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

Document oneLine(const QString &text, Align align)
{
    return {{}, u"en"_s, Direction::LeftToRight, {Paragraph {text, Role::Body, align}}};
}

} // namespace

TEST_CASE("letters are shown in the columns in which the printer prints them", "[devices][papers]")
{
    const PrinterProfile profile = GENERATE(PrinterProfile::roll80(), PrinterProfile::roll58());
    const int cell = profile.dots / profile.columns;
    const QImage left = printedImage(oneLine(u"M"_s, Align::Leading), profile, test::systemFonts());
    const QImage right = printedImage(oneLine(u"M"_s, Align::Right), profile, test::systemFonts());
    CHECK(left.width() == profile.dots);
    CHECK(hasInk(left, {0, 0, cell, left.height()}));
    CHECK_FALSE(hasInk(left, {cell, 0, profile.dots - cell, left.height()}));
    CHECK(hasInk(right, {profile.dots - cell, 0, cell, right.height()}));
    CHECK_FALSE(hasInk(right, {0, 0, profile.dots - cell, right.height()}));
}

TEST_CASE("what goes as dots is shown by the same dots", "[devices][papers]")
{
    const auto sample = test::arabicReceipt();
    const Document document = receiptDocument(sample.receipt, sample.wording);
    const PrinterProfile profile = PrinterProfile::roll58();
    const QImage shown = printedImage(document, profile, test::systemFonts());
    const QImage dots = rasterOf(layOut(document, profile.paper, test::systemFonts()).pages.front(), profile.dots);
    const int edge = (shown.height() - dots.height()) / 2;
    CHECK(shown.copy(0, edge, dots.width(), dots.height()).convertToFormat(QImage::Format_Mono).pixelIndex(3, 200)
        == dots.pixelIndex(3, 200));
    CHECK(hasInk(shown, {0, edge, dots.width(), dots.height()}));
    CHECK_FALSE(hasInk(shown, {0, 0, dots.width(), edge}));
}

TEST_CASE("two Latin languages stay letters, the second under the first, and a logo goes before them as dots",
    "[devices][papers]")
{
    auto sample = test::englishReceipt();
    std::erase_if(sample.receipt.lines, [](const ReceiptLine &line) { return line.name.front().unicode() > 0x24F; });
    sample.receipt.lines.back().name = u"Headphones"_s;
    sample.receipt.head.logo = QImage(300, 100, QImage::Format_Grayscale8);
    sample.receipt.head.logo.fill(Qt::black);
    const Wording words = bilingual(wordingIn(u"en"_s), wordingIn(u"de"_s));
    const PrinterProfile profile = GENERATE(PrinterProfile::roll80(), PrinterProfile::roll58());
    const auto log = test::readEscPos(escPosOf(receiptDocument(sample.receipt, words), profile, test::systemFonts()));
    REQUIRE(log);
    CHECK(log->widestLine <= profile.dots);
    CHECK_FALSE(log->dots.isNull());
    const auto total =
        std::ranges::find_if(log->lines, [](const QByteArray &line) { return line.startsWith("Total EUR"); });
    REQUIRE(total != log->lines.end());
    CHECK((total + 1)->trimmed() == "Summe");
}
