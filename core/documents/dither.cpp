// Whole numbers only: every machine makes the same dots.
#include "core/documents/dither.h"

#include <algorithm>

namespace mizan::documents {

namespace {

constexpr int White = 255;
constexpr int Middle = 128;

} // namespace

Modules dithered(const QImage &picture, int mostWidth)
{
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.width() > mostWidth)
        grey = grey.scaledToWidth(mostWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    const int width = grey.width();
    Modules dots {width, grey.height(), 0, {}};
    dots.dark.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(dots.height));
    // What earlier dots owe: of this row, and of the next one; one more on both sides.
    std::vector<int> here(static_cast<std::size_t>(width) + 2);
    std::vector<int> below(here.size());
    for (int y = 0; y < dots.height; ++y) {
        const uchar *row = grey.constScanLine(y);
        std::ranges::fill(below, 0);
        for (int x = 0; x < width; ++x) {
            const auto at = static_cast<std::size_t>(x) + 1;
            const int wanted = row[x] + here[at] / 16;
            const bool isDark = wanted < Middle;
            dots.dark[static_cast<std::size_t>(y * width + x)] = isDark;
            const int owed = wanted - (isDark ? 0 : White);
            here[at + 1] += owed * 7;
            below[at - 1] += owed * 3;
            below[at] += owed * 5;
            below[at + 1] += owed;
        }
        std::swap(here, below);
    }
    return dots;
}

} // namespace mizan::documents
