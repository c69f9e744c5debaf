// Looks at the size before anything is decoded.
#include "core/documents/picture_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::documents {

namespace {

constexpr std::array Formats {"png", "jpeg", "jpg", "bmp", "webp"};
constexpr int MostMegabytesDecoded = 160; ///< The largest picture, at four bytes a dot.

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage onWhite(const QImage &image)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    painter.end();
    return opaque;
}

} // namespace

Result<access::Picture> pictureFrom(const QByteArray &file, const PictureFit &fit)
{
    if (file.size() > MostPictureFileBytes)
        return refuse(rules::PictureFileMustBeSmall, u"picture"_s, {{"most", MostPictureFileBytes / 1024 / 1024}});
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(MostMegabytesDecoded);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isKnown = std::ranges::any_of(Formats, [&](const char *known) { return format == known; });
    if (!isKnown || !size.isValid())
        return refuse(rules::PictureMustBeReadable, u"picture"_s);
    const int shorter = std::min(size.width(), size.height());
    const int longer = std::max(size.width(), size.height());
    if (shorter < LeastPictureSide || longer > MostPictureSide) {
        return refuse(rules::PictureMustHaveUsualSize, u"picture"_s,
            {{"width", qint64 {size.width()}}, {"height", qint64 {size.height()}}, {"least", qint64 {LeastPictureSide}},
                {"most", qint64 {MostPictureSide}}});
    }
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return refuse(rules::PictureMustBeReadable, u"picture"_s);
    if (image.width() > fit.most.width() || image.height() > fit.most.height())
        image = image.scaled(fit.most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = onWhite(image);
    if (fit.isGrey)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    return access::Picture {pngOf(image)};
}

QImage imageOf(const access::Picture &picture) { return QImage::fromData(picture.png, "PNG"); }

} // namespace mizan::documents
