// Glyphs as filled outlines, boxes and modules on whole dots.
#include "core/documents/raster_painter.h"

#include "core/documents/glyph_outline.h"
#include "core/documents/paper.h"

#include <QPainter>

#include <cmath>
#include <map>

namespace mizan::documents {

namespace {

/// A dot is printed where the letter covers at least this much of it (of 255); thin strokes must not break.
constexpr int InkThreshold = 108;

class PagePainter {
public:
    explicit PagePainter(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
    }

    void draw(const GlyphRun &run)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        const double scale = run.size / run.face->unitsPerEm();
        for (const Glyph &glyph : run.glyphs) {
            m_painter.save();
            m_painter.translate(glyph.x, glyph.y);
            m_painter.scale(scale, -scale);
            m_painter.drawPath(outline(run.face, glyph.id));
            m_painter.restore();
        }
    }

    void draw(const FilledBox &box) { fill(QRectF(box.x, box.y, box.width, box.height)); }

    void draw(const ModuleGrid &grid)
    {
        for (int y = 0; y < grid.modules.height; ++y) {
            for (int x = 0; x < grid.modules.width; ++x) {
                const int first = x;
                while (x < grid.modules.width && grid.modules.at(x, y))
                    ++x;
                if (x > first) {
                    fill(QRectF(grid.x + first * grid.moduleWidth, grid.y + y * grid.moduleHeight,
                        (x - first) * grid.moduleWidth, grid.moduleHeight));
                }
            }
        }
    }

    void draw(const DotPicture &picture)
    {
        draw(ModuleGrid {picture.dots, picture.x, picture.y, PointsPerDot, PointsPerDot});
    }

private:
    /// Edges on whole dots: bars and rules keep their width wherever they stand.
    void fill(const QRectF &box)
    {
        const QRectF onDevice = m_painter.transform().mapRect(box);
        const QRect dots(QPoint(qRound(onDevice.left()), qRound(onDevice.top())),
            QPoint(std::max(qRound(onDevice.right()), qRound(onDevice.left()) + 1) - 1,
                std::max(qRound(onDevice.bottom()), qRound(onDevice.top()) + 1) - 1));
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.resetTransform();
        m_painter.fillRect(dots, Qt::black);
        m_painter.restore();
    }

    const QPainterPath &outline(const FacePtr &face, quint32 glyph)
    {
        const auto [place, isNew] = m_outlines.try_emplace({face.get(), glyph});
        if (isNew)
            place->second = outlineOf(*face, glyph);
        return place->second;
    }

    QPainter &m_painter;
    std::map<std::pair<const Face *, quint32>, QPainterPath> m_outlines;
};

QImage blackAndWhite(const QImage &grey)
{
    QImage dots(grey.size(), QImage::Format_Mono);
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dots.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = dots.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (255 - from[x] >= InkThreshold)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
        }
    }
    return dots;
}

} // namespace

void paint(QPainter &painter, const Page &page)
{
    painter.save();
    PagePainter pagePainter(painter);
    for (const Mark &mark : page.marks)
        std::visit([&](const auto &one) { pagePainter.draw(one); }, mark);
    painter.restore();
}

QImage rasterOf(const Page &page, int dots)
{
    const double scale = dots / page.printableWidth;
    QImage grey(dots, static_cast<int>(std::ceil(page.height * scale)), QImage::Format_Grayscale8);
    grey.fill(255);
    QPainter painter(&grey);
    painter.scale(scale, scale);
    painter.translate(-page.printableLeft, 0);
    paint(painter, page);
    painter.end();
    return blackAndWhite(grey);
}

} // namespace mizan::documents
