// The same decision between letters and dots as the bytes' (escpos.cpp), drawn.
#include "core/devices/printed_image.h"

#include "core/devices/escpos_columns.h"
#include "core/documents/document_layout.h"
#include "core/documents/glyph_outline.h"
#include "core/documents/raster_painter.h"

#include <QPainter>

#include <algorithm>

namespace mizan::devices {

namespace {

constexpr int NormalHeight = 24; ///< Dots of a letter's cell.
constexpr int SmallHeight = 17;
constexpr int BetweenLines = 6;
constexpr int Edge = 24; ///< Above and below.

struct LetterCell {
    int width = 12;
    int height = NormalHeight;
};

LetterCell cellOf(const PrinterLine &line, const PrinterProfile &profile)
{
    LetterCell cell {
        profile.dots / (line.small ? profile.smallColumns : profile.columns), line.small ? SmallHeight : NormalHeight};
    cell.width *= line.doubleWidth ? 2 : 1;
    cell.height *= line.doubleHeight ? 2 : 1;
    return cell;
}

/// Each letter in the middle of its cell, made narrower where it is wider.
QImage imageOf(
    const PrinterLine &line, const CodePage &page, const PrinterProfile &profile, const documents::FontSet &fonts)
{
    const LetterCell cell = cellOf(line, profile);
    QImage image(profile.dots, cell.height + BetweenLines, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto letters = PrinterText(page).decoded(line.text).toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        documents::FacePtr face = fonts.faceFor(letters[i], line.bold);
        if (letters[i] == U' ' || !face)
            continue;
        const QPainterPath outline = documents::outlineOf(*face, face->glyphOf(letters[i]));
        const QRectF ink = outline.boundingRect();
        const double vertical = cell.height * 0.78 / face->unitsPerEm();
        const double natural = vertical * (line.doubleWidth && !line.doubleHeight ? 2 : 1);
        const double horizontal = ink.width() > 0 ? std::min(natural, (cell.width - 1) / ink.width()) : natural;
        painter.save();
        painter.translate(static_cast<double>(i * cell.width) + cell.width / 2.0, cell.height * 0.80);
        painter.scale(horizontal, -vertical);
        painter.translate(-ink.center().x(), 0);
        painter.fillPath(outline, Qt::black);
        painter.restore();
    }
    return image;
}

std::vector<QImage> rastersOf(const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts)
{
    std::vector<QImage> rasters;
    for (const documents::Page &page : documents::layOut(document, profile.paper, fonts).pages)
        rasters.push_back(documents::rasterOf(page, profile.dots));
    return rasters;
}

std::vector<QImage> stripsOf(const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts)
{
    const auto letters = inLetters(document, profile);
    if (!letters)
        return rastersOf(document, profile, fonts);
    std::vector<QImage> strips;
    for (const PrinterPart &part : letters->parts) {
        if (const auto *line = std::get_if<PrinterLine>(&part)) {
            strips.push_back(imageOf(*line, letters->page, profile, *fonts));
            continue;
        }
        documents::Document one {{}, document.language, document.direction, {}};
        if (const auto *barcode = std::get_if<documents::Barcode>(&part))
            one.blocks.emplace_back(*barcode);
        else
            one.blocks.emplace_back(std::get<documents::Picture>(part));
        for (QImage &raster : rastersOf(one, profile, fonts))
            strips.push_back(std::move(raster));
    }
    return strips;
}

} // namespace

QImage printedImage(const documents::Document &document, const PrinterProfile &profile,
    const std::shared_ptr<const documents::FontSet> &fonts)
{
    const std::vector<QImage> strips = stripsOf(document, profile, fonts);
    int height = 2 * Edge;
    for (const QImage &strip : strips)
        height += strip.height();
    QImage roll(profile.dots, height, QImage::Format_Grayscale8);
    roll.fill(Qt::white);
    QPainter painter(&roll);
    int y = Edge;
    for (const QImage &strip : strips) {
        painter.drawImage(0, y, strip);
        y += strip.height();
    }
    return roll;
}

} // namespace mizan::devices
