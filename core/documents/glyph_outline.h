// The outline of a glyph as a painter's path.
#pragma once

#include "core/documents/font_set.h"

#include <QPainterPath>

namespace mizan::documents {

/// In units of the face, y upwards.
[[nodiscard]] QPainterPath outlineOf(const Face &face, quint32 glyph);

} // namespace mizan::documents
