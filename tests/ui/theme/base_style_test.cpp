// Labels keep to the side where reading starts, whatever they begin with.
#include "ui/theme/base_style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

/// Where the middle of what is painted stands, from 0 at the left to 1 at the right.
double middleOfInk(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    const QRgb ground = picture.pixel(picture.width() / 2, 0);
    qint64 sum = 0;
    qint64 count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == ground)
                continue;
            sum += x;
            ++count;
        }
    }
    return count == 0 ? 0.5 : double(sum) / double(count) / picture.width();
}

struct FromTheRight {
    FromTheRight() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromTheRight() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

} // namespace

TEST_CASE("words are read by their first letter outside of isolates", "[theme]")
{
    CHECK(readingDirection(u"bread", Qt::RightToLeft) == Qt::LeftToRight);
    CHECK(readingDirection(u"خبز", Qt::LeftToRight) == Qt::RightToLeft);
    CHECK(readingDirection(u"\u2068Corner Shop\u2069 محفوظ", Qt::LeftToRight) == Qt::RightToLeft);
    CHECK(readingDirection(u"\u2068خبز\u2069 is sold", Qt::RightToLeft) == Qt::LeftToRight);
    CHECK(readingDirection(u"\u2066/home/lena\u2069", Qt::RightToLeft) == Qt::RightToLeft);
    CHECK(readingDirection(u"12.50", Qt::LeftToRight) == Qt::LeftToRight);
}

TEST_CASE("a path or a name alone stands where reading starts, a figure at the right", "[theme]")
{
    const FromTheRight fromTheRight;
    QLabel path(u"\u2066/home/lena\u2069"_s);
    QLabel name(u"\u2068Lena\u2069"_s);
    QLabel figure(u"\u206612.50\u2069"_s);
    figure.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    for (QLabel *label : {&path, &name, &figure}) {
        label->resize(400, 30);
        CHECK(middleOfInk(*label) > 0.7);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLabel hebrew(u"\u2068\u05D0\u05D1\u05D2\u2069"_s);
    hebrew.resize(400, 30);
    CHECK(middleOfInk(hebrew) < 0.3);
}

TEST_CASE("what is typed keeps a distance from the field's border", "[theme]")
{
    QLineEdit field;
    field.resize(300, 40);
    field.show();
    field.grab();
    CHECK(field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x() >= 7);
}
