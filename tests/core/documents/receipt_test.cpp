// What stands on receipts and reports, and where.
#include "core/documents/cash_slip.h"
#include "core/documents/isolate.h"
#include "core/documents/paper_parts.h"
#include "core/documents/receipt_document.h"
#include "core/documents/table_layout.h"
#include "core/documents/z_report_document.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/documents/sample_papers.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

std::vector<Document> allSamples()
{
    return {receiptDocument(test::englishReceipt().receipt, test::englishReceipt().wording),
        receiptDocument(test::arabicReceipt().receipt, test::arabicReceipt().wording),
        receiptDocument(test::hebrewReturn().receipt, test::hebrewReturn().wording),
        receiptDocument(test::japaneseReceipt().receipt, test::japaneseReceipt().wording),
        zReportDocument(test::englishZReport().report, test::englishZReport().wording),
        zReportDocument(test::arabicZReport().report, test::arabicZReport().wording)};
}

QStringList linesOf(const Document &document, const Paper &paper = Paper::receipt80())
{
    return test::seenLines(test::laidOut(document, paper));
}

bool anyLineHas(const QStringList &lines, const QString &text)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(text); });
}

void checkInsidePaper(const DisplayList &list)
{
    constexpr double SideBearing = 0.6; ///< Points by which a letter may lean over its own advance.
    for (const Page &page : list.pages) {
        for (const test::Ink &ink : test::inkOf(page)) {
            if (ink.box.isEmpty())
                continue;
            CAPTURE(ink.text, ink.box.left(), ink.box.right());
            CHECK(ink.box.left() >= page.printableLeft - SideBearing);
            CHECK(ink.box.right() <= page.printableLeft + page.printableWidth + SideBearing);
            CHECK(ink.box.top() >= 0);
            CHECK(ink.box.bottom() <= page.height);
        }
        for (const Mark &mark : page.marks) {
            if (const auto *grid = std::get_if<ModuleGrid>(&mark)) {
                CHECK(grid->x >= page.printableLeft - 0.001);
                CHECK(grid->x + grid->moduleWidth * grid->modules.width
                    <= page.printableLeft + page.printableWidth + 0.001);
            }
        }
    }
}

} // namespace

TEST_CASE("nothing is printed outside the paper, on either roll", "[documents]")
{
    const Paper paper = GENERATE(Paper::receipt80(), Paper::receipt58());
    for (const Document &document : allSamples())
        checkInsidePaper(test::laidOut(document, paper));
}

TEST_CASE("the largest amounts and longest names stay on the narrowest paper", "[documents]")
{
    auto sample = GENERATE(test::englishReceipt(), test::arabicReceipt());
    Receipt &receipt = sample.receipt;
    const Money most(-Money::Limit, receipt.currency);
    for (ReceiptLine &line : receipt.lines) {
        line.total = most;
        line.name = u"Donaudampfschifffahrtsgesellschaftskapitänsmütze"_s.repeated(40);
    }
    for (ReceiptTax &tax : receipt.taxes)
        tax.net = tax.tax = tax.gross = most;
    receipt.total = receipt.change = most;
    receipt.head.shopName = QString(300, u'W');

    checkInsidePaper(test::laidOut(receiptDocument(receipt, sample.wording), Paper::receipt58()));
}

TEST_CASE("amounts, dates, phones and numbers are not reversed on a paper from right to left", "[documents]")
{
    const QStringList lines = linesOf(allSamples()[1]);

    for (const QString &value : {u"2026-11-21 14:32"_s, u"−0.562"_s, u"+965 2245-1234"_s, u"B1-T1-2026-000045"_s,
             u"15%"_s, u"11.383"_s, u"2\u00A0×\u00A00.250"_s, u"7F3A-91C2-0B44"_s}) {
        CAPTURE(value.toStdString());
        CHECK(anyLineHas(lines, value));
    }
}

TEST_CASE("on a paper from right to left names stand right and amounts left", "[documents]")
{
    const DisplayList list = test::laidOut(allSamples()[1], Paper::receipt80());
    const Page &page = list.pages.front();
    double amountRight = 0;
    double nameRight = 0;
    for (const test::Ink &ink : test::inkOf(page)) {
        if (ink.text == u"3.995")
            amountRight = ink.box.right();
        if (ink.text.startsWith(u"Nescaf"))
            nameRight = ink.box.right();
    }
    CHECK(amountRight > 0);
    CHECK(amountRight < page.width / 2);
    CHECK(nameRight == Catch::Approx(page.printableLeft + page.printableWidth).margin(1));
}

