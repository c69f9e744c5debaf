// Papers as printer bytes, read back by a printer of our own.
#include "core/devices/drawer.h"
#include "core/devices/escpos.h"
#include "core/documents/document_layout.h"
#include "core/documents/raster_painter.h"
#include "core/documents/receipt_document.h"
#include "core/documents/z_report_document.h"
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

test::PrinterLog printed(const Document &document, const PrinterProfile &profile = PrinterProfile::roll80())
{
    const auto log = test::readEscPos(escPosOf(document, profile, test::systemFonts()));
    REQUIRE(log);
    return *log;
}

Document withText(const QString &text) { return {{}, u"en"_s, Direction::LeftToRight, {Paragraph {text}}}; }

/// Only letters of western Europe.
test::SampleReceipt latinReceipt()
{
    auto sample = test::englishReceipt();
    std::erase_if(sample.receipt.lines, [](const ReceiptLine &line) { return line.name.front().unicode() > 0x24F; });
    sample.receipt.lines.back().name = u"Wireless headphones"_s;
    return sample;
}

} // namespace

TEST_CASE("a receipt in Latin letters is sent as letters, amounts under each other", "[devices]")
{
    const auto sample = latinReceipt();

    const test::PrinterLog log = printed(receiptDocument(sample.receipt, sample.wording));

    CHECK(log.codePage == 19); // 858.
    CHECK(log.cuts == 1);
    CHECK(log.widestLine <= 576);
    CHECK(log.lines.contains("Sourdough bread                       B     3.45"));
    CHECK(log.lines.contains("Wireless headphones                   A 1,249.00"));
    CHECK(log.lines.contains("  Serial SN-2026-0042"));
    CHECK(log.lines.contains("Cash                                    1,100.00"));
    CHECK(log.lines.contains("Total EUR       1,282.13")); // Double width: half as many columns.
    CHECK(log.lines.contains(QByteArray("Hauptstra\xE1"
                                        "e 12")
            .prepend(QByteArray(17, ' '))));
    CHECK_FALSE(log.dots.isNull()); // The barcode.
    CHECK(log.dots.height() < 150);
}

TEST_CASE("a narrow roll gets 32 columns and no cut", "[devices]")
{
    const auto sample = latinReceipt();

    const test::PrinterLog log = printed(receiptDocument(sample.receipt, sample.wording), PrinterProfile::roll58());

    CHECK(log.codePage == 19);
    CHECK(log.cuts == 0);
    CHECK(log.widestLine <= 384);
    CHECK(log.lines.contains("Sourdough bread       B     3.45"));
    CHECK(log.dots.width() == 384);
}

TEST_CASE("the first code page that has every letter is chosen", "[devices]")
{
    const auto [text, page] = GENERATE(table<QString, int>({
        {u"Crème brûlée 2,50 €"_s, 19},
        {u"Żurek ze śmietaną"_s, 18},
        {u"Şekerli çay, ığdır"_s, 13},
        {u"Хлеб ржаной"_s, 17},
        {u"Ελληνικός καφές"_s, 14},
    }));

    const test::PrinterLog log = printed(withText(text));

    CHECK(log.codePage == page);
    CHECK(log.bands == 0);
}

TEST_CASE("what no code page has is sent as dots", "[devices]")
{
    const QString text = GENERATE(u"خبز"_s, u"לחם"_s, u"रोटी"_s, u"Bread 面包"_s, u"Żurek и хлеб"_s);

    const test::PrinterLog log = printed(withText(text));

    CHECK(log.lines.isEmpty());
    CHECK(log.bands > 0);
}

TEST_CASE("a paper from right to left is always dots, the very ones of the preview", "[devices]")
{
    const auto sample = test::arabicReceipt();
    const Document document = receiptDocument(sample.receipt, sample.wording);

    const test::PrinterLog log = printed(document);

    CHECK(log.lines.isEmpty());
    CHECK(log.tallestBand <= 128);
    CHECK(log.bands >= 8);
    const QImage preview = rasterOf(test::laidOut(document, Paper::receipt80()).pages.front(), 576);
    int blankAbove = 0;
    while (preview.copy(0, blankAbove, 576, 1) == preview.copy(0, 0, 576, 1))
        ++blankAbove;
    CHECK(log.dots == preview.copy(0, blankAbove, 576, log.dots.height()));
}

