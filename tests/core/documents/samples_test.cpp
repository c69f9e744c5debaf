// Sample papers as files, for looking at: set MIZAN_SAMPLES to a folder to keep them.
#include "core/documents/document_layout.h"
#include "core/documents/gift_card_paper.h"
#include "core/documents/hand_over_paper.h"
#include "core/documents/order_paper.h"
#include "core/documents/paper_parts.h"
#include "core/documents/paper_words.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/raster_painter.h"
#include "core/documents/receipt_document.h"
#include "core/documents/settlement_paper.h"
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

Document copyOf(test::SampleReceipt sample)
{
    sample.receipt.copy = 3;
    sample.receipt.pointsEarned = 39;
    sample.receipt.pointsRedeemed = 120;
    sample.receipt.pointsLeft = 417;
    return receiptDocument(sample.receipt, sample.wording);
}

Document draftOf(test::SampleReceipt sample)
{
    sample.receipt.isDraft = true;
    sample.receipt.tenders.clear();
    sample.receipt.change = Money::zero(sample.receipt.currency);
    return receiptDocument(sample.receipt, sample.wording);
}

Document giftOf(test::SampleReceipt sample)
{
    sample.receipt.isGift = true;
    return receiptDocument(sample.receipt, sample.wording);
}

GiftCardPaper giftCard(const test::SampleReceipt &sample)
{
    return {.balance = Money(5'000'000, sample.receipt.currency),
        .head = sample.receipt.head,
        .number = u"6390123456789017"_s,
        .receipt = sample.receipt.number,
        .at = sample.receipt.at,
        .validUntil = u"21 Nov 2029"_s,
        .footer = sample.receipt.footer};
}

