// Commands come only from here and from drawer.cpp; the document's text passes through PrinterText or becomes dots.
#include "core/devices/escpos.h"

#include "core/devices/escpos_columns.h"
#include "core/documents/document_layout.h"
#include "core/documents/raster_painter.h"

#include <algorithm>

namespace mizan::devices {

namespace {

constexpr char Escape = 0x1B;
constexpr char Group = 0x1D;
constexpr int RowsPerBand = 128; ///< What the smallest printers can hold of one image.
constexpr char LinesPastKnife = 4;

template <class... Values>
QByteArray command(Values... values)
{
    const char bytes[] = {static_cast<char>(values)...};
    return {bytes, sizeof...(values)};
}

QByteArray rowOf(const QImage &dots, int y)
{
    return {reinterpret_cast<const char *>(dots.constScanLine(y)), dots.width() / 8};
}

bool isBlank(const QByteArray &row)
{
    return std::all_of(row.begin(), row.end(), [](char byte) { return byte == 0; });
}

/// `GS v 0` in bands; blank rows above and below are left out, since the roll is not free.
QByteArray bandsOf(const QImage &dots)
{
    int first = 0;
    int last = dots.height() - 1;
    while (first <= last && isBlank(rowOf(dots, first)))
        ++first;
    while (last >= first && isBlank(rowOf(dots, last)))
        --last;
    const int bytesPerRow = dots.width() / 8;
    QByteArray bands;
    for (int y = first; y <= last; y += RowsPerBand) {
        const int rows = std::min(RowsPerBand, last - y + 1);
        bands += command(Group, 'v', '0', 0, bytesPerRow % 256, bytesPerRow / 256, rows % 256, rows / 256);
        for (int row = y; row < y + rows; ++row)
            bands += rowOf(dots, row);
    }
    return bands;
}

QByteArray dotsOf(const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts)
{
    QByteArray bytes;
    for (const documents::Page &page : documents::layOut(document, profile.paper, fonts).pages)
        bytes += bandsOf(documents::rasterOf(page, profile.dots));
    return bytes;
}

QByteArray dotsOf(documents::Block block, const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts)
{
    return dotsOf({{}, document.language, document.direction, {std::move(block)}}, profile, fonts);
}

QByteArray lineOf(const PrinterLine &line)
{
    const int size = (line.doubleWidth ? 0x10 : 0) | (line.doubleHeight ? 0x01 : 0);
    QByteArray text = line.text;
    while (text.endsWith(' '))
        text.chop(1);
    return command(Escape, 'M', line.small ? 1 : 0) + command(Escape, 'E', line.bold ? 1 : 0)
        + command(Group, '!', size) + text + '\n';
}

/// None: it must be sent as dots.
std::optional<QByteArray> lettersOf(const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts)
{
    const auto letters = inLetters(document, profile);
    if (!letters)
        return std::nullopt;
    QByteArray bytes = command(Escape, 't', letters->page.number);
    for (const PrinterPart &part : letters->parts) {
        if (const auto *line = std::get_if<PrinterLine>(&part))
            bytes += lineOf(*line);
        else if (const auto *barcode = std::get_if<documents::Barcode>(&part))
            bytes += dotsOf(*barcode, document, profile, fonts);
        else
            bytes += dotsOf(std::get<documents::Picture>(part), document, profile, fonts);
    }
    return bytes + command(Escape, 'M', 0) + command(Escape, 'E', 0) + command(Group, '!', 0);
}

} // namespace

QByteArray escPosOf(const documents::Document &document, const PrinterProfile &profile,
    std::shared_ptr<const documents::FontSet> fonts, PaperEnd end)
{
    QByteArray bytes = command(Escape, '@');
    if (auto letters = lettersOf(document, profile, fonts))
        bytes += *letters;
    else
        bytes += dotsOf(document, profile, fonts);
    if (end == PaperEnd::Cut) {
        bytes += command(Escape, 'd', LinesPastKnife);
        if (profile.cuts)
            bytes += command(Group, 'V', 66, 0);
    } else {
        bytes += command(Escape, 'd', 1);
    }
    return bytes;
}

} // namespace mizan::devices
