// Draws a page with QPainter: on a screen's preview, or as the black and white dots of a receipt printer.
#pragma once

#include "core/documents/display_list.h"

#include <QImage>

class QPainter;

namespace mizan::documents {

/// Draws in points, black; the painter's transformation decides how large. Needs no QGuiApplication.
void paint(QPainter &painter, const Page &page);

/// The printable part of the page, `dots` wide (576 or 384), as Format_Mono in which 1 is black.
[[nodiscard]] QImage rasterOf(const Page &page, int dots);

} // namespace mizan::documents
