// Every icon of the program can be drawn, and takes the colour that it is given.
#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;

TEST_CASE("every icon draws something in the colour asked for", "[theme]")
{
    for (int i = static_cast<int>(Icon::None) + 1; i <= static_cast<int>(Icon::Draft); ++i) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, image.rect(), static_cast<Icon>(i), 24, Qt::red);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                const QColor c = image.pixelColor(x, y);
                CHECK(c.red() > 250);
                inked += c.green() < 128 ? 1 : 0;
            }
        }
        INFO("icon " << i);
        CHECK(inked > 3);
    }
}

TEST_CASE("only an icon that bears a direction is drawn mirrored in right-to-left", "[theme]")
{
    const auto drawn = [](Icon icon, Qt::LayoutDirection direction) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintIcon(painter, image.rect(), icon, 24, Qt::black);
        painter.end();
        return image;
    };
    CHECK(drawn(Icon::Back, Qt::LeftToRight) != drawn(Icon::Back, Qt::RightToLeft));
    CHECK(drawn(Icon::Check, Qt::LeftToRight) == drawn(Icon::Check, Qt::RightToLeft));
    CHECK(drawn(Icon::Clock, Qt::LeftToRight) == drawn(Icon::Clock, Qt::RightToLeft));
}
