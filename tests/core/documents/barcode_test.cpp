// Barcodes, read back from the dots that a printer would get.
#define ZX_USE_UTF8 1
#include "core/documents/barcode_writer.h"
#include "core/documents/document_layout.h"
#include "core/documents/raster_painter.h"
#include "tests/core/documents/rendered.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

#if ZXING_VERSION_MAJOR > 2 || (ZXING_VERSION_MAJOR == 2 && ZXING_VERSION_MINOR >= 2)
using ReadingOptions = ZXing::ReaderOptions;
#else
using ReadingOptions = ZXing::DecodeHints;
#endif

/// What a scanner reads on the paper; empty: nothing.
QString scanned(const documents::Modules &modules, const documents::Paper &paper, int dots)
{
    const documents::DisplayList list =
        test::laidOut({{}, u"en"_s, documents::Direction::LeftToRight, {documents::Barcode {{modules}, {}}}}, paper);
    const QImage raster = documents::rasterOf(list.pages.front(), dots).convertToFormat(QImage::Format_Grayscale8);
    // The paper beyond the head's reach is white too.
    QImage sheet(raster.width() + 160, raster.height() + 160, QImage::Format_Grayscale8);
    sheet.fill(255);
    for (int y = 0; y < raster.height(); ++y)
        std::copy_n(raster.constScanLine(y), raster.width(), sheet.scanLine(y + 80) + 80);
    ReadingOptions options;
    options.setMaxNumberOfSymbols(1);
    options.setFormats(ZXing::BarcodeFormat::EAN13 | ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::QRCode);
    const auto found = ZXing::ReadBarcodes({sheet.constBits(), sheet.width(), sheet.height(), ZXing::ImageFormat::Lum,
                                               static_cast<int>(sheet.bytesPerLine())},
        options);
    return found.empty() ? QString() : QString::fromStdString(found.front().text());
}

} // namespace

TEST_CASE("a receipt's number is read back from the paper", "[devices]")
{
    const QString number = u"B1-T2-2026-000123"_s;

    CHECK(scanned(code128(number).value(), documents::Paper::receipt80(), 576) == number);
    CHECK(scanned(qrCode(number).value(), documents::Paper::receipt80(), 576) == number);
    CHECK(scanned(qrCode(number).value(), documents::Paper::receipt58(), 384) == number);
}

TEST_CASE("a square code holds any script", "[devices]")
{
    CHECK(scanned(qrCode(u"إيصال ١٢٣ שלום").value(), documents::Paper::receipt80(), 576) == u"إيصال ١٢٣ שלום"_s);
}

TEST_CASE("an EAN-13 gets its check digit and is refused with a wrong one", "[devices]")
{
    CHECK(scanned(ean13(u"400638133393").value(), documents::Paper::receipt58(), 384) == u"4006381333931"_s);
    CHECK(ean13(u"4006381333931") == ean13(u"400638133393"));
    CHECK_FALSE(ean13(u"4006381333932"));
    CHECK_FALSE(ean13(u"40063813339"));
    CHECK_FALSE(ean13(u"40063813339x"));
    CHECK_FALSE(ean13(u"٤٠٠٦٣٨١٣٣٣٩٣"));
}

TEST_CASE("what a symbology cannot hold is none, never a wrong code", "[devices]")
{
    CHECK_FALSE(code128(u""));
    CHECK_FALSE(code128(u"إيصال"));
    CHECK_FALSE(code128(QString(81, u'A')));
    CHECK_FALSE(qrCode(u""));
    CHECK_FALSE(qrCode(QString(5'000, u'A')));
}
