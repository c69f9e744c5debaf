// Pictures of a company (the logo, those on keys): kept once each, whoever names them.
#pragma once

#include "core/daybook/record.h"

#include <QByteArray>

#include <optional>

namespace mizan::store {
class Connection;
}

namespace mizan::access {

/// A small PNG. Whoever makes one from a file has made it small (documents/picture_file.h).
struct Picture {
    QByteArray png;
    friend bool operator==(const Picture &, const Picture &) = default;
};

inline constexpr qsizetype MostPictureBytes = 96 * 1024; ///< It stands in a fact that every copy keeps for ever.

/// "picture": its bytes in base64.
[[nodiscard]] const daybook::RecordType &pictureType();
/// Follows from what it shows: the same picture, chosen twice or on two machines, is one.
[[nodiscard]] RecordId pictureId(const Picture &picture);
[[nodiscard]] daybook::RecordChange pictureChange(const Picture &picture);
[[nodiscard]] std::optional<Picture> findPicture(store::Connection &connection, RecordId id);
[[nodiscard]] bool hasPicture(store::Connection &connection, RecordId id);

} // namespace mizan::access