TEST_CASE("amounts of one column end at the same place in every direction", "[documents]")
{
    const auto [sample, amounts] = GENERATE(table<std::size_t, QStringList>({
        {0, {u"3.45"_s, u"12.90"_s, u"1.29"_s, u"1,249.00"_s}},
        {1, {u"0.500"_s, u"0.562"_s, u"3.995"_s, u"1.150"_s}},
    }));
    const DisplayList list = test::laidOut(allSamples()[sample], Paper::receipt80());
    std::vector<double> ends;
    for (const Mark &mark : list.pages.front().marks) {
        const auto *run = std::get_if<GlyphRun>(&mark);
        if (run && amounts.contains(withoutIsolates(run->text)) && run->size == Paper::receipt80().bodySize)
            ends.push_back(run->glyphs.back().x);
    }
    CHECK(ends.size() >= 4);
    for (const double end : ends)
        CHECK(end == Catch::Approx(ends.front()));
}

TEST_CASE("the receipt says what was sold, taxed and paid", "[documents]")
{
    const QStringList lines = linesOf(allSamples()[0]);

    CHECK(lines.first() == u"Corner Shop"_s);
    for (const QString &expected : {u"Sourdough breadB3.45"_s, u"1.234\u00A0kg\u00A0×\u00A02.99"_s, u"Discount−1.29"_s,
             u"Serial SN-2026-0042"_s, u"Total EUR1,282.13"_s, u"Gift card •••• 4711282.13"_s, u"Cash1,100.00"_s,
             u"Change100.00"_s, u"A VAT 19%1,049.58199.421,249.00"_s, u"VAT ID DE123456789"_s}) {
        CAPTURE(expected.toStdString(), lines.join(u'\n').toStdString());
        CHECK(anyLineHas(lines, expected));
    }
}

TEST_CASE("what stands in the amount column adds up to the total", "[documents]")
{
    const Receipt receipt = test::englishReceipt().receipt;
    Money sum = Money::zero(receipt.currency);
    for (const ReceiptLine &line : receipt.lines)
        sum += line.total;

    CHECK(sum == receipt.total);
}

TEST_CASE(
    "a bill before payment says twice that it is no receipt, and has nothing that a return could scan", "[documents]")
{
    const Currency euro = Currency::of("EUR");
    Receipt bill {.currency = euro};
    bill.number = u"B1-T1-D-000031"_s;
    bill.lines = {{.name = u"Scarf"_s,
        .quantity = Quantity::units(2),
        .unitPrice = UnitPrice::of(Money(1995, euro)),
        .total = Money(3990, euro)}};
    bill.total = Money(3990, euro);
    bill.isDraft = true;
    const Document paper = receiptDocument(bill, {});
    const QStringList lines = linesOf(paper);
    CHECK(lines.count(u"NOT A RECEIPT"_s) == 2);
    CHECK(anyLineHas(lines, u"Bill before payment"_s));
    CHECK(anyLineHas(lines, u"B1-T1-D-000031"_s));
    CHECK(anyLineHas(lines, u"39.90"_s));
    const auto isCode = [](const Block &block) { return std::holds_alternative<Barcode>(block); };
    CHECK(std::ranges::none_of(paper.blocks, isCode));
}

TEST_CASE("a copy says so, twice", "[documents]")
{
    const QStringList copy = linesOf(allSamples()[2]);
    CHECK(copy.count(u"2 קתעה"_s) == 2); // "העתק", seen from the left.
    CHECK(anyLineHas(copy, u"B1-T1-2026-000031"_s));

    CHECK_FALSE(anyLineHas(linesOf(allSamples()[0]), u"COPY"_s));
}

TEST_CASE("any paper of a practice says so first and last", "[documents]")
{
    auto sample = test::arabicReceipt();
    Document document = receiptDocument(sample.receipt, sample.wording);
    markAsTraining(document, sample.wording);

    const QStringList lines = linesOf(document, Paper::receipt58());

    QStringList said = lines;
    said.removeAll(QString());
    CHECK(said.first().contains(u"TRAINING"_s));
    CHECK(said.filter(u"TRAINING"_s).size() == 2);
    CHECK(said.lastIndexOf(said.first()) > said.size() - 3); // Two lines at most follow: it may be broken in two.
}

TEST_CASE("a total stays on one line, smaller where it must be", "[documents]")
{
    auto sample = test::arabicReceipt();
    sample.receipt.total = Money(123'456'789, sample.receipt.currency);

    const QStringList lines = linesOf(receiptDocument(sample.receipt, sample.wording), Paper::receipt58());

    CHECK(anyLineHas(
        lines, u"123,456.789KWD "_s + u"يلامجلا"_s)); // "الإجمالي", seen from the left; lam-alef is one glyph.
}

