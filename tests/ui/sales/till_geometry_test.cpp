// The till's regions at the sizes of UX 3.1, and how it folds below them.
#include "ui/sales/till_geometry.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <array>
#include <cstdlib>

using namespace mizan::ui;

namespace {

bool near(const QRect &rect, int width, int height)
{
    return std::abs(rect.width() - width) <= 2 && std::abs(rect.height() - height) <= 2;
}

} // namespace

TEST_CASE("the regions have their sizes on the three screens", "[till]")
{
    struct Row {
        QSize window;
        QSize top, customer, scan, cart, totals, quick;
    };
    const auto row = GENERATE(Row {{1024, 768}, {1024, 48}, {600, 48}, {600, 52}, {600, 492}, {600, 100}, {424, 338}},
        Row {{1366, 768}, {1366, 48}, {800, 48}, {800, 52}, {800, 484}, {800, 108}, {566, 286}},
        Row {{1920, 1080}, {1920, 52}, {1200, 56}, {1200, 60}, {1200, 756}, {1200, 128}, {720, 564}});
    const TillGeometry g = tillGeometry(row.window);
    CHECK(near(g.topBar, row.top.width(), row.top.height()));
    CHECK(near(g.customer, row.customer.width(), row.customer.height()));
    CHECK(near(g.scan, row.scan.width(), row.scan.height()));
    CHECK(near(g.cart, row.cart.width(), row.cart.height()));
    CHECK(near(g.totals, row.totals.width(), row.totals.height()));
    CHECK(near(g.quickKeys, row.quick.width(), row.quick.height()));
    CHECK(g.status.height() == 28);
    CHECK((g.cart.height() - g.headerHeight) / g.rowHeight >= 10);
    CHECK_FALSE(g.quickFolded);
}

TEST_CASE("pad keys are large enough for fingers on the three screens", "[till]")
{
    const auto window = GENERATE(QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080));
    const TillGeometry g = tillGeometry(window);
    const QRect inner =
        g.entry.adjusted(g.padding, g.padding, -g.padding, -g.padding).adjusted(0, g.bufferHeight + g.gap, 0, 0);
    for (int column = 0; column < 3 + g.functionColumns; ++column) {
        for (int line = 0; line < 4; ++line) {
            const QRect key = gridCell(inner, 3 + g.functionColumns, 4, g.gap, column, line);
            CHECK(key.height() >= 66);
            CHECK(key.width() >= 76);
        }
    }
}

TEST_CASE("regions never overlap and fill the window, at any size", "[till]")
{
    const auto width = GENERATE(760, 910, 1024, 1100, 1366, 1600, 1920, 2560);
    const auto height = GENERATE(430, 512, 600, 768, 900, 1080, 1440);
    const TillGeometry g = tillGeometry({width, height});
    const std::array regions {g.topBar, g.customer, g.scan, g.cart, g.totals, g.quickKeys, g.entry, g.status};
    int area = 0;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        area += std::max(0, regions[i].width()) * std::max(0, regions[i].height());
        for (std::size_t j = i + 1; j < regions.size(); ++j)
            CHECK_FALSE(regions[i].intersects(regions[j]));
    }
    CHECK(area == width * height);
    CHECK((g.cart.height() - g.headerHeight) / g.rowHeight >= 3);
}

TEST_CASE("without room the quick keys fold into one and the totals into the total", "[till]")
{
    CHECK(tillGeometry({910, 512}).quickFolded);
    CHECK(tillGeometry({910, 512}).quickKeys.height() >= 48);
    CHECK(tillGeometry(SmallestTill).totalOnly);
    CHECK(tillGeometry(SmallestTill).entry.height() >= 354);
}

TEST_CASE("grid cells fill their area with equal gaps", "[till]")
{
    const QRect area(10, 20, 403, 211);
    CHECK(gridCell(area, 5, 4, 6, 0, 0).topLeft() == area.topLeft());
    CHECK(gridCell(area, 5, 4, 6, 4, 3).bottomRight() == area.bottomRight());
    for (int column = 0; column < 4; ++column)
        CHECK(gridCell(area, 5, 4, 6, column + 1, 0).left() - gridCell(area, 5, 4, 6, column, 0).right() - 1 == 6);
    CHECK(gridCell(area, 5, 4, 6, 4, 2, 2).bottom() == area.bottom());
}
