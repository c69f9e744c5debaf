// The one place that writes through ZXing; compiles with 1.4 and 2.3.
#define ZX_USE_UTF8 1
#include "core/documents/barcode_writer.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <QString>

#include <algorithm>
#include <stdexcept>

namespace mizan::documents {

namespace {

constexpr qsizetype LongestCode128 = 80;
constexpr int LinearQuietZone = 10;
constexpr int EanQuietZone = 11;
constexpr int QrQuietZone = 4;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

std::optional<Modules> written(ZXing::BarcodeFormat format, QStringView text, int quietZone)
{
    try {
        ZXing::MultiFormatWriter writer(format);
        writer.setMargin(0);
        if (!isAscii(text)) // Else the code would begin with a mark that simple scanners do not know.
            writer.setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix matrix = writer.encode(text.toUtf8().toStdString(), 0, 0);
        const bool linear = quietZone != QrQuietZone;
        Modules modules {matrix.width(), linear ? 1 : matrix.height(), quietZone};
        modules.dark.reserve(static_cast<std::size_t>(modules.width * modules.height));
        for (int y = 0; y < modules.height; ++y) {
            for (int x = 0; x < modules.width; ++x)
                modules.dark.push_back(matrix.get(x, y));
        }
        return modules;
    } catch (const std::exception &) { // ZXing's way of saying that the text does not fit the symbology.
        return std::nullopt;
    }
}

} // namespace

std::optional<Modules> code128(QStringView text)
{
    if (text.isEmpty() || text.size() > LongestCode128 || !isAscii(text))
        return std::nullopt;
    return written(ZXing::BarcodeFormat::Code128, text, LinearQuietZone);
}

std::optional<Modules> ean13(QStringView digits)
{
    const bool isDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits || (digits.size() != 12 && digits.size() != 13))
        return std::nullopt;
    return written(ZXing::BarcodeFormat::EAN13, digits, EanQuietZone);
}

std::optional<Modules> qrCode(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    return written(ZXing::BarcodeFormat::QRCode, text, QrQuietZone);
}

} // namespace mizan::documents