TEST_CASE("signs that a code page lacks are replaced by ones that say the same", "[devices]")
{
    PrinterProfile old = PrinterProfile::roll80();
    old.codePages = {{0, "ibm-437"}};

    const test::PrinterLog log = printed(withText(u"−2\u00A0×\u00A01.25 – “x” … ’"_s), old);

    CHECK(log.lines == QList<QByteArray> {"-2 x 1.25 - \"x\" ... '"});
}

TEST_CASE("no text can command a printer, whatever its bytes", "[devices]")
{
    QString hostile;
    for (char16_t c = 0; c < 0x100; ++c)
        hostile += QChar(c);
    hostile += u"\u001Bp\u0000\u0019\u00FA\u001B@\u001DV\u0042\u0000\u0010\u0014\u0001\u001Ct\u2028\u202E"_s;
    const bool dots = GENERATE(false, true);
    PrinterProfile profile =
        GENERATE(PrinterProfile::roll80(), PrinterProfile::roll80Narrow(), PrinterProfile::roll58());
    profile.alwaysRaster = dots;
    auto sample = latinReceipt();
    Receipt &receipt = sample.receipt;
    receipt.head.shopName = receipt.head.phone = receipt.cashier = receipt.customer = receipt.at = receipt.till =
        hostile;
    receipt.head.address = receipt.head.taxLines = receipt.footer = {hostile};
    receipt.anchor = receipt.originalNumber = hostile;
    receipt.isReturn = true;
    for (ReceiptLine &line : receipt.lines)
        line.name = line.unit = line.note = line.taxLetter = hostile;
    receipt.tenders.front().method = receipt.tenders.front().note = hostile;
    sample.wording.total = sample.wording.phone = sample.wording.cashier = hostile;

    const auto log = test::readEscPos(escPosOf(receiptDocument(receipt, sample.wording), profile, test::systemFonts()));

    REQUIRE(log);
    CHECK(log->drawerKicks == 0);
    CHECK(log->cuts == (profile.cuts ? 1 : 0));
}

TEST_CASE("each of the 256 bytes as a name alone is harmless", "[devices]")
{
    for (int byte = 0; byte < 256; ++byte) {
        const auto log = test::readEscPos(
            escPosOf(withText(QString(QChar(byte)).repeated(3)), PrinterProfile::roll80(), test::systemFonts()));
        CAPTURE(byte);
        REQUIRE(log);
        CHECK(log->drawerKicks == 0);
        CHECK(log->cuts == 1);
    }
}

TEST_CASE("a drawer opens exactly as often as it is permitted", "[devices]")
{
    const auto sample = latinReceipt();
    const QByteArray paper =
        escPosOf(receiptDocument(sample.receipt, sample.wording), PrinterProfile::roll80(), test::systemFonts());

    const auto log = test::readEscPos(drawerKick() + paper + drawerKick(DrawerPin::Fifth));

    REQUIRE(log);
    CHECK(log->drawerKicks == 2);
}

TEST_CASE("a notice before a paper hangs on the same piece", "[devices]")
{
    const auto sample = latinReceipt();
    const PrinterProfile profile = PrinterProfile::roll80();

    const auto log = test::readEscPos(escPosOf(duplicateNotice({}), profile, test::systemFonts(), PaperEnd::Continue)
        + escPosOf(receiptDocument(sample.receipt, sample.wording), profile, test::systemFonts()));

    REQUIRE(log);
    CHECK(log->cuts == 1);
    CHECK(log->lines.at(1).trimmed() == "PRINTED AGAIN - MAY BE A DUPLICATE");
}

TEST_CASE("a table too wide for the columns is sent as dots rather than broken", "[devices]")
{
    auto sample = latinReceipt();
    for (ReceiptTax &tax : sample.receipt.taxes)
        tax.net = tax.tax = tax.gross = Money(Money::Limit, sample.receipt.currency);

    const test::PrinterLog log = printed(receiptDocument(sample.receipt, sample.wording), PrinterProfile::roll58());

    CHECK(log.lines.isEmpty());
    CHECK(log.bands > 5);
}

TEST_CASE("a Z report fits the letters of both rolls", "[devices]")
{
    const auto sample = test::englishZReport();

    const test::PrinterLog wide = printed(zReportDocument(sample.report, sample.wording));
    const test::PrinterLog narrow = printed(zReportDocument(sample.report, sample.wording), PrinterProfile::roll58());

    CHECK(wide.lines.contains("Sales                             214  12,345.67"));
    CHECK(wide.lines.contains("Returns                             3     -45.67"));
    CHECK(narrow.lines.contains("Sales             214  12,345.67"));
    CHECK(narrow.bands == 0);
}
