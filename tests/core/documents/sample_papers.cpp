// Every amount here adds up as a till's would.
#include "tests/core/documents/sample_papers.h"

namespace mizan::test {

using namespace Qt::StringLiterals;
using namespace documents;

namespace {

struct Item {
    QString name;
    qint64 quantityMicro;
    QString unit;
    qint64 priceMicro;
    qint64 totalMinor;
    qint64 discountMinor = 0;
    QString note {};
    QString letter = u"A"_s;
};

std::vector<ReceiptLine> linesOf(Currency currency, const std::vector<Item> &items)
{
    std::vector<ReceiptLine> lines;
    for (const Item &item : items) {
        lines.push_back(
            {item.name, Quantity::fromMicro(item.quantityMicro), item.unit, UnitPrice(item.priceMicro, currency),
                Money(item.totalMinor, currency), Money(item.discountMinor, currency), item.letter, item.note});
    }
    return lines;
}

Wording arabicWording()
{
    Wording words;
    words.language = u"ar"_s;
    words.direction = Direction::RightToLeft;
    words.receipt = u"إيصال"_s;
    words.phone = u"هاتف"_s;
    words.cashier = u"أمين الصندوق"_s;
    words.till = u"الصندوق"_s;
    words.discount = u"خصم"_s;
    words.discountsIncluded = u"وفّرت"_s;
    words.total = u"الإجمالي"_s;
    words.change = u"الباقي"_s;
    words.tax = u"الضريبة"_s;
    words.net = u"الصافي"_s;
    words.gross = u"المجموع"_s;
    words.anchor = u"السجل"_s;
    words.zReport = u"تقرير Z"_s;
    words.opened = u"الفتح"_s;
    words.closed = u"الإغلاق"_s;
    words.receipts = u"الإيصالات"_s;
    words.sales = u"المبيعات"_s;
    words.returns = u"المرتجعات"_s;
    words.netSales = u"صافي المبيعات"_s;
    words.taxByRate = u"الضريبة حسب النسبة"_s;
    words.payments = u"المدفوعات"_s;
    words.discounts = u"الخصومات"_s;
    words.voids = u"سطور ملغاة"_s;
    words.drawerOpenings = u"فتح الدرج دون بيع"_s;
    words.drawer = u"الدرج"_s;
    words.openingFloat = u"رصيد البداية"_s;
    words.cashIn = u"إيداع نقدي"_s;
    words.cashOut = u"سحب نقدي"_s;
    words.expected = u"المتوقع"_s;
    words.counted = u"المعدود"_s;
    words.difference = u"الفرق"_s;
    words.leftInDrawer = u"المتبقي في الدرج"_s;
    words.approvals = u"الموافقات"_s;
    words.grandTotal = u"المجموع التراكمي"_s;
    return words;
}

PaperHead arabicHead()
{
    return {u"بقالة الواحة"_s, {u"شارع الخليج العربي ١٢"_s, u"مدينة الكويت"_s}, u"+965 2245-1234"_s,
        {u"الرقم الضريبي 300123456700003"_s}};
}

} // namespace

SampleReceipt englishReceipt()
{
    const Currency eur = Currency::of("EUR");
    Receipt receipt {.currency = eur};
    receipt.head = {
        u"Corner Shop"_s, {u"Hauptstraße 12"_s, u"10115 Berlin"_s}, u"+49 30 123-4567"_s, {u"VAT ID DE123456789"_s}};
    receipt.number = u"B1-T2-2026-000123"_s;
    receipt.at = u"21 Nov 2026 14:32"_s;
    receipt.cashier = u"Maria"_s;
    receipt.till = u"Till 2"_s;
    receipt.lines = linesOf(eur,
        {{u"Sourdough bread"_s, 1'000'000, {}, 3'450'000, 345, 0, {}, u"B"_s},
            {u"Semi-skimmed organic milk from the mountain pasture, 1 litre carton"_s, 2'000'000, {}, 1'290'000, 258, 0,
                {}, u"B"_s},
            {u"Apples"_s, 1'234'000, u"kg"_s, 2'990'000, 369, 0, {}, u"B"_s},
            {u"قهوة عربية بالهيل"_s, 1'000'000, {}, 12'900'000, 1161, 129, {}, u"B"_s},
            {u"חלב תנובה 3%"_s, 3'000'000, {}, 1'500'000, 450, 0, {}, u"B"_s},
            {u"चाय मसाला"_s, 1'000'000, {}, 4'200'000, 420, 0, {}, u"B"_s},
            {u"ชาไทย"_s, 1'000'000, {}, 3'100'000, 310, 0, {}, u"B"_s},
            {u"Wireless headphones (ΑΒΓ)"_s, 1'000'000, {}, 1'249'000'000, 124'900, 0, u"Serial SN-2026-0042"_s,
                u"A"_s}});
    receipt.discounts = Money(129, eur);
    receipt.total = Money(128'213, eur);
    receipt.taxes = {
        {u"A"_s, u"VAT"_s, Rate::percent(19), Money(104'958, eur), Money(19'942, eur), Money(124'900, eur)},
        {u"B"_s, u"VAT"_s, Rate::percent(7), Money(3'096, eur), Money(217, eur), Money(3'313, eur)}};
    receipt.tenders = {{u"Gift card"_s, Money(28'213, eur), u"•••• 4711"_s}, {u"Cash"_s, Money(110'000, eur)}};
    receipt.change = Money(10'000, eur);
    receipt.footer = {u"Thank you for your visit!"_s, u"Returns within 14 days with this receipt."_s};
    receipt.anchor = u"7F3A-91C2-0B44"_s;
    return {receipt, Wording()};
}

SampleReceipt arabicReceipt()
{
    const Currency kwd = Currency::of("KWD");
    Receipt receipt {.currency = kwd};
    receipt.head = arabicHead();
    receipt.number = u"B1-T1-2026-000045"_s;
    receipt.at = u"2026-11-21 14:32"_s;
    receipt.cashier = u"فاطمة"_s;
    receipt.till = u"صندوق 1"_s;
    receipt.lines = linesOf(kwd,
        {{u"خبز عربي"_s, 2'000'000, {}, 250'000, 500}, {u"حليب كامل الدسم (1 لتر)"_s, 1'000'000, {}, 675'000, 675},
            {u"تمر مجهول فاخر"_s, 1'250'000, u"كغ"_s, 4'500'000, 5'063, 562},
            {u"Nescafé Gold 200g"_s, 1'000'000, {}, 3'995'000, 3'995},
            {u"لبنة بزيت الزيتون مع الزعتر والنعناع من المزرعة مباشرة"_s, 1'000'000, {}, 1'150'000, 1'150, 0,
                u"دفعة L-0042"_s}});
    receipt.discounts = Money(562, kwd);
    receipt.total = Money(11'383, kwd);
    receipt.taxes = {{u"A"_s, {}, Rate::percent(15), Money(9'898, kwd), Money(1'485, kwd), Money(11'383, kwd)}};
    receipt.tenders = {{u"نقدًا"_s, Money(20'000, kwd)}};
    receipt.change = Money(8'617, kwd);
    receipt.footer = {u"شكرًا لزيارتكم"_s};
    receipt.anchor = u"7F3A-91C2-0B44"_s;
    return {receipt, arabicWording()};
}

SampleReceipt hebrewReturn()
{
    const Currency ils = Currency::of("ILS");
    Receipt receipt {.currency = ils};
    receipt.head = {
        u"מכולת הפינה"_s, {u"רחוב הרצל 5"_s, u"תל אביב"_s}, u"+972 3-123-4567"_s, {u"עוסק מורשה 512345678"_s}};
    receipt.number = u"B1-T1-2026-000046"_s;
    receipt.at = u"2026-11-21 15:02"_s;
    receipt.cashier = u"דנה"_s;
    receipt.till = u"קופה 1"_s;
    receipt.lines = linesOf(ils,
        {{u"שוקולד מריר 70%"_s, -2'000'000, {}, 12'900'000, -2'580},
            {u"קפה שחור"_s, -1'000'000, {}, 24'500'000, -2'450}});
    receipt.total = Money(-5'030, ils);
    receipt.taxes = {{u"A"_s, {}, Rate::percent(18), Money(-4'263, ils), Money(-767, ils), Money(-5'030, ils)}};
    receipt.tenders = {{u"מזומן"_s, Money(-5'030, ils)}};
    receipt.isReturn = true;
    receipt.copy = 2;
    receipt.originalNumber = u"B1-T1-2026-000031"_s;
    Wording words;
    words.language = u"he"_s;
    words.direction = Direction::RightToLeft;
    words.returnReceipt = u"זיכוי"_s;
    words.originalReceipt = u"מבטל"_s;
    words.phone = u"טלפון"_s;
    words.cashier = u"קופאית"_s;
    words.copy = u"העתק"_s;
    words.paidOut = u"הוחזר"_s;
    words.tax = u"מע״מ"_s;
    words.net = u"נטו"_s;
    words.gross = u"ברוטו"_s;
    return {receipt, words};
}

SampleReceipt japaneseReceipt()
{
    const Currency jpy = Currency::of("JPY");
    Receipt receipt {.currency = jpy};
    receipt.head = {u"角の店"_s, {u"東京都中央区銀座1-2-3"_s}, u"03-1234-5678"_s, {u"T1234567890123"_s}};
    receipt.number = u"B1-T1-2026-009999"_s;
    receipt.at = u"2026-11-21 09:15"_s;
    receipt.cashier = u"Aiko"_s;
    receipt.till = u"Till 1"_s;
    receipt.lines = linesOf(jpy,
        {{u"コシヒカリ 新潟産 5kg"_s, 2'000'000, {}, 2'480'000'000, 4'960},
            {u"Green tea"_s, 1'000'000, {}, 158'000'000, 158, 0, {}, u"A"_s}});
    receipt.pricesIncludeTax = false;
    receipt.taxes = {{u"A"_s, u"CT"_s, Rate::percent(8), Money(5'118, jpy), Money(409, jpy), Money(5'527, jpy)}};
    receipt.rounding = Money(-7, jpy);
    receipt.total = Money(5'520, jpy);
    receipt.tenders = {{u"Cash"_s, Money(50, Currency::of("USD"))}, {u"Cash"_s, Money(6'000, jpy)}};
    receipt.change = Money(555, jpy);
    return {receipt, Wording()};
}

namespace {

ZReport zReportIn(Currency currency, PaperHead head)
{
    const auto money = [currency](qint64 minor) { return Money(minor, currency); };
    ZReport report {.currency = currency};
    report.head = std::move(head);
    report.number = u"B1-T2-2026-000017"_s;
    report.till = u"T2"_s;
    report.openedAt = u"2026-11-21 08:02"_s;
    report.closedAt = u"2026-11-21 20:11"_s;
    report.openedBy = u"Maria"_s;
    report.closedBy = u"Yusuf"_s;
    report.sales = {214, money(1'234'567)};
    report.returns = {3, money(-4'567)};
    report.net = money(1'230'000);
    report.taxes = {{u"VAT"_s, Rate::percent(19), money(840'336), money(159'664), money(1'000'000)},
        {u"VAT"_s, Rate::percent(7), money(214'953), money(15'047), money(230'000)}};
    report.methods = {{u"Cash"_s, {150, money(730'000)}}, {u"Card"_s, {61, money(500'000)}}};
    report.discounts = {12, money(3'450)};
    report.voids = {5, money(2'199)};
    report.drawerOpenings = 2;
    report.openingFloat = money(20'000);
    report.cashIn = {1, money(5'000)};
    report.cashOut = {2, money(15'000)};
    report.counts = {{u"Cash"_s, money(740'000), money(739'850), money(-150)}};
    report.leftInDrawer = money(20'000);
    report.approvals = {{u"Discount above 10 %"_s, u"Yusuf"_s}};
    report.firstReceipt = u"B1-T2-2026-000010"_s;
    report.lastReceipt = u"B1-T2-2026-000226"_s;
    report.grandTotal = money(98'765'432);
    report.anchor = u"7F3A-91C2-0B44"_s;
    return report;
}

} // namespace

SampleZReport englishZReport() { return {zReportIn(Currency::of("EUR"), englishReceipt().receipt.head), Wording()}; }

SampleZReport arabicZReport()
{
    ZReport report = zReportIn(Currency::of("KWD"), arabicHead());
    report.methods.front().method = u"نقدًا"_s;
    report.methods.back().method = u"بطاقة"_s;
    report.counts.front().method = u"نقدًا"_s;
    report.approvals = {{u"خصم أكثر من 10%"_s, u"يوسف"_s}};
    report.openedBy = u"فاطمة"_s;
    report.closedBy = u"يوسف"_s;
    return {report, arabicWording()};
}

} // namespace mizan::test
