// Barcodes as modules, written by ZXing; drawn as rectangles by whoever prints them.
#pragma once

#include "core/documents/modules.h"

#include <QStringView>

#include <optional>

namespace mizan::documents {

/// None for what Code 128 cannot hold: anything but ASCII, or more than 80 characters.
[[nodiscard]] std::optional<Modules> code128(QStringView text);
/// 12 digits get their check digit; none for other lengths, other characters or a wrong check digit.
[[nodiscard]] std::optional<Modules> ean13(QStringView digits);
/// Any text; none when it is longer than a code can hold.
[[nodiscard]] std::optional<Modules> qrCode(QStringView text);

} // namespace mizan::documents
