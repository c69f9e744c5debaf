// A picture that a person chose, made small: what no screen or printer could show is refused with the reason.
#pragma once

#include "core/access/picture.h"
#include "core/base/result.h"

#include <QImage>

namespace mizan::documents {

/// What a picture is made to fit into; smaller ones stay as they are.
struct PictureFit {
    QSize most;
    bool isGrey = false; ///< For paper.
};

inline constexpr PictureFit LogoFit {{576, 240}, true};
inline constexpr PictureFit KeyPictureFit {{160, 160}, false};

inline constexpr qsizetype MostPictureFileBytes = 8 * 1024 * 1024;
inline constexpr int MostPictureSide = 6000; ///< Dots; nothing larger is decoded.
inline constexpr int LeastPictureSide = 8;

namespace rules { // In the order of checking.
inline constexpr mizan::Rule PictureFileMustBeSmall {"documents.picture-file-must-be-small"}; ///< Value `most` (MiB).
inline constexpr mizan::Rule PictureMustBeReadable {"documents.picture-must-be-readable"};
/// Values `width`, `height`, `least`, `most`.
inline constexpr mizan::Rule PictureMustHaveUsualSize {"documents.picture-must-have-usual-size"};
} // namespace rules

/// The bytes of a PNG, JPEG, BMP or WebP file as a picture of the company. What is seen through becomes white.
[[nodiscard]] Result<access::Picture> pictureFrom(const QByteArray &file, const PictureFit &fit);

/// Null where the bytes are none.
[[nodiscard]] QImage imageOf(const access::Picture &picture);

} // namespace mizan::documents
