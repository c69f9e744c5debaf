// A picture in shades as the black and white dots of a receipt printer.
#pragma once

#include "core/documents/modules.h"

#include <QImage>

namespace mizan::documents {

/// One module for each dot, at most `mostWidth` dots wide (a multiple of 8 is not needed); the error of each dot goes
/// to its neighbours (Floyd and Steinberg, 1976), so that shades stay. Fonts and lines that are black and white already
/// come out as they are.
[[nodiscard]] Modules dithered(const QImage &picture, int mostWidth);

} // namespace mizan::documents