TEST_CASE("yen have no decimals and a foreign tender names its currency", "[documents]")
{
    const QStringList lines = linesOf(allSamples()[3]);

    CHECK(anyLineHas(lines, u"Total JPY5,520"_s));
    CHECK(anyLineHas(lines, u"Rounding−7"_s));
    CHECK(anyLineHas(lines, u"Tax A CT 8%409"_s));
    CHECK(anyLineHas(lines, u"Cash USD0.50"_s));
}

TEST_CASE("the receipt's barcode is bars on the wide roll and square where bars would be too thin", "[documents]")
{
    const auto formOn = [](const Paper &paper) {
        const DisplayList list = test::laidOut(allSamples()[0], paper);
        for (const Mark &mark : list.pages.front().marks) {
            if (const auto *grid = std::get_if<ModuleGrid>(&mark)) {
                CHECK(grid->moduleWidth >= 2 * PointsPerDot - 0.001);
                return grid->modules.isLinear();
            }
        }
        FAIL("no barcode");
        return false;
    };
    CHECK(formOn(Paper::receipt80()));
    CHECK_FALSE(formOn(Paper::receipt58()));
}

TEST_CASE("the Z report says all that an owner must see", "[documents]")
{
    const QStringList lines = linesOf(allSamples()[4]);

    for (const QString &expected :
        {u"Z report B1-T2-2026-000017"_s, u"Opened2026-11-21 08:02"_s, u"Maria"_s, u"Yusuf"_s, u"Sales21412,345.67"_s,
            u"Returns3−45.67"_s, u"Net sales12,300.00"_s, u"VAT 19%8,403.361,596.6410,000.00"_s, u"Cash1507,300.00"_s,
            u"Discounts1234.50"_s, u"Voided lines521.99"_s, u"Drawer opened without sale2"_s, u"Float200.00"_s,
            u"Cash in150.00"_s, u"Cash out2150.00"_s, u"Expected7,400.00"_s, u"Counted7,398.50"_s, u"Difference−1.50"_s,
            u"Left in drawer200.00"_s, u"Discount above 10 %Yusuf"_s, u"Grand total EUR987,654.32"_s,
            u"Record 7F3A-91C2-0B44"_s}) {
        CAPTURE(expected.toStdString(), lines.join(u'\n').toStdString());
        CHECK(anyLineHas(lines, expected));
    }
}

TEST_CASE("an X report has no number and does not show what the drawer should hold", "[documents]")
{
    auto sample = test::englishZReport();
    sample.report.number.clear();
    sample.report.counts.clear();

    const QStringList lines = linesOf(zReportDocument(sample.report, sample.wording));

    CHECK(anyLineHas(lines, u"X report"_s));
    CHECK_FALSE(anyLineHas(lines, u"Z report"_s));
    CHECK_FALSE(anyLineHas(lines, u"Expected"_s));
    CHECK_FALSE(anyLineHas(lines, u"Left in drawer"_s));
}

TEST_CASE("a cash slip says how much went which way, why, and who allowed it", "[documents]")
{
    CashSlip slip {.amount = Money(-15'000, Currency::of("EUR"))};
    slip.head = test::englishReceipt().receipt.head;
    slip.at = u"2026-11-21 12:00"_s;
    slip.till = u"Till 2"_s;
    slip.cashier = u"Maria"_s;
    slip.reason = u"Window cleaner"_s;
    slip.approver = u"Yusuf"_s;

    const QStringList out = linesOf(cashSlipDocument(slip, {}));
    slip.amount = -slip.amount;
    const QStringList in = linesOf(cashSlipDocument(slip, {}));

    CHECK(out.contains(u"Cash out EUR150.00"_s));
    CHECK(in.contains(u"Cash in EUR150.00"_s));
    CHECK(out.contains(u"ReasonWindow cleaner"_s));
    CHECK(out.contains(u"Approved byYusuf"_s));
    CHECK(out.last() == u"Signature"_s);
}

TEST_CASE("a receipt of thousands of lines is broken between rows into pages that readers can open", "[documents]")
{
    auto sample = test::englishReceipt();
    const auto few = sample.receipt.lines;
    while (sample.receipt.lines.size() < 3'000)
        sample.receipt.lines.insert(sample.receipt.lines.end(), few.begin(), few.end());

    const DisplayList list = test::laidOut(receiptDocument(sample.receipt, sample.wording), Paper::receipt80());

    CHECK(list.pages.size() > 1);
    for (const Page &page : list.pages)
        CHECK(page.height <= 14'000);
    checkInsidePaper({{}, {list.pages.back()}});
}
