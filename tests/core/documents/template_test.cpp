// Logos, languages, gift receipts: what a template changes on paper.
#include "core/documents/dither.h"
#include "core/documents/document_layout.h"
#include "core/documents/paper_words.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/picture_file.h"
#include "core/documents/raster_painter.h"
#include "core/documents/receipt_document.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/documents/sample_papers.h"

#include <QBuffer>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QImage &image, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage filled(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

QStringList linesOf(const Document &document, const Paper &paper = Paper::receipt80())
{
    return test::seenLines(test::laidOut(document, paper));
}

bool anyLineHas(const QStringList &lines, const QString &text)
{
    return std::ranges::any_of(lines, [&](const QString &line) { return line.contains(text); });
}

} // namespace

TEST_CASE("a picture is made small, grey for paper, and white where it is seen through", "[documents][papers]")
{
    const auto logo = pictureFrom(fileOf(filled({2000, 1000}, Qt::transparent)), LogoFit);
    REQUIRE(logo);
    const QImage image = imageOf(*logo);
    CHECK(image.width() <= LogoFit.most.width());
    CHECK(image.height() == LogoFit.most.height());
    CHECK(image.pixelColor(5, 5) == QColor(Qt::white));
    CHECK(logo->png.size() < access::MostPictureBytes);
    const auto photo = pictureFrom(fileOf(filled({300, 300}, Qt::red), "JPEG"), KeyPictureFit);
    REQUIRE(photo);
    CHECK(imageOf(*photo).size() == QSize(160, 160));
    CHECK(imageOf(*photo).pixelColor(80, 80).red() > 200);
    CHECK(*pictureFrom(fileOf(filled({300, 300}, Qt::red), "JPEG"), KeyPictureFit) == *photo); // Kept once.
}

TEST_CASE("a file that is no usable picture is refused with the reason", "[documents][papers][rules]")
{
    CHECK(pictureFrom(QByteArray(MostPictureFileBytes + 1, 'x'), LogoFit).error().rule
        == documents::rules::PictureFileMustBeSmall);
    CHECK(pictureFrom("hello", LogoFit).error().rule == documents::rules::PictureMustBeReadable);
    CHECK(pictureFrom("<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'/>", LogoFit).error().rule
        == documents::rules::PictureMustBeReadable);
    const QByteArray whole = fileOf(filled({400, 400}, Qt::blue));
    CHECK(pictureFrom(whole.left(40), LogoFit).error().rule == documents::rules::PictureMustBeReadable);
    CHECK(pictureFrom(fileOf(filled({MostPictureSide + 1, 10}, Qt::blue)), LogoFit).error().rule
        == documents::rules::PictureMustHaveUsualSize);
    CHECK(pictureFrom(fileOf(filled({4, 100}, Qt::blue)), LogoFit).error().rule
        == documents::rules::PictureMustHaveUsualSize);
}

TEST_CASE("shades become as many dots as they are dark", "[documents][papers]")
{
    const int grey = GENERATE(0, 64, 128, 200, 255);
    const Modules dots = dithered(filled({200, 100}, QColor(grey, grey, grey)), 576);
    CHECK(dots.width == 200);
    const auto dark = std::ranges::count(dots.dark, true);
    const auto wanted = 200 * 100 * (255 - grey) / 255;
    CHECK(std::abs(dark - wanted) <= 200);
    CHECK(dithered(filled({900, 300}, Qt::black), 384).width == 384);
    CHECK(dithered(filled({900, 300}, Qt::black), 384).height == 128);
}

TEST_CASE("a logo stands in the middle, whole, on both rolls and in the file", "[documents][papers]")
{
    const bool isWide = GENERATE(true, false);
    const Paper paper = isWide ? Paper::receipt80() : Paper::receipt58();
    auto sample = test::englishReceipt();
    sample.receipt.head.logo = filled({500, 200}, Qt::black);
    const DisplayList list = test::laidOut(receiptDocument(sample.receipt, sample.wording), paper);
    const auto &marks = list.pages.front().marks;
    const auto *logo = std::get_if<DotPicture>(&marks.front());
    REQUIRE(logo);
    CHECK(logo->dots.width == (isWide ? 500 : 384));
    const double left = logo->x - paper.margin;
    const double right = paper.printableWidth() - left - logo->dots.width * PointsPerDot;
    CHECK(left > -0.01);
    CHECK(std::abs(left - right) <= PointsPerDot + 0.01);
    const QImage raster = rasterOf(list.pages.front(), isWide ? 576 : 384);
    const int dotsLeft = qRound(left / PointsPerDot);
    const int middle = qRound((logo->y + 0.5 * logo->dots.height * PointsPerDot) / PointsPerDot);
    CHECK(qGray(raster.pixel(dotsLeft, middle)) == 0);
    CHECK(qGray(raster.pixel(dotsLeft + logo->dots.width - 1, middle)) == 0);
    CHECK(pdfOf(list).startsWith("%PDF-"));
}