SettlementPaper payment(const test::SampleReceipt &sample)
{
    const Currency currency = sample.receipt.currency;
    SettlementPaper paper {.amount = Money(12'345'678, currency),
        .rounding = Money::zero(currency),
        .change = Money::zero(currency),
        .left = Money(987'654, currency)};
    paper.head = sample.receipt.head;
    paper.number = u"B1-T1-P-000012"_s;
    paper.at = sample.receipt.at;
    paper.till = u"T1"_s;
    paper.cashier = sample.receipt.cashier;
    paper.customer = u"Layla Haddad"_s;
    paper.tenders = {{sample.wording.cash, paper.amount, {}}};
    paper.footer = sample.receipt.footer;
    paper.copy = 1;
    return paper;
}

/// A layaway with its second payment.
OrderPaper order(const test::SampleReceipt &sample, const Wording &wording)
{
    const Currency currency = sample.receipt.currency;
    OrderPaper paper {.currency = currency};
    paper.head = sample.receipt.head;
    paper.title = wording.layaway;
    paper.number = u"B1-T1-O-000012"_s;
    paper.at = sample.receipt.at;
    paper.till = u"T1"_s;
    paper.cashier = sample.receipt.cashier;
    paper.customer = u"Layla Haddad"_s;
    paper.expires = u"24 Dec 2026"_s;
    paper.lines = sample.receipt.lines;
    paper.total = sample.receipt.total;
    paper.held = Money(sample.receipt.total.minor() / 2, currency);
    paper.left = paper.total - paper.held;
    paper.payment = OrderPaperPayment {.number = u"B1-T1-P-000034"_s,
        .rounding = Money::zero(currency),
        .tenders = {{wording.cash, paper.held, {}}},
        .change = Money::zero(currency)};
    paper.footer = sample.receipt.footer;
    return paper;
}

/// The same goods, quoted for a fortnight.
Document quotationOf(test::SampleReceipt sample, const Wording &wording)
{
    sample.receipt.isQuotation = true;
    sample.receipt.number = u"B1-T1-Q-000012"_s;
    sample.receipt.customer = u"Layla Haddad"_s;
    sample.receipt.validUntil = u"24 Dec 2026"_s;
    sample.receipt.tenders.clear();
    sample.receipt.change = Money::zero(sample.receipt.currency);
    return receiptDocument(sample.receipt, wording);
}

/// A part of the goods, on their way to an address.
Document deliveryOf(const test::SampleReceipt &sample, const Wording &wording)
{
    HandOverPaper paper {.head = sample.receipt.head,
        .number = u"B1-T1-H-000012"_s,
        .receipt = sample.receipt.number,
        .at = sample.receipt.at,
        .till = sample.receipt.till,
        .cashier = sample.receipt.cashier,
        .name = u"Layla Haddad"_s,
        .phone = u"+965 2244 5566"_s,
        .address = u"12 Lindenweg, second floor"_s,
        .note = u"Ring twice"_s,
        .footer = sample.receipt.footer};
    for (const ReceiptLine &line : sample.receipt.lines)
        (paper.goods.size() < 2 ? paper.goods : paper.left).push_back({.name = line.name, .quantity = line.quantity});
    return handOverDocument(paper, wording);
}

Document practiceOf(Document document, const Wording &wording)
{
    markAsTraining(document, wording);
    return document;
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
        {u"copy"_s, copyOf(test::englishReceipt())},
        {u"draft"_s, draftOf(test::englishReceipt())},
        {u"gift-receipt"_s, giftOf(test::englishReceipt())},
        {u"gift-receipt-arabic"_s, giftOf(test::arabicReceipt())},
        {u"two-languages"_s,
            receiptDocument(test::englishReceipt().receipt, bilingual(wordingIn(u"en"_s), wordingIn(u"ar"_s)))},
        {u"gift-card"_s, giftCardDocument(giftCard(test::englishReceipt()), {})},
        {u"gift-card-arabic"_s, giftCardDocument(giftCard(test::arabicReceipt()), wordingIn(u"ar"_s))},
        {u"payment"_s, settlementDocument(payment(test::englishReceipt()), {})},
        {u"payment-arabic"_s, settlementDocument(payment(test::arabicReceipt()), wordingIn(u"ar"_s))},
        {u"order"_s, orderDocument(order(test::englishReceipt(), {}), {})},
        {u"order-arabic"_s, orderDocument(order(test::arabicReceipt(), wordingIn(u"ar"_s)), wordingIn(u"ar"_s))},
        {u"quotation"_s, quotationOf(test::englishReceipt(), {})},
        {u"quotation-arabic"_s, quotationOf(test::arabicReceipt(), wordingIn(u"ar"_s))},
        {u"delivery"_s, deliveryOf(test::englishReceipt(), {})},
        {u"delivery-arabic"_s, deliveryOf(test::arabicReceipt(), wordingIn(u"ar"_s))},
        {u"practice"_s,
            practiceOf(receiptDocument(test::englishReceipt().receipt, test::englishReceipt().wording), {})},
        {u"practice-arabic"_s,
            practiceOf(receiptDocument(test::arabicReceipt().receipt, wordingIn(u"ar"_s)), wordingIn(u"ar"_s))},
        {u"z-english"_s, zReportDocument(test::englishZReport().report, test::englishZReport().wording)},
        {u"z-arabic"_s, zReportDocument(test::arabicZReport().report, test::arabicZReport().wording)},
    };
    for (const auto &paper : papers) {
        writeSamples(folder, paper.name + u"-80"_s, paper.document, Paper::receipt80(), 576);
        writeSamples(folder, paper.name + u"-58"_s, paper.document, Paper::receipt58(), 384);
    }
    for (const QString &language : {u"en"_s, u"ar"_s}) { // Those that are sheets, too.
        const auto sample = language == u"ar" ? test::arabicReceipt() : test::englishReceipt();
        writeSamples(
            folder, u"quotation-sheet-"_s + language, quotationOf(sample, wordingIn(language)), Paper::a4(), 1240);
        writeSamples(
            folder, u"delivery-sheet-"_s + language, deliveryOf(sample, wordingIn(language)), Paper::a4(), 1240);
    }
}
