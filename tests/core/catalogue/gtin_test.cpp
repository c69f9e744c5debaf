// Reading codes: whole numbers of GS1, the shop's own codes, and misreads told apart.
#include "core/catalogue/gtin.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::catalogue;

TEST_CASE("a code is read as what it is", "[catalogue]")
{
    const auto [scanned, kind, code] = GENERATE(table<QString, BarcodeKind, QString>({
        {u"4006381333931"_s, BarcodeKind::Gtin, u"04006381333931"_s},
        {u" 4006381333931\n"_s, BarcodeKind::Gtin, u"04006381333931"_s},
        {u"٤٠٠٦٣٨١٣٣٣٩٣١"_s, BarcodeKind::Gtin, u"04006381333931"_s},
        {u"978-3-16-148410-0"_s, BarcodeKind::Gtin, u"09783161484100"_s},
        {u"036000291452"_s, BarcodeKind::Gtin, u"00036000291452"_s},
        {u"0036000291452"_s, BarcodeKind::Gtin, u"00036000291452"_s},
        {u"96385074"_s, BarcodeKind::Gtin, u"00000096385074"_s},
        {u"04252614"_s, BarcodeKind::Gtin, u"00042100005264"_s}, // UPC-E
        {u"15400141288763"_s, BarcodeKind::Gtin, u"15400141288763"_s},
        {u"4006381333932"_s, BarcodeKind::Misread, u"4006381333932"_s},
        {u"96385075"_s, BarcodeKind::Misread, u"96385075"_s},
        {u"85123A"_s, BarcodeKind::OwnCode, u"85123A"_s},
        {u"71053"_s, BarcodeKind::OwnCode, u"71053"_s},
        {u"2026-11-21"_s, BarcodeKind::OwnCode, u"2026-11-21"_s},
        {u"  "_s, BarcodeKind::OwnCode, u""_s},
    }));
    CHECK(readBarcode(scanned) == BarcodeReading {kind, code});
}

TEST_CASE("each way of leaving zeros out of a UPC-E is undone", "[catalogue]")
{
    const auto [upcE, upcA] = GENERATE(table<QString, QString>({
        {u"01234505"_s, u"012000003455"_s},
        {u"04252614"_s, u"042100005264"_s},
        {u"01234531"_s, u"012300000451"_s},
        {u"01234543"_s, u"012340000053"_s},
        {u"01234565"_s, u"012345000065"_s},
    }));
    CHECK(readBarcode(upcE) == readBarcode(upcA));
    CHECK(readBarcode(upcE).kind == BarcodeKind::Gtin);
}

TEST_CASE("every single wrong digit of a GTIN is noticed", "[catalogue]")
{
    const QString right = GENERATE(u"4006381333931"_s, u"036000291452"_s, u"96385074"_s, u"15400141288763"_s);
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[i] = QChar(digit);
            if (wrong != right && !(wrong.size() == 8 && wrong[0] <= u'1'))
                CHECK(readBarcode(wrong).kind == BarcodeKind::Misread);
        }
    }
}

TEST_CASE("the shown form of a stored code reads as the same code", "[catalogue]")
{
    test::SeededRandom random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 zeros = random.between(0, 8);
        QString digits(zeros, u'0');
        while (digits.size() < 13)
            digits += QChar(static_cast<char16_t>(u'0' + random.between(0, 9)));
        const QString code = digits + *checkDigitOf(digits);
        REQUIRE(readBarcode(shownBarcode(code)).code == code);
    }
    CHECK(shownBarcode(u"04006381333931"_s) == u"4006381333931"_s);
    CHECK(shownBarcode(u"00036000291452"_s) == u"036000291452"_s);
    CHECK(shownBarcode(u"00000096385074"_s) == u"96385074"_s);
    CHECK(shownBarcode(u"85123A"_s) == u"85123A"_s);
}