TEST_CASE("the second language stands under the first; amounts stay where they are", "[documents][papers]")
{
    auto sample = test::englishReceipt();
    const Wording german = wordingIn(u"de"_s);
    sample.receipt.tenders.front().method = german.cash;
    const QStringList once = linesOf(receiptDocument(sample.receipt, german));
    CHECK(anyLineHas(once, u"Summe EUR"_s));
    CHECK(anyLineHas(once, u"1.282,13"_s));
    const QStringList twice = linesOf(receiptDocument(sample.receipt, bilingual(german, wordingIn(u"en"_s))));
    const auto total = std::ranges::find_if(twice, [](const QString &line) { return line.contains(u"Summe EUR"_s); });
    REQUIRE(total != twice.end());
    CHECK(total->contains(u"1.282,13"_s));
    CHECK((total + 1)->trimmed() == u"Total"_s);
}

TEST_CASE("every language has every word of a customer's paper, and its own direction", "[documents][papers]")
{
    const Wording english;
    for (const char *language : access::PaperLanguages) {
        INFO(language);
        const Wording words = wordingIn(QString::fromLatin1(language));
        CHECK(words.language == QLatin1StringView(language));
        const bool rightToLeft = words.language == u"ar"_s || words.language == u"he"_s || words.language == u"fa"_s
            || words.language == u"ur"_s;
        CHECK((words.direction == Direction::RightToLeft) == rightToLeft);
        CHECK((words.receipt == english.receipt) == (words.language == u"en"_s));
        CHECK_FALSE(words.change.isEmpty());
    }
    CHECK(wordingIn(u"tlh"_s).language == u"en"_s);
}

TEST_CASE("a gift receipt tells what was bought and nothing of what it cost", "[documents][papers]")
{
    auto sample = test::englishReceipt();
    sample.receipt.isGift = true;
    const QStringList lines = linesOf(receiptDocument(sample.receipt, sample.wording));
    CHECK(anyLineHas(lines, u"Gift receipt"_s));
    CHECK(anyLineHas(lines, u"Sourdough bread"_s));
    CHECK(anyLineHas(lines, u"1.234"_s)); // Of the apples' weight.
    CHECK(anyLineHas(lines, sample.receipt.number));
    for (const QString &price : {u"3.45"_s, u"1,282.13"_s, u"2.99"_s, u"1.29"_s, u"19%"_s, u"1,100.00"_s, u"EUR"_s}) {
        INFO(price.toStdString());
        CHECK_FALSE(anyLineHas(lines, price));
    }
}

TEST_CASE("the number is printed to be scanned as the template says", "[documents][papers]")
{
    auto sample = test::englishReceipt();
    const auto gridsWith = [&](access::ReceiptCode code) {
        sample.receipt.code = code;
        std::vector<ModuleGrid> grids;
        const DisplayList list = test::laidOut(receiptDocument(sample.receipt, sample.wording), Paper::receipt80());
        for (const Mark &mark : list.pages.front().marks) {
            if (const auto *grid = std::get_if<ModuleGrid>(&mark))
                grids.push_back(*grid);
        }
        return grids;
    };
    REQUIRE(gridsWith(access::ReceiptCode::Bars).size() == 1);
    CHECK(gridsWith(access::ReceiptCode::Bars).front().modules.isLinear());
    REQUIRE(gridsWith(access::ReceiptCode::Square).size() == 1);
    CHECK_FALSE(gridsWith(access::ReceiptCode::Square).front().modules.isLinear());
    CHECK(gridsWith(access::ReceiptCode::None).empty());
    CHECK(anyLineHas(linesOf(receiptDocument(sample.receipt, sample.wording)), sample.receipt.number));
}
