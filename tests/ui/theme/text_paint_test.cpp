// Text in fixed places: where it lands, and what happens when it is too long.
#include "ui/theme/text_paint.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

QRect inkOf(
    const QString &text, const QSize &size, Qt::Alignment alignment, Qt::LayoutDirection direction, TextLook look)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    look.color = Qt::black;
    paintText(painter, image.rect(), text, alignment, look);
    painter.end();
    QRect ink;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

TEST_CASE("leading text starts where reading starts", "[theme]")
{
    const QRect ltr = inkOf(u"Bread"_s, {300, 40}, Qt::AlignLeading, Qt::LeftToRight, {});
    const QRect rtl = inkOf(u"Bread"_s, {300, 40}, Qt::AlignLeading, Qt::RightToLeft, {});
    CHECK(ltr.left() < 5);
    CHECK(rtl.right() > 294);
}

TEST_CASE("numbers stay at the right edge in both directions", "[theme]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const QRect ink = inkOf(u"\u2066\u221212.50\u2069"_s, {300, 40}, Qt::AlignRight | Qt::AlignAbsolute, direction, {});
    CHECK(ink.right() > 294);
    CHECK(ink.left() > 200);
}

TEST_CASE("Arabic is drawn inside a row of the line height that type.h promises", "[theme]")
{
    const QString words = u"خبز بالحليب ومربّى"_s;
    const int height = lineHeight(15, words);
    const QRect ink = inkOf(words, {300, height}, Qt::AlignLeading, Qt::RightToLeft, {.pixels = 15});
    CHECK(ink.top() >= 0);
    CHECK(ink.height() > 8);
    const QRect roomy = inkOf(words, {300, height + 40}, Qt::AlignLeading, Qt::RightToLeft, {.pixels = 15});
    CHECK(roomy.height() == ink.height()); // Nothing was clipped in the small one.
}

TEST_CASE("a label shrinks before it is cut", "[theme]")
{
    const TextLook look {.pixels = 14, .maxLines = 2, .leastPixels = 12, .elide = false};
    CHECK(textFits({90, 40}, u"Discount"_s, look));
    CHECK_FALSE(textFits({30, 40}, u"Discount"_s, look));
}
